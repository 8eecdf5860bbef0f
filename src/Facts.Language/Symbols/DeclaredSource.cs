namespace Facts.Language.Symbols;

/// <summary>A source as other files see it.</summary>
/// <param name="Name">Its name, which is project-wide.</param>
/// <param name="Url">Its address, which links in the documentation of citing facts need; empty without one.</param>
public sealed record DeclaredSource(string Name, string Url);
