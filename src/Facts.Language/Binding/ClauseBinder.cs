using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Binds what is said of a value besides its citations.</summary>
internal sealed class ClauseBinder(SyntaxTree tree, NameResolver names, TypeBinder types, ValueBinder values, CitationBinder citations, List<Diagnostic> diagnostics)
{
    private static readonly Dictionary<string, FactStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["confirmed"] = FactStatus.Confirmed,
        ["stated"] = FactStatus.Stated,
        ["estimated"] = FactStatus.Estimated,
        ["proposed"] = FactStatus.Proposed,
        ["alleged"] = FactStatus.Alleged,
        ["retracted"] = FactStatus.Retracted,
    };

    /// <summary>The lines of a block. Status, who says so, validity, qualifiers and days are taken from around where the block has none.</summary>
    /// <param name="fact">What they are said of, its type known.</param>
    /// <param name="block">The block.</param>
    /// <param name="around">What holds around it.</param>
    /// <param name="scope">The scope of its names.</param>
    public BoundClauses Bind(BoundFact fact, BlockSyntax? block, BoundClauses around, string scope)
    {
        var lines = (block?.Items ?? []).OfType<ClauseSyntax>().Where(line => line is not (CiteSyntax { IsAgainst: false } or AllowSyntax)).ToArray();
        if (lines.Length == 0 && ReferenceEquals(around, BoundClauses.Empty))
            return around;
        var clauses = around with { Notes = [], Also = [], Disputed = [], Against = [], Reviews = [] };
        if (lines.OfType<StatusSyntax>().FirstOrDefault() is { } status)
            clauses = Take(clauses, status, scope);
        if (lines.OfType<ValidSyntax>().FirstOrDefault() is { } valid)
            clauses = clauses with { ValidFrom = Date(valid.From), ValidUntil = Date(valid.Until) };
        return clauses with
        {
            AccordingTo = Or(lines.OfType<AccordingToSyntax>().Select(Who), around.AccordingTo),
            Notes = [.. Texts(lines, "note")],
            Also = [.. Texts(lines, "also")],
            AsOf = Day(lines, "as-of") ?? around.AsOf,
            ReviewBy = Day(lines, "review-by") ?? around.ReviewBy,
            Reviews = [.. lines.OfType<ReviewedSyntax>().Where(line => !line.Date.IsMissing).Select(line => new BoundReview(Date(line.Date), ScalarText.Get(tree, line.Reviewer)))],
            Against = [.. lines.OfType<CiteSyntax>().Select(line => citations.Bind(line.Citation))],
            Qualifiers = Or(lines.OfType<QualifierSyntax>().Where(line => !line.Name.IsMissing).Select(line => Bind(fact, line, scope)), around.Qualifiers),
            Disputed = [.. lines.OfType<DisputedSyntax>().Select(line => Bind(fact, line, scope))],
        };
    }

    private BoundClauses Take(BoundClauses clauses, StatusSyntax line, string scope)
    {
        var word = tree.GetText(line.Status);
        if (!Statuses.TryGetValue(word, out var status))
        {
            if (!line.Status.IsMissing)
                Report(Rules.UnknownStatus, line.Status, word, NearestName.Find(word, Statuses.Keys) is { } nearest ? $"Is '{nearest}' meant?" : "Use confirmed, stated, estimated, proposed, alleged or retracted.");
            return clauses;
        }

        ValueName? replacement = null;
        if (line.Replacement is { IsMissing: false } name)
        {
            replacement = names.Resolve(name, scope) is { Rest.Count: 0 } resolution ? resolution.Target : null;
            if (replacement == null)
                diagnostics.Add(new Diagnostic(Rules.UnknownName, name.Span, DeclarationWalker.GetText(tree, name), "Name the fact to use instead."));
        }

        return clauses with { Status = status, StatusSyntax = line, StatusReason = ScalarText.Get(tree, line.Reason), StatusDate = Date(line.Date), Replacement = replacement };
    }

    /// <summary>A disputed value is of the type of the accepted one; without one the first gives the type.</summary>
    private BoundFact Bind(BoundFact fact, DisputedSyntax line, string scope)
    {
        var own = citations.Bind(line.Body);
        var disputed = new BoundFact
        {
            Kind = FactKind.Disputed,
            Syntax = line,
            Name = line.Field.IsMissing ? "" : tree.GetText(line.Field),
            FullName = fact.FullName,
            NameSpan = line.Value?.Span ?? line.Keyword.Span,
            ValueSyntax = line.Value,
            Citations = own,
        };
        if (line.Value != null && line.Field.IsMissing)
        {
            var bound = values.Bind(line.Value, fact.Type, scope);
            disputed = disputed with { Type = bound.Type, Value = bound.Value, Formula = bound.Formula };
        }

        return disputed with { Clauses = Bind(disputed, line.Body, BoundClauses.Empty, scope) };
    }

    private BoundFact Bind(BoundFact fact, QualifierSyntax line, string scope)
    {
        var type = line.Type == null ? null : types.Bind(line.Type.Type, scope);
        var bound = line.Value == null || (line.Type != null && type == null) ? default : values.Bind(line.Value, type, scope);
        return new BoundFact
        {
            Kind = FactKind.Qualifier,
            Syntax = line,
            Name = tree.GetText(line.Name),
            FullName = fact.FullName,
            NameSpan = line.Name.Span,
            ValueSyntax = line.Value,
            Type = bound.Type ?? type,
            Value = bound.Value,
        };
    }

    private IEnumerable<string> Texts(IEnumerable<ClauseSyntax> lines, string keyword) =>
        lines.OfType<TextClauseSyntax>().Where(line => !line.Text.IsMissing && Is(line, keyword)).Select(line => ScalarText.Get(tree, line.Text));

    private string? Day(IEnumerable<ClauseSyntax> lines, string keyword) =>
        lines.OfType<DateClauseSyntax>().FirstOrDefault(line => !line.Date.IsMissing && Is(line, keyword)) is { } line ? Date(line.Date) : null;

    private string Who(AccordingToSyntax line) => line.Name is { IsMissing: false } name ? DeclarationWalker.GetText(tree, name) : ScalarText.Get(tree, line.Text);

    private string Date(SyntaxToken token) => token.IsMissing || token.IsMalformed ? "" : tree.GetText(token);

    private bool Is(ClauseSyntax line, string keyword) => string.Equals(tree.GetText(line.Keyword), keyword, StringComparison.Ordinal);

    private static IReadOnlyList<T> Or<T>(IEnumerable<T> own, IReadOnlyList<T> around) => own.ToArray() is { Length: > 0 } some ? some : around;

    private void Report(Rule rule, SyntaxToken token, params object[] arguments) => diagnostics.Add(new Diagnostic(rule, token.Span, arguments));
}
