using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>
/// Writes what a finding says is meant where it stands: the nearest name, keyword, type, unit or member, or a literal in the notation of the language. For all rules whose findings know it.
/// </summary>
internal sealed class ReplacementFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Replacement is { } text)
            yield return new Fix(finding.Rule, $"Write '{MessageText.Of(text)}'", finding.IsReplacementCertain ? Applicability.Safe : Applicability.Unsafe, [context.Replace(finding.Span, text)]);
    }
}
