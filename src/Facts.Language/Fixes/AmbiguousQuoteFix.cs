using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT0108: for each place where the quote occurs, the words before it behind <c>after</c>, as few as tell it from the others.</summary>
internal sealed class AmbiguousQuoteFix : IFixProvider
{
    private const int MaxPlaces = 5;
    private const int MaxWords = 6;

    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.AmbiguousQuote || context.Index.Find<QuoteSyntax>(finding.Span) is not { Contexts.Count: 0 } quote || context.Index.Around<CitationSyntax>(quote) is not { } citation)
            yield break;
        if (context.Project.CheckCitations(context.Document).FirstOrDefault(item => item.Syntax == citation) is not { Evidence: { IsSeal: false } evidence } || StatedQuote.Read(context.Tree, quote) is not { } stated)
            yield break;
        // Only a quote that stands there as it is written is found again so.
        var text = evidence.Text;
        var places = 0;
        for (var at = text.IndexOf(stated.Text, StringComparison.Ordinal); at >= 0 && places < MaxPlaces; at = text.IndexOf(stated.Text, at + 1, StringComparison.Ordinal))
        {
            if (FindBefore(evidence, stated.Text, at) is not { } words)
                continue;
            places++;
            yield return new Fix(finding.Rule, $"Mean the one after “{MessageText.Of(words)}”", Applicability.Manual, [context.Insert(quote.Text.End, " after " + StringText.Quote(words))]);
        }
    }

    private static string? FindBefore(EvidenceFile evidence, string quote, int at)
    {
        var before = evidence.Text.Substring(Math.Max(0, at - 200), Math.Min(at, 200)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = 1; count <= Math.Min(MaxWords, before.Length); count++)
        {
            var words = string.Join(" ", before.Skip(before.Length - count));
            if (words.Any(char.IsLetterOrDigit) && evidence.Find(quote, words, null) is { IsFound: true, Occurrences: 1 })
                return words;
        }

        return null;
    }
}
