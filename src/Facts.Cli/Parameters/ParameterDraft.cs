using System.Collections.Generic;

namespace Facts.Cli.Parameters;

/// <summary>A parameter that becomes a timeline.</summary>
internal sealed class ParameterDraft
{
    public required string Name { get; init; }

    public DescriptionDraft Description { get; } = new();

    /// <summary>Its type as the language writes it.</summary>
    public string Type { get; set; } = "";

    /// <summary>In the order of their days.</summary>
    public IReadOnlyList<EntryDraft> Entries { get; set; } = [];
}
