using System.Collections.Generic;

namespace Facts.Cli.Report.Views;

/// <summary>A citation, with its source and what is known of it.</summary>
internal sealed record CitationView
{
    public required LinkView Source { get; init; }

    public required string Title { get; init; }

    /// <summary>Who published it and when, as far as that is stated.</summary>
    public required string Published { get; init; }

    /// <summary>The source's own address; empty where it has none of the web.</summary>
    public required string Url { get; init; }

    /// <summary>The language of the quotes; empty where it is not stated.</summary>
    public required string Language { get; init; }

    /// <summary><c>page 12, section 4</c>; empty without any.</summary>
    public required string Locator { get; init; }

    /// <summary><c>verified</c>, <c>failed</c> or <c>unchecked</c>.</summary>
    public required string State { get; init; }

    /// <summary>What was held against what, and when.</summary>
    public required string StateText { get; init; }

    public required IReadOnlyList<QuoteView> Quotes { get; init; }

    public required string Note { get; init; }

    public required string Translation { get; init; }

    public required string Directness { get; init; }

    public required IReadOnlyList<string> Reviews { get; init; }
}
