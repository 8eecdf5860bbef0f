using System.Collections.Generic;

namespace Facts.Cli.Parameters;

/// <summary>What is said of a parameter, a scale or a group besides its values.</summary>
internal sealed class DescriptionDraft
{
    /// <summary>Its printed name; null without one.</summary>
    public string? Label { get; set; }

    /// <summary>The lines of its documentation.</summary>
    public List<string> Documentation { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>The names of its sources.</summary>
    public List<string> Citations { get; } = [];

    /// <summary>The day on which somebody found that it still holds; empty where nobody says so.</summary>
    public string Reviewed { get; set; } = "";

    /// <summary>Of how long it is; empty where that is not said.</summary>
    public string Period { get; set; } = "";
}
