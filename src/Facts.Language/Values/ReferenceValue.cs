namespace Facts.Language.Values;

/// <summary>A row, or a fact of a record type, that stands in place of a record.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Path">The file that declares it.</param>
/// <param name="Record">The record's full name.</param>
public sealed record ReferenceValue(string FullName, string Path, string Record) : FactValue;
