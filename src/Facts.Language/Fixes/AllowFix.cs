using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Suppressions;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>
/// Every rule that can be allowed: an <c>allow</c> line under what the finding stands at. Its reason is left empty, which is an error (FACT1507) until the curator has written it.
/// </summary>
internal sealed class AllowFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (context.Most < Applicability.Manual || finding.Severity == Severity.Error || !AllowableRules.All.Contains(finding.Rule))
            yield break;
        if (context.Index.At(finding.Span).OfType<LineSyntax>().FirstOrDefault(TakesClauses) is { } line)
            yield return new Fix(finding.Rule, $"Allow {finding.Rule.Id} here, and write why", Applicability.Manual, [context.InsertBelow(line, (1, $"allow {finding.Rule.Id} \"\""))]);
    }

    /// <summary>Whether an <c>allow</c> may stand under a line of that kind.</summary>
    private static bool TakesClauses(LineSyntax line) => line is CiteSyntax or DisputedSyntax or RowSyntax or FieldSyntax or EntrySyntax or ElementSyntax or RecordFieldSyntax
        || line is DeclarationSyntax { Keyword.IsMissing: false } and not NamespaceSyntax;
}
