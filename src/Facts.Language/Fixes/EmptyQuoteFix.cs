using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>FACT1304: removes a quote without words, or <c>after</c> and <c>before</c> without any.</summary>
internal sealed class EmptyQuoteFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.EmptyQuote)
            yield break;
        SyntaxNode? node = context.Index.Find<QuoteContextSyntax>(finding.Span);
        node ??= context.Index.Find<QuoteSyntax>(finding.Span);
        if (node == null)
            yield break;
        var span = context.Index.GetSpan(node);
        var start = span.Start;
        while (start > 0 && context.Text[start - 1] is ' ' or '\t')
            start--;
        yield return new Fix(finding.Rule, "Remove it", Applicability.Unsafe, [context.Replace(TextSpan.FromBounds(start, span.End), "")]);
    }
}
