using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Checks;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>
/// FACT0102, FACT0103, FACT0106: the words of the source's evidence that carry the value, as a further quote of its citation. Where only one place has them, that is most likely the one.
/// </summary>
internal sealed class ValueQuoteFix : IFixProvider
{
    private static readonly HashSet<Rule> Covered = [Rules.ValueNotInQuote, Rules.MissingQuote, Rules.UncheckableCitation];

    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (context.Most < Applicability.Unsafe || !Covered.Contains(finding.Rule) || FindCarried(context, finding) is not var (value, citations))
            yield break;
        foreach (var citation in citations)
        {
            var passages = context.Passages.Find(citation.SourceName, value.Value, value.Type);
            foreach (var passage in passages)
                yield return new Fix(finding.Rule, $"Quote “{MessageText.Of(passage)}”", passages.Count == 1 ? Applicability.Unsafe : Applicability.Manual, [context.Insert(EndOf(context, citation.Syntax), " " + StringText.Quote(passage))]);
        }
    }

    /// <summary>The value that is not carried, with the citations that a quote may be added to.</summary>
    private static (QuotedValue Value, IEnumerable<BoundCitation> Citations)? FindCarried(FixContext context, Diagnostic finding)
    {
        foreach (var group in QuotedValues.Of(context.File))
        {
            if (finding.Rule == Rules.ValueNotInQuote)
            {
                if (group.Values.FirstOrDefault(value => context.Index.GetSpan(value.Syntax) == finding.Span) is { } missed)
                    return (missed, group.Citations);
            }
            else if (group.Values.Count > 0 && group.Citations.FirstOrDefault(citation => context.Index.GetSpan(citation.Syntax.Source) == finding.Span && citation.Syntax.Quotes.Count == 0) is { } unquoted)
            {
                return (group.Values[0], [unquoted]);
            }
        }

        return null;
    }

    /// <summary>Behind the last word of a citation, the sign aside that parts it from the next.</summary>
    private static int EndOf(FixContext context, CitationSyntax citation)
    {
        SyntaxNode last = citation.Quotes.Count > 0 ? citation.Quotes[citation.Quotes.Count - 1] : citation.Locators.Count > 0 ? citation.Locators[citation.Locators.Count - 1] : citation.Source;
        return context.Index.GetSpan(last).End;
    }
}
