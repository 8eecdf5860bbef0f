namespace Facts.Language.Symbols;

/// <summary>A record as other files see it.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Fields">Its fields, in the order of its declaration.</param>
public sealed record RecordSymbol(string Name, EquatableArray<FieldSymbol> Fields);
