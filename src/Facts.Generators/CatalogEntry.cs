namespace Facts.Generators;

/// <summary>A table and the path by which it is ordered.</summary>
internal sealed record CatalogEntry(string Path, string Table);
