using System.Collections.Generic;

namespace Facts.Cli.Report.Views;

/// <summary>A fact within what another one is computed from.</summary>
internal sealed record TreeView
{
    public required LinkView Fact { get; init; }

    public required string Value { get; init; }

    /// <summary>How it is computed; empty where it is cited.</summary>
    public required string Formula { get; init; }

    public required string State { get; init; }

    /// <summary>How it is stated; empty where plainly.</summary>
    public required string Status { get; init; }

    public required bool IsDisputed { get; init; }

    public required bool IsStale { get; init; }

    /// <summary>What it is computed from.</summary>
    public required IReadOnlyList<TreeView> Operands { get; init; }

    /// <summary>How many more there are, where not all are shown.</summary>
    public required int Left { get; init; }

    /// <summary>Whether what it is computed from stands above already.</summary>
    public required bool IsAbove { get; init; }
}
