namespace Facts.Language.Symbols;

/// <summary>Something with a value that can be referred to by name: a fact, a table, or a row of a table.</summary>
/// <param name="Document">The file that declares it.</param>
/// <param name="Declaration">The fact or table.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="Row">The number of the row; -1 for a fact or a table.</param>
public sealed record ValueName(Document Document, Declaration Declaration, string FullName, int Row = -1);
