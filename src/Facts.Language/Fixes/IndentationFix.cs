using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT1014: indents a group's citation under the fact above it, which it most likely was meant for.</summary>
internal sealed class IndentationFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.StrayGroupCitation || context.Index.Find<CiteSyntax>(finding.Span) is not { } cite || context.Index.GetParent(cite) is not BlockSyntax block || !context.IsAlone(cite))
            yield break;
        if (block.Items.TakeWhile(item => item != cite).LastOrDefault() is FactSyntax fact)
            yield return new Fix(finding.Rule, "Cite this for the fact above", Applicability.Unsafe, [.. Move(context, cite, fact)]);
    }

    private static IEnumerable<TextEdit> Move(FixContext context, CiteSyntax cite, FactSyntax fact)
    {
        var line = context.TextOf(cite).Split('\n')[0].TrimEnd();
        yield return context.InsertBehind(fact, [(1, line), .. context.Below(cite).Select(below => (2, below))]);
        yield return context.Remove(cite);
    }
}
