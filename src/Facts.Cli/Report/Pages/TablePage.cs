using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;
using Facts.Cli.Report.Views;
using Facts.Language.Symbols;

namespace Facts.Cli.Report.Pages;

/// <summary>A table, or a part of a long one: its rows, and what is said of each.</summary>
internal sealed record TablePage : PageView
{
    public required string FullName { get; init; }

    public required string Label { get; init; }

    public required LinkView Group { get; init; }

    public required string Documentation { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<TableRowView> Rows { get; init; }

    public required int RowCount { get; init; }

    public required CoverageView Coverage { get; init; }

    /// <summary>What its rows rest on that have no citation of their own.</summary>
    public required IReadOnlyList<CitationView> Citations { get; init; }

    public required IReadOnlyList<LinkView> Pages { get; init; }

    public required int PageNumber { get; init; }

    public required string CSharpName { get; init; }

    public required PlaceView Place { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public static TablePage Of(ReportModel model, ReportedTable reported, int page)
    {
        var table = reported.Table;
        var rows = reported.Rows.Skip(page * ReportedTable.RowsOnPage).Take(ReportedTable.RowsOnPage).ToArray();
        return new TablePage
        {
            Title = table.Label ?? table.Declaration.Name,
            Section = Addresses.Facts,
            FullName = table.FullName,
            Label = table.Label ?? "",
            Group = new LinkView(table.Declaration.Scope.Length == 0 ? "(no group)" : table.Declaration.Scope, model.FindGroup(table.Declaration.Scope)?.Address ?? ""),
            Documentation = table.Documentation,
            Columns = [.. table.Columns.Select(column => column.Name)],
            Rows = [.. rows.Select(row => TableRowView.Of(model, row))],
            RowCount = reported.Rows.Count,
            Coverage = CoverageView.Of(reported.Rows),
            Citations = new CitationViews(model, reported.Project).Of(table.Citations.Count > 0 ? table.Citations : table.Inherited),
            Pages = Enumerable.Range(0, reported.PageCount).Select(number => new LinkView((number + 1).ToString(CultureInfo.InvariantCulture), reported.GetAddress(number))).ToArray(),
            PageNumber = page + 1,
            CSharpName = CSharpNames.EscapeAll(table.FullName),
            Place = PlaceView.Of(reported.Project, reported.Document, reported.Line, table.Syntax),
            Findings = page > 0 ? [] : FindingView.Of(model.Findings.Of(reported)),
        };
    }
}
