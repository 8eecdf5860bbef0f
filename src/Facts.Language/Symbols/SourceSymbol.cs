namespace Facts.Language.Symbols;

/// <summary>A source and the file that declares it.</summary>
public sealed record SourceSymbol(FileDeclarations File, DeclaredSource Source);
