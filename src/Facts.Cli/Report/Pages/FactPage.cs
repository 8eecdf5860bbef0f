using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;
using Facts.Cli.Report.Views;
using Facts.Language.Symbols;

namespace Facts.Cli.Report.Pages;

/// <summary>A fact: what it says, who says so, what bears it out, and what is computed from it.</summary>
internal sealed record FactPage : PageView
{
    private const int MaxDependents = 200;

    public required string FullName { get; init; }

    public required string Label { get; init; }

    public required LinkView Group { get; init; }

    public required string Documentation { get; init; }

    public required ClaimView Claim { get; init; }

    public required bool IsDisputed { get; init; }

    public required bool IsTimeline { get; init; }

    /// <summary><c>verified</c>, <c>failed</c>, <c>unchecked</c> or <c>uncited</c>.</summary>
    public required string State { get; init; }

    public required IReadOnlyList<string> Stale { get; init; }

    /// <summary>How it is computed; empty where it is not.</summary>
    public required string Formula { get; init; }

    /// <summary>What it is computed from; null where it is not computed.</summary>
    public required TreeView? Tree { get; init; }

    public required IReadOnlyList<RowView> Dependents { get; init; }

    /// <summary>Charts, as markup that was written with escapes.</summary>
    public required string DisputeChart { get; init; }

    public required string TimelineChart { get; init; }

    public required string CSharpName { get; init; }

    /// <summary>What leads to the whole fact in C#.</summary>
    public required string CSharpHandle { get; init; }

    public required PlaceView Place { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public static FactPage Of(ReportModel model, ReportedFact fact)
    {
        var bound = fact.Fact!;
        var name = CSharpNames.EscapeAll(fact.FullName);
        var handle = fact.Group.Length == 0 ? "Cited." + CSharpNames.Escape(fact.Name) : CSharpNames.EscapeAll(fact.Group) + ".Cited." + CSharpNames.Escape(fact.Name);
        return new FactPage
        {
            Title = bound.Label ?? fact.Name,
            Section = Addresses.Facts,
            FullName = fact.FullName,
            Label = bound.Label ?? "",
            Group = new LinkView(fact.Group.Length == 0 ? "(no group)" : fact.Group, model.FindGroup(fact.Group)?.Address ?? ""),
            Documentation = bound.Documentation,
            Claim = new ClaimViews(model, fact).OfFact(),
            IsDisputed = fact.IsDisputed,
            IsTimeline = bound.IsTimeline,
            State = RowViews.NameOf(fact.State),
            Stale = fact.Stale,
            Formula = bound.Formula?.Text ?? "",
            Tree = fact.IsDerived ? Trees.Of(fact) : null,
            Dependents = RowViews.Of(fact.Dependents.Take(MaxDependents)),
            DisputeChart = Charts.DisputeChart.Draw(bound),
            TimelineChart = Charts.TimelineChart.Draw(bound, model.Day),
            CSharpName = name,
            CSharpHandle = handle + ".Fact()",
            Place = PlaceView.Of(fact.Project, fact.Document, fact.Line, bound.Syntax),
            Findings = FindingView.Of(model.Findings.Of(fact)),
        };
    }
}
