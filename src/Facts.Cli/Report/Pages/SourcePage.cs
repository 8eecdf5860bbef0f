using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;
using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>A source: its bibliography entry, its evidence, and all that rests on it.</summary>
internal sealed record SourcePage : PageView
{
    /// <summary>No one reads more, and a page has to open; the list of facts has all of them.</summary>
    private const int MaxFacts = 1000;

    public required string Name { get; init; }

    public required string Documentation { get; init; }

    public required ReferenceView Reference { get; init; }

    public required IReadOnlyList<SourceFieldView> Fields { get; init; }

    /// <summary>The file that stands for it; empty without one.</summary>
    public required string Evidence { get; init; }

    public required string EvidenceText { get; init; }

    public required string EvidenceHash { get; init; }

    public required CoverageView Coverage { get; init; }

    /// <summary>The facts that no other source bears.</summary>
    public required IReadOnlyList<RowView> Falling { get; init; }

    public required int FallingCount { get; init; }

    /// <summary>What is computed from those.</summary>
    public required IReadOnlyList<RowView> FallingDerived { get; init; }

    public required int FallingDerivedCount { get; init; }

    /// <summary>The facts that another source bears too.</summary>
    public required IReadOnlyList<RowView> Staying { get; init; }

    public required int StayingCount { get; init; }

    /// <summary>The facts that it speaks against.</summary>
    public required IReadOnlyList<RowView> Disputing { get; init; }

    /// <summary>The sources that go back to the same origin, and so are no others.</summary>
    public required IReadOnlyList<LinkView> SameOrigin { get; init; }

    public required IReadOnlyList<string> Stale { get; init; }

    public required PlaceView Place { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public static SourcePage Of(ReportModel model, ReportedSource source)
    {
        var falling = source.FindFalling();
        var fallen = falling.ToHashSet();
        var derived = FindDerived(falling);
        var staying = source.Citing.Where(fact => !fallen.Contains(fact)).ToArray();
        var origin = source.Origin;
        return new SourcePage
        {
            Title = source.Title,
            Section = Addresses.Sources,
            Name = source.Name,
            Documentation = source.Source.Documentation,
            Reference = References.Of(source),
            Fields = [.. source.Source.Fields.Select(field => new SourceFieldView(field.Key, field.Value, WebAddress.IsOne(field.Value) ? field.Value : field.Key == "doi" ? WebAddress.OfDoi(field.Value) : ""))],
            Evidence = source.Evidence?.Path ?? "",
            EvidenceText = Explain(source),
            EvidenceHash = source.Evidence is { Problem: "" } evidence ? evidence.Hash : "",
            Coverage = CoverageView.Of(source.Citing),
            Falling = RowViews.Of(falling.Take(MaxFacts)),
            FallingCount = falling.Count,
            FallingDerived = RowViews.Of(derived.Take(MaxFacts)),
            FallingDerivedCount = derived.Count,
            Staying = RowViews.Of(staying.Take(MaxFacts)),
            StayingCount = staying.Length,
            Disputing = RowViews.Of(source.Disputing.Take(MaxFacts)),
            SameOrigin = [.. model.Sources.Where(other => other != source && other.Project == source.Project && other.Origin == origin).Select(other => new LinkView(other.Name, other.Address))],
            Stale = source.Stale,
            Place = PlaceView.Of(source.Project, source.Document, source.Line, source.Source.Syntax),
            Findings = FindingView.Of(model.Findings.Of(source)),
        };
    }

    /// <summary>All that is computed from facts, or from what is computed from them.</summary>
    private static List<ReportedFact> FindDerived(IEnumerable<ReportedFact> facts)
    {
        var found = new List<ReportedFact>();
        var seen = new HashSet<ReportedFact>();
        var open = new Queue<ReportedFact>(facts);
        while (open.TryDequeue(out var fact))
        {
            foreach (var dependent in fact.Dependents.Where(seen.Add))
            {
                found.Add(dependent);
                open.Enqueue(dependent);
            }
        }

        return found;
    }

    private static string Explain(ReportedSource source)
    {
        if (source.Evidence is not { } evidence)
            return source.Find("evidence").Length == 0 ? "It names no evidence, so its quotes cannot be checked." : "The evidence that it names is not there.";
        if (evidence.Problem.Length > 0)
            return "It cannot be used. " + evidence.Problem;
        return evidence.Seal is { } seal
            ? FormattableString.Invariant($"A seal: hashes of {seal.Quotes.Count} quotes of a text of {ValueViews.Group(seal.WordCount.ToString(System.Globalization.CultureInfo.InvariantCulture))} words{(seal.Day.Length > 0 ? ", as read on " + seal.Day : "")}. Whoever holds the text can repeat the check with 'facts verify'.")
            : $"A text of {ValueViews.Group(evidence.WordCount.ToString(System.Globalization.CultureInfo.InvariantCulture))} words.";
    }
}
