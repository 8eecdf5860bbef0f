using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT0203: the citations of a disputed value that equals the accepted one, written under that instead.</summary>
internal sealed class EqualDisputeFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.EqualDispute || context.Index.Find<DisputedSyntax>(finding.Span) is not { Field.IsMissing: true } line || finding.GetArguments()[1] is not "the accepted one" || !context.IsAlone(line))
            yield break;
        var items = line.Body?.Items ?? [];
        if (context.Index.Around<LineSyntax>(line) is not (FactSyntax or FieldSyntax or ElementSyntax or EntrySyntax) || !items.All(item => item is CiteSyntax { IsAgainst: false }))
            yield break;
        var indentation = context.IndentationOf(line);
        var text = string.Concat(context.Below(line).Select(below => indentation + below + context.NewLine));
        yield return new Fix(finding.Rule, items.Count == 0 ? "Remove this line" : "Cite this for the accepted value", Applicability.Unsafe, [context.Replace(context.LinesOf(line), text)]);
    }
}
