namespace Facts.Language.Values;

/// <summary>A single value that is neither measured nor a member of an enum.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Text">
/// Its canonical text: <c>true</c>; digits without separators, a decimal's with all its places, a double's as written; a string as it is; <c>2020-03-22</c>, <c>2020-03</c>;
/// a date-time with seconds and offset, <c>2020-03-22T18:30:00Z</c>; a duration as written; a GUID in lower case with hyphens.
/// </param>
public sealed record ScalarValue(FactType Type, string Text) : FactValue;
