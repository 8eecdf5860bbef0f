using System.Collections.Generic;

namespace Facts.Cli.Parameters;

/// <summary>A bracket of a scale from a day on.</summary>
/// <param name="Bracket">Its number, from 1.</param>
/// <param name="Day">The day.</param>
/// <param name="Cells">What stands in each column; empty for what is not said.</param>
internal sealed record ScaleRow(int Bracket, string Day, IReadOnlyList<string> Cells)
{
    public List<string> Notes { get; } = [];

    public List<string> Citations { get; } = [];
}
