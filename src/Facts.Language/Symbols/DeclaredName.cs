namespace Facts.Language.Symbols;

/// <summary>A name that a file declares.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name: of a source the simple one, since sources are project-wide; else the full one.</param>
public readonly record struct DeclaredName(DeclarationKind Kind, string Name);
