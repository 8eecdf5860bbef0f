namespace Facts.Cli.Report.Views;

/// <summary>An entry of a bibliography, in its parts.</summary>
internal sealed record ReferenceView
{
    /// <summary>Who wrote it; empty where nobody is named, and the title stands first.</summary>
    public required string Authors { get; init; }

    /// <summary><c>2024, March 1</c>, or <c>n.d.</c></summary>
    public required string Date { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether it stands alone, so that its title is set in italics.</summary>
    public required bool StandsAlone { get; init; }

    /// <summary>What it is, where that wants saying: <c>Data set</c>.</summary>
    public required string Medium { get; init; }

    /// <summary>What it appeared in; empty where it stands alone.</summary>
    public required string Container { get; init; }

    /// <summary>Volume, issue and pages.</summary>
    public required string Place { get; init; }

    public required string Publisher { get; init; }

    /// <summary>When it was read, of what has no date of its own.</summary>
    public required string Retrieved { get; init; }

    /// <summary>What it is found by: an address, or an ISBN.</summary>
    public required string Locator { get; init; }

    /// <summary>Where that leads; empty for what is no address of the web.</summary>
    public required string Url { get; init; }
}
