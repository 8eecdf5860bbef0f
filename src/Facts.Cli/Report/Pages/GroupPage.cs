using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>A group, or a part of a long one: its facts, its tables, and the groups below it.</summary>
internal sealed record GroupPage : PageView
{
    public required string FullName { get; init; }

    public required string Documentation { get; init; }

    public required CoverageView Coverage { get; init; }

    public required IReadOnlyList<RowView> Facts { get; init; }

    public required IReadOnlyList<TableLine> Tables { get; init; }

    public required IReadOnlyList<GroupLine> Groups { get; init; }

    public required IReadOnlyList<LinkView> Pages { get; init; }

    public required int PageNumber { get; init; }

    public static GroupPage Of(ReportedGroup group, int page) => new()
    {
        Title = group.Name.Length == 0 ? "(no group)" : group.Name[(group.Name.LastIndexOf('.') + 1)..],
        Section = Addresses.Facts,
        FullName = group.Name,
        Documentation = group.Documentation,
        Coverage = GroupLine.Of(group).Coverage,
        Facts = RowViews.Of(group.Facts.Skip(page * ReportedGroup.FactsOnPage).Take(ReportedGroup.FactsOnPage)),
        Tables = page > 0 ? [] : [.. group.Tables.Select(TableLine.Of)],
        Groups = page > 0 ? [] : [.. group.Groups.Select(GroupLine.Of)],
        Pages = Enumerable.Range(0, group.PageCount).Select(number => new LinkView((number + 1).ToString(CultureInfo.InvariantCulture), group.GetAddress(number))).ToArray(),
        PageNumber = page + 1,
    };
}
