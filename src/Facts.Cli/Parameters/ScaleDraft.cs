using System.Collections.Generic;

namespace Facts.Cli.Parameters;

/// <summary>A scale that becomes a table: of each bracket a row for each day on which something of it changes.</summary>
internal sealed class ScaleDraft
{
    public required string Name { get; init; }

    public DescriptionDraft Description { get; } = new();

    /// <summary>The columns behind bracket and day, with their types.</summary>
    public List<(string Name, string Type)> Columns { get; } = [];

    public List<ScaleRow> Rows { get; } = [];

    /// <summary>How many values it was made of.</summary>
    public int Values { get; set; }
}
