using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT0304, FACT1506: removes an <c>allow</c> that silences nothing. One that has ended is not removed unasked: its reason may still hold.</summary>
internal sealed class NeedlessAllowFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if ((finding.Rule != Rules.NeedlessAllow && finding.Rule != Rules.NotAllowable) || context.Index.Find<AllowSyntax>(finding.Span) is not { } line || !context.IsRemovable(line))
            yield break;
        var hasEnded = finding.Span.Start == line.Until.Start && !line.Until.IsMissing;
        yield return new Fix(finding.Rule, context.TitleOfRemoval(line, "Remove this 'allow'"), hasEnded ? Applicability.Unsafe : Applicability.Safe, [context.Remove(line)]);
    }
}
