using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>All that wants looking at: what the checks found, what is disputed or not plainly stated, and when reviews are due.</summary>
internal sealed record ReviewPage : PageView
{
    /// <summary>No one reads more, and a page has to open.</summary>
    private const int MaxLines = 2000;

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public required int FindingsLeft { get; init; }

    public required IReadOnlyList<RowView> Doubtful { get; init; }

    public required int DoubtfulLeft { get; init; }

    public required FreshnessView Freshness { get; init; }

    public static ReviewPage Of(ReportModel model)
    {
        var doubtful = model.Facts.Where(fact => fact.IsDisputed || fact.IsDoubtful || fact.Stale.Count > 0).ToArray();
        return new ReviewPage
        {
            Title = "Review queue",
            Section = Addresses.Review,
            Findings = FindingView.Of(model.Findings.All.Take(MaxLines)),
            FindingsLeft = System.Math.Max(0, model.Findings.All.Count - MaxLines),
            Doubtful = RowViews.Of(doubtful.Take(MaxLines)),
            DoubtfulLeft = System.Math.Max(0, doubtful.Length - MaxLines),
            Freshness = FreshnessView.Of(model),
        };
    }
}
