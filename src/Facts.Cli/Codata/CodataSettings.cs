using System.Collections.Generic;

namespace Facts.Cli.Codata;

/// <summary>What the file says around the constants.</summary>
internal sealed record CodataSettings
{
    /// <summary>The year of the adjustment: its data are those known at its end.</summary>
    public required int Year { get; init; }

    public required string Namespace { get; init; }

    public required string Group { get; init; }

    /// <summary>The name of the source that the group cites.</summary>
    public required string Source { get; init; }

    /// <summary>The year in which the values were published; null where it is not known.</summary>
    public int? Published { get; init; }

    /// <summary>The address of the table.</summary>
    public required string Url { get; init; }

    /// <summary>What is to be said of all constants.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
