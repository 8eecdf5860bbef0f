using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>
/// FACT0202: two facts of one name become one. Where their values differ, the second is written below the first as <c>disputed</c>, with all that stands under it;
/// where they are the same, its citations go below the first.
/// </summary>
internal sealed class DisputeFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.DuplicateName || finding.Related is not { } related || !string.Equals(related.Path, context.Document.Path, StringComparison.Ordinal))
            yield break;
        if (context.Index.Find<FactSyntax>(finding.Span) is not { } second || context.Index.Find<FactSyntax>(related.Span) is not { } first || first == second || !CanMove(context, first) || !CanMove(context, second))
            yield break;
        if (second.Documentation != null || !second.Label.IsMissing || (second.Type != null && (first.Type == null || !string.Equals(context.TextOf(first.Type), context.TextOf(second.Type), StringComparison.Ordinal))))
            yield break;
        var isSame = (finding.GetArguments()[2] as string ?? "").EndsWith("are the same", StringComparison.Ordinal) || string.Equals(context.TextOf(first.Value!), context.TextOf(second.Value!), StringComparison.Ordinal);
        var lines = isSame ? context.Below(second).Select(line => (1, line)).ToArray() : [(1, "disputed " + context.TextOf(second.Value!)), .. context.Below(second).Select(line => (2, line))];
        // Of two that say the same of one thing, the second line would be one too many.
        if (isSame && !(second.Body?.Items ?? []).All(item => item is CiteSyntax))
            yield break;
        TextEdit[] edits = lines.Length == 0 ? [context.Remove(second)] : [context.InsertBehind(first, lines), context.Remove(second)];
        if (edits.Length == 1 || edits[0].Span.Start <= edits[1].Span.Start)
            yield return new Fix(finding.Rule, isSame ? "Make one fact of the two" : "Write this value as disputed", Applicability.Unsafe, edits);
    }

    /// <summary>A plain value, on one line, with nothing below it but what is said of it.</summary>
    private static bool CanMove(FixContext context, FactSyntax fact) => fact is { Value: not null and not MissingExpressionSyntax, Skipped: null } && context.IsAlone(fact)
        && context.TextOf(fact.Value).IndexOf('\n') < 0 && (fact.Body?.Items ?? []).All(item => item is ClauseSyntax and not DisputedSyntax);
}
