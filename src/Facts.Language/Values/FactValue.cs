namespace Facts.Language.Values;

/// <summary>A value, evaluated.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Text">
/// Its canonical text: <c>true</c>; digits without separators, a decimal's with all its places, a double's as written; a string as it is; <c>2020-03-22</c>.
/// </param>
public readonly record struct FactValue(FactType Type, string Text);
