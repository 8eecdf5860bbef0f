using System.Collections.Generic;
using Facts.Language;
using Facts.Language.Binding;

namespace Facts.Cli.Report.Model;

/// <summary>A table, whose rows are facts.</summary>
internal sealed class ReportedTable
{
    /// <summary>So many rows stand on one page: no table whose rows have names is longer, where nobody says otherwise, so that their addresses stay.</summary>
    public const int RowsOnPage = Facts.Language.Symbols.RowMembers.DefaultMaxRows;

    public required ReportedProject Project { get; init; }

    public required Document Document { get; init; }

    public required BoundTable Table { get; init; }

    /// <summary>The name of its first page, without its ending.</summary>
    public required string Page { get; init; }

    public required int Line { get; init; }

    public List<ReportedFact> Rows { get; } = [];

    public string Address => GetAddress(0);

    /// <summary>How many pages it has; one even without rows.</summary>
    public int PageCount => Rows.Count == 0 ? 1 : (Rows.Count + RowsOnPage - 1) / RowsOnPage;

    /// <summary>The address of a page, from 0.</summary>
    public string GetAddress(int page) => Site.Addresses.Numbered(Page, page);

    /// <summary>The address of a row.</summary>
    public string GetAddress(int row, BoundRow bound) => GetAddress(row / RowsOnPage) + "#" + GetId(row, bound);

    /// <summary>The place of a row on its page.</summary>
    public static string GetId(int row, BoundRow bound) => "row-" + (bound.Member.Length > 0 ? bound.Member : (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
