using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>The project's catalogue: changes only where a file comes, goes or is renamed.</summary>
/// <param name="Namespace">The root namespace; may be empty.</param>
/// <param name="Tables">Full names of all tables, by the paths of their files.</param>
/// <param name="IsPublic">Whether it is public, as the project says it; else internal.</param>
public sealed record CatalogModel(string Namespace, EquatableArray<string> Tables, bool IsPublic);
