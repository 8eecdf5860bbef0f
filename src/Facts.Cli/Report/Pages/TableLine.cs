using Facts.Cli.Report.Model;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>A table as a line of a list.</summary>
internal sealed record TableLine(LinkView Table, string Label, CoverageView Coverage)
{
    public static TableLine Of(ReportedTable table) => new(new LinkView(table.Table.FullName, table.Address), table.Table.Label ?? "", CoverageView.Of(table.Rows));
}
