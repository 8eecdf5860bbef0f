using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>A group as a line of a list; the rows of its tables count.</summary>
internal sealed record GroupLine(LinkView Group, CoverageView Coverage)
{
    public static GroupLine Of(ReportedGroup group) => new(
        new LinkView(group.Name.Length == 0 ? "(no group)" : group.Name, group.Address),
        CoverageView.Of(group.Facts.Concat(group.Tables.SelectMany(table => table.Rows)).ToArray()));
}
