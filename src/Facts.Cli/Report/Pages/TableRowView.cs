using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Views;
using Facts.Language.Binding;
using Facts.Language.Symbols;

namespace Facts.Cli.Report.Pages;

/// <summary>A row of a table.</summary>
internal sealed record TableRowView
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ValueView> Cells { get; init; }

    public required string Status { get; init; }

    public required bool IsDisputed { get; init; }

    public required bool IsStale { get; init; }

    public required string State { get; init; }

    /// <summary>What is said of it besides its cells; null where nothing is.</summary>
    public required ClaimView? Claim { get; init; }

    /// <summary>Its name in C#; empty for a row that has none.</summary>
    public required string CSharpName { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public static TableRowView Of(ReportModel model, ReportedFact row)
    {
        var bound = row.Row!;
        return new TableRowView
        {
            Id = row.Address[(row.Address.IndexOf('#', System.StringComparison.Ordinal) + 1)..],
            Name = row.Name,
            Cells = [.. row.Table!.Table.Columns.Zip(bound.Cells, (column, cell) => ValueViews.Of(cell, column.Type, row.Project))],
            Status = StatusWords.Of(row.Status),
            IsDisputed = row.IsDisputed,
            IsStale = row.Stale.Count > 0,
            State = RowViews.NameOf(row.State),
            Claim = new ClaimViews(model, row).OfRow(),
            CSharpName = bound.Member.Length > 0 ? CSharpNames.EscapeAll(row.FullName) : "",
            Findings = FindingView.Of(model.Findings.Of(row)),
        };
    }
}
