using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>FACT0101: the nearest passage of the evidence instead of the quote; or, where its words are there and not where they are said to be, the quote without that.</summary>
internal sealed class NearestPassageFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (context.Most < Applicability.Unsafe || finding.Rule != Rules.UnfoundQuote || context.Index.Find<QuoteSyntax>(finding.Span) is not { } quote || context.Index.Around<CitationSyntax>(quote) is not { } citation)
            yield break;
        if (context.Project.CheckCitations(context.Document).FirstOrDefault(item => item.Syntax == citation) is not { Evidence: { IsSeal: false } evidence } || StatedQuote.Read(context.Tree, quote) is not { } stated)
            yield break;
        var span = context.Index.GetSpan(quote);
        if (evidence.Find(stated.Text, null, null).IsFound)
            yield return new Fix(finding.Rule, "Leave the words around it out", Applicability.Unsafe, [context.Replace(TextSpan.FromBounds(quote.Text.End, span.End), "")]);
        else if (evidence.Content.FindNearest(stated.ToPattern()) is { } nearest && evidence.Find(nearest.Text, null, null).IsFound)
            yield return new Fix(finding.Rule, $"Quote “{MessageText.Of(nearest.Text)}”", Applicability.Unsafe, [context.Replace(KeepsContext(evidence, stated, nearest.Text) ? quote.Text.Span : span, StringText.Quote(nearest.Text))]);
    }

    private static bool KeepsContext(EvidenceFile evidence, StatedQuote stated, string text) => evidence.Find(text, stated.After, stated.Before).IsFound;
}
