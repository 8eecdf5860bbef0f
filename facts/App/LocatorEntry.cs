namespace Dossier.App;

/// <summary>A place in a source: <c>page</c>, <c>12-13</c>.</summary>
internal sealed record LocatorEntry(string Term, string Value);
