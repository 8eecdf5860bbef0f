using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>All sources, as lines and as a bibliography.</summary>
internal sealed record SourcesPage : PageView
{
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public required IReadOnlyList<ReferenceView> Bibliography { get; init; }

    public static SourcesPage Of(ReportModel model) => new()
    {
        Title = "Sources",
        Section = Addresses.Sources,
        Sources = [.. model.Sources.Select(SourceLine.Of)],
        Bibliography = [.. model.Sources.Select(References.Of).OrderBy(entry => entry.Authors.Length > 0 ? entry.Authors : entry.Title, System.StringComparer.OrdinalIgnoreCase)],
    };
}
