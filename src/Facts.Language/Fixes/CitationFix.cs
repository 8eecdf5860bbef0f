using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Fixes;

/// <summary>
/// FACT0001: a <c>cite</c> line, for each source that may be meant: the one cited last above it first. With the words that carry the value, where the source's evidence has them.
/// Which source says so, only a person knows: none is ever cited in a batch.
/// </summary>
internal sealed class CitationFix : IFixProvider
{
    private const int MaxSources = 5;

    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (context.Most < Applicability.Manual || finding.Rule != Rules.MissingCitation || context.Index.Find<LineSyntax>(finding.Span) is not { } line)
            yield break;
        var quoted = FindValue(context, finding);
        foreach (var source in FindSources(context, finding.Span.Start))
        {
            var quote = quoted is var (value, type) && context.Passages.Find(source, value, type) is { Count: > 0 } passages ? passages[0] : null;
            yield return new Fix(finding.Rule, $"Cite '{source}'", Applicability.Manual, [context.InsertBelow(line, (1, $"cite {source}{(quote == null ? "" : " " + StringText.Quote(quote))}"))]);
        }
    }

    private static (FactValue Value, DataType Type)? FindValue(FixContext context, Diagnostic finding) =>
        context.File.Facts.SelectMany(Parts).FirstOrDefault(fact => fact.NameSpan == finding.Span) is { Value: { } value, Type: { } type } ? (value, type) : null;

    private static IEnumerable<BoundFact> Parts(BoundFact fact) => fact.Parts.Concat(fact.Clauses.Disputed).SelectMany(Parts).Prepend(fact);

    private static IEnumerable<string> FindSources(FixContext context, int position)
    {
        var above = SyntaxWalker.Descendants(context.Tree.Root).OfType<CitationSyntax>()
            .Where(citation => !citation.Source.IsMissing && citation.Source.Tokens[0].Start < position)
            .Select(citation => DeclarationWalker.GetText(context.Tree, citation.Source))
            .Reverse();
        return above.Concat(context.Project.Symbols.SourceNames.OrderBy(name => name, StringComparer.Ordinal))
            .Where(name => context.Project.Symbols.FindSource(name) != null)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxSources);
    }
}
