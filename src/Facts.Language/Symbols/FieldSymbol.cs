namespace Facts.Language.Symbols;

/// <summary>A field of a record as other files see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as written; null where it could not be read, which is reported there.</param>
public sealed record FieldSymbol(string Name, DeclaredType? Type);
