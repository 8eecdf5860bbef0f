namespace Facts.Cli.Report.Views;

/// <summary>A quote, with what came of looking for it.</summary>
internal sealed record QuoteView
{
    public required string Text { get; init; }

    public required string After { get; init; }

    public required string Before { get; init; }

    /// <summary>The address of its source with the words in it, so that a browser opens the page there; empty where the source has none.</summary>
    public required string Url { get; init; }

    /// <summary><c>verified</c>, <c>failed</c> or <c>unchecked</c>.</summary>
    public required string State { get; init; }

    /// <summary>How often the text has it, where that is more than once.</summary>
    public required int Occurrences { get; init; }

    /// <summary>Where it stands in the text; null where there is none, or it is not in it.</summary>
    public required PassageView? Passage { get; init; }
}
