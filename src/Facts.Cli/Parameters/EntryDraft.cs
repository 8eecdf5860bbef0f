using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Cli.Parameters;

/// <summary>What a parameter is from a day on.</summary>
/// <param name="Day">The day, <c>2020-01-01</c>; empty for always.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record EntryDraft(string Day, ParameterValue Value, LinePosition Place)
{
    public List<string> Notes { get; } = [];

    /// <summary>The names of the sources.</summary>
    public List<string> Citations { get; } = [];
}
