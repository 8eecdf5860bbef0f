using Facts.Language.Symbols;

namespace Facts.Language.Values;

/// <summary>The fields of a record.</summary>
/// <param name="Record">The record's full name.</param>
/// <param name="Fields">A value for each of its fields, in the order of its declaration; <see cref="AbsentValue.NotStated"/> for one that is left out.</param>
public sealed record RecordValue(string Record, EquatableArray<FactValue> Fields) : FactValue;
