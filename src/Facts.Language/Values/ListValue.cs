using Facts.Language.Symbols;

namespace Facts.Language.Values;

/// <summary>A list of values of one type.</summary>
public sealed record ListValue(EquatableArray<FactValue> Items) : FactValue;
