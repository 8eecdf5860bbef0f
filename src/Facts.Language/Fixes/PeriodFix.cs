using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>FACT1531: lets the two days of a period change places.</summary>
internal sealed class PeriodFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.BackwardsPeriod || finding.Related is not { } from || !string.Equals(from.Path, context.Document.Path, StringComparison.Ordinal))
            yield break;
        var (first, last) = (context.Text.Substring(from.Span.Start, from.Span.Length), context.Text.Substring(finding.Span.Start, finding.Span.Length));
        yield return new Fix(finding.Rule, $"Write 'from {last} until {first}'", Applicability.Unsafe, [context.Replace(from.Span, last), context.Replace(finding.Span, first)]);
    }
}
