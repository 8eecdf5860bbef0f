using System;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Language.Binding;
using Facts.Language.Syntax;

namespace Facts.Cli.Report.Views;

/// <summary>Makes facts and their parts readable.</summary>
internal sealed class ClaimViews(ReportModel model, ReportedFact fact)
{
    private readonly ReportedProject _project = fact.Project;
    private readonly CitationViews _citations = new(model, fact.Project);

    /// <summary>All that a fact says.</summary>
    public ClaimView OfFact() => Of(fact.Fact!) with { Status = StatusWords.Of(fact.Status) };

    /// <summary>What is said of a row besides its cells; null where nothing is.</summary>
    public ClaimView? OfRow()
    {
        if (fact.Fact is not { } detail)
            return null;
        var claim = Of(detail) with { Heading = fact.Name, Status = StatusWords.Of(fact.Status) };
        return claim with { Parts = [.. claim.Parts.Where(part => part.Citations.Count + part.Disputed.Count + part.Against.Count > 0 && !part.IsInherited || part.HasDetails)] };
    }

    /// <summary>Recursive over parts, whose depth the parser bounds.</summary>
    private ClaimView Of(BoundFact bound)
    {
        var clauses = bound.Clauses;
        var parts = bound.Parts.ToArray();
        var value = ValueViews.Of(bound.Value, bound.Type, _project);
        return new ClaimView
        {
            Heading = GetHeading(bound),
            Id = bound.Kind == FactKind.Entry ? bound.Name : "",
            Value = bound.IsTimeline ? OfTimeline(bound) : value with { Written = GetWritten(bound) },
            Status = StatusWords.Of(bound.Status),
            StatusReason = clauses.StatusReason,
            StatusDate = clauses.StatusDate,
            Replacement = clauses.Replacement is { } name ? new LinkView(name.FullName, _project.FindFact(name.FullName)?.Address ?? "") : null,
            Citations = _citations.Of(bound.Citations.Count > 0 || parts.Length > 0 || bound.Formula != null ? bound.Citations : bound.Inherited),
            IsInherited = bound.Citations.Count == 0,
            Against = _citations.Of(clauses.Against),
            AccordingTo = clauses.AccordingTo,
            Notes = clauses.Notes,
            Also = clauses.Also,
            Reviews = [.. clauses.Reviews.Select(CitationViews.Of)],
            Qualifiers = [.. clauses.Qualifiers.Select(qualifier => new FieldView(qualifier.Name, ValueViews.Of(qualifier.Value, qualifier.Type, _project)))],
            AsOf = clauses.AsOf,
            ReviewBy = clauses.ReviewBy,
            ValidFrom = clauses.ValidFrom,
            ValidUntil = clauses.ValidUntil,
            Disputed = [.. clauses.Disputed.Select(Of)],
            Parts = [.. parts.Select(Of)],
        };
    }

    /// <summary>Of a timeline the last value stands for it.</summary>
    private ValueView OfTimeline(BoundFact bound) => bound.Entries.Count == 0 ? ValueViews.Of(null, null, _project) : ValueViews.Of(bound.Entries[^1].Value, bound.Entries[^1].Type ?? bound.Type, _project);

    private string GetWritten(BoundFact bound) => bound.ValueSyntax is NumberSyntax { Span: var span } && fact.Document.Tree.Text.AsSpan(span.Start, span.Length) is var text && text.EndsWith("%", StringComparison.Ordinal) ? text.ToString() : "";

    private static string GetHeading(BoundFact bound) => bound.Kind switch
    {
        FactKind.Fact => "",
        FactKind.Entry => GetDays(bound),
        FactKind.Disputed => bound.Name,
        FactKind.Element => "Item " + bound.Name.Trim('[', ']'),
        _ => bound.Name,
    };

    private static string GetDays(BoundFact entry) => (entry.From.Length, entry.Until.Length) switch
    {
        (0, 0) => "always",
        (0, _) => "until " + entry.Until,
        (_, 0) => "from " + entry.From,
        _ => entry.From + " to " + entry.Until,
    };
}
