using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;
using Facts.Cli.Report.Views;
using Facts.Language.Evidence;

namespace Facts.Cli.Report.Pages;

/// <summary>The first page: how many of what, how well borne out, how fresh, and what to look at.</summary>
internal sealed record OverviewPage : PageView
{
    private const int MaxFindings = 10;

    public required CoverageView Coverage { get; init; }

    public required int Disputed { get; init; }

    public required int Alleged { get; init; }

    public required int Stale { get; init; }

    public required int Derived { get; init; }

    public required int Citations { get; init; }

    public required int VerifiedCitations { get; init; }

    public required int FailedCitations { get; init; }

    public required int UncheckedCitations { get; init; }

    public required IReadOnlyList<GroupLine> Groups { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public required FreshnessView Freshness { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public required int FindingCount { get; init; }

    public static OverviewPage Of(ReportModel model) => new()
    {
        Title = "Overview",
        Section = Addresses.Overview,
        Coverage = CoverageView.Of(model.Facts.ToArray()),
        Disputed = model.Facts.Count(fact => fact.IsDisputed),
        Alleged = model.Facts.Count(fact => fact.IsAlleged),
        Stale = model.Facts.Count(fact => fact.Stale.Count > 0),
        Derived = model.Facts.Count(fact => fact.IsDerived),
        Citations = Enum.GetValues<CitationState>().Sum(model.CountCitations),
        VerifiedCitations = model.CountCitations(CitationState.Verified),
        FailedCitations = model.CountCitations(CitationState.Failed),
        UncheckedCitations = model.CountCitations(CitationState.NotCheckable),
        Groups = [.. model.Groups.Select(GroupLine.Of)],
        Sources = [.. model.Sources.Select(SourceLine.Of)],
        Freshness = FreshnessView.Of(model),
        Findings = FindingView.Of(model.Findings.All.Take(MaxFindings)),
        FindingCount = model.Findings.All.Count,
    };
}
