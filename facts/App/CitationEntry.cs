using System.Collections.Generic;

namespace Dossier.App;

/// <summary>Where a fact comes from. An inherited citation stands not under the fact but under its group.</summary>
internal sealed record CitationEntry(string Source, IReadOnlyList<QuoteEntry> Quotes)
{
    public IReadOnlyList<LocatorEntry> Locators { get; init; } = [];

    public bool IsInherited { get; init; }

    public string? Url { get; init; }
}
