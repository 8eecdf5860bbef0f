namespace Dossier.App;

/// <summary>Words of a source, and what tells which of several occurrences is meant.</summary>
internal sealed record QuoteEntry(string Text, string? After = null, string? Before = null);
