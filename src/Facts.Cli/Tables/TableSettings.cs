using System.Collections.Generic;

namespace Facts.Cli.Tables;

/// <summary>What is said of a table besides its columns and rows.</summary>
internal sealed record TableSettings
{
    public required string Name { get; init; }

    public string? Namespace { get; init; }

    public string? Group { get; init; }

    /// <summary>The source of all rows; null where none is named.</summary>
    public string? Source { get; init; }

    /// <summary>The columns by which rows are found, as the user wrote them.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The column of days that each key is a timeline over; null for none.</summary>
    public string? Over { get; init; }

    /// <summary>The name of the data file for the rows; null where they stand in the <c>.facts</c> file.</summary>
    public string? DataPath { get; init; }
}
