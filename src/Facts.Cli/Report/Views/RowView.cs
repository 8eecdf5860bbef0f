using System.Collections.Generic;

namespace Facts.Cli.Report.Views;

/// <summary>A fact as a line of a list.</summary>
internal sealed record RowView
{
    public required LinkView Fact { get; init; }

    public required string Label { get; init; }

    public required string Value { get; init; }

    /// <summary>The value as a number to sort by; empty for what is none.</summary>
    public required string SortValue { get; init; }

    public required string Status { get; init; }

    public required bool IsDisputed { get; init; }

    public required bool IsDerived { get; init; }

    public required bool IsStale { get; init; }

    /// <summary><c>verified</c>, <c>failed</c>, <c>unchecked</c> or <c>uncited</c>.</summary>
    public required string State { get; init; }

    public required IReadOnlyList<LinkView> Sources { get; init; }
}
