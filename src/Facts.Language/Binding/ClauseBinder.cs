using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;
using Facts.Language.Text;

namespace Facts.Language.Binding;

/// <summary>Binds what is said of a value besides its citations and the values disputed against it.</summary>
internal sealed class ClauseBinder(SyntaxTree tree, ReplacementBinder replacements, TypeBinder types, ValueBinder values, CitationBinder citations, List<Diagnostic> diagnostics)
{
    /// <summary>
    /// The lines of a block. Status, who says so, validity, qualifiers and days are taken from around where the block has none; notes, other names, reviews
    /// and evidence against it are its own. Of a line that stands twice, which is reported, the first counts.
    /// </summary>
    /// <param name="fact">What they are said of.</param>
    /// <param name="block">The block.</param>
    /// <param name="around">What holds around it.</param>
    /// <param name="scope">The scope of its names.</param>
    public BoundClauses Bind(BoundFact fact, BlockSyntax? block, BoundClauses around, string scope)
    {
        var lines = FindLines(block);
        if (lines.Length == 0 && ReferenceEquals(around, BoundClauses.Empty))
            return around;
        return Bind(fact, lines, around, scope);
    }

    private BoundClauses Bind(BoundFact fact, ClauseSyntax[] lines, BoundClauses around, string scope)
    {
        var clauses = around with { Notes = [], Also = [], Disputed = [], Against = [], Reviews = [] };
        if (lines.OfType<StatusSyntax>().FirstOrDefault() is { } status)
            clauses = Take(clauses, status, scope);
        if (lines.OfType<ValidSyntax>().FirstOrDefault() is { } valid)
            clauses = clauses with { ValidFrom = FirstDay(valid.From), ValidUntil = LastDay(valid.Until) };
        return clauses with
        {
            AccordingTo = Or(lines.OfType<AccordingToSyntax>().Select(Who), around.AccordingTo),
            Notes = [.. Texts(lines, "note")],
            Also = [.. Texts(lines, "also")],
            AsOf = Day(lines, "as-of") ?? around.AsOf,
            ReviewBy = Day(lines, "review-by") ?? around.ReviewBy,
            Reviews = citations.BindReviews(lines),
            Against = [.. lines.OfType<CiteSyntax>().Select(citations.Bind)],
            Qualifiers = Or(Distinct(lines.OfType<QualifierSyntax>()).Select(line => Bind(fact, line, scope)), around.Qualifiers),
        };
    }

    /// <summary>Mostly there are none.</summary>
    private static ClauseSyntax[] FindLines(BlockSyntax? block)
    {
        List<ClauseSyntax>? lines = null;
        for (var i = 0; i < (block?.Items.Count ?? 0); i++)
        {
            if (block!.Items[i] is ClauseSyntax line and not (CiteSyntax { IsAgainst: false } or DisputedSyntax or AllowSyntax))
                (lines ??= []).Add(line);
        }

        return lines?.ToArray() ?? [];
    }

    private BoundClauses Take(BoundClauses clauses, StatusSyntax line, string scope)
    {
        var word = tree.GetText(line.Status);
        if (StatusWords.Find(word) is { } status)
        {
            return clauses with
            {
                Status = status,
                StatusSyntax = line,
                StatusReason = ScalarText.Get(tree, line.Reason),
                StatusDate = Date(line.Date),
                Replacement = line.Replacement is { IsMissing: false } name ? replacements.Bind(name, scope) : null,
            };
        }

        if (!line.Status.IsMissing)
            diagnostics.Add(new Diagnostic(Rules.UnknownStatus, line.Status.Span, word, NearestName.Find(word, StatusWords.All) is { } nearest ? Hint.Nearest(nearest) : "Use confirmed, stated, estimated, proposed, alleged or retracted."));
        return clauses;
    }

    private BoundFact Bind(BoundFact fact, QualifierSyntax line, string scope)
    {
        var type = line.Type == null ? null : types.Bind(line.Type.Type, scope);
        var bound = line.Value == null || (line.Type != null && type == null) ? default : values.Bind(line.Value, type, scope, mayChange: false, origin: null);
        if (bound is { Type: null, Value: AbsentValue, Formula: null })
            values.ReportUntyped(line.Value!);
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
            Formula = bound.Formula,
        };
    }

    private IEnumerable<QualifierSyntax> Distinct(IEnumerable<QualifierSyntax> lines)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return lines.Where(line => !line.Name.IsMissing && names.Add(tree.GetText(line.Name)));
    }

    private IEnumerable<string> Texts(IEnumerable<ClauseSyntax> lines, string keyword) =>
        lines.OfType<TextClauseSyntax>().Where(line => !line.Text.IsMissing && Is(line, keyword)).Select(line => ScalarText.Get(tree, line.Text));

    private string? Day(IEnumerable<ClauseSyntax> lines, string keyword) =>
        lines.OfType<DateClauseSyntax>().FirstOrDefault(line => !line.Date.IsMissing && Is(line, keyword)) is { } line ? Date(line.Date) : null;

    private string Who(AccordingToSyntax line) => line.Name is { IsMissing: false } name ? DeclarationWalker.GetText(tree, name) : ScalarText.Get(tree, line.Text);

    /// <summary>A date as written; empty for a date-time, which is reported, and for none.</summary>
    private string Date(SyntaxToken token) => FirstDay(token).Length == 0 ? "" : tree.GetText(token);

    private string FirstDay(SyntaxToken token) => !token.IsMissing && DateText.FindFirstDay(tree.GetText(token)) is { } day ? DateText.Write(day) : "";

    private string LastDay(SyntaxToken token) => !token.IsMissing && DateText.FindLastDay(tree.GetText(token)) is { } day ? DateText.Write(day) : "";

    private bool Is(ClauseSyntax line, string keyword) => string.Equals(tree.GetText(line.Keyword), keyword, StringComparison.Ordinal);

    private static IReadOnlyList<T> Or<T>(IEnumerable<T> own, IReadOnlyList<T> around) => own.ToArray() is { Length: > 0 } some ? some : around;
}
