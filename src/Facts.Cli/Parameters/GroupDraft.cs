using System.Collections.Generic;

namespace Facts.Cli.Parameters;

/// <summary>A folder of parameters, or a file with several.</summary>
internal sealed class GroupDraft
{
    /// <summary>Its full name, without the namespace.</summary>
    public required string Name { get; init; }

    public DescriptionDraft Description { get; } = new();

    public List<ParameterDraft> Parameters { get; } = [];

    public List<ScaleDraft> Scales { get; } = [];
}
