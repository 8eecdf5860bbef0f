using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>FACT1403: leaves out the type of a column that the record says.</summary>
internal sealed class TypedColumnFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule == Rules.TypedColumn && context.Index.Find<HeaderCellSyntax>(finding.Span) is { Type: { } type } cell)
            yield return new Fix(finding.Rule, "Leave the type out", Applicability.Unsafe, [context.Replace(TextSpan.FromBounds(cell.Name.End, context.Index.GetSpan(type).End), "")]);
    }
}
