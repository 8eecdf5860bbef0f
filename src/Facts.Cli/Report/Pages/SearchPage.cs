using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Report.Pages;

/// <summary>All facts, to search, filter and sort; without scripts the groups lead to them.</summary>
internal sealed record SearchPage : PageView
{
    public override bool IsSearch => true;

    public required int FactCount { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<GroupLine> Groups { get; init; }

    public static SearchPage Of(ReportModel model) => new()
    {
        Title = "Facts",
        Section = Addresses.Facts,
        FactCount = model.Facts.Count,
        Sources = [.. model.Sources.Select(source => source.Name).Distinct()],
        Groups = [.. model.Groups.Select(GroupLine.Of)],
    };
}
