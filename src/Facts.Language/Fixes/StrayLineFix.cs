using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT1305, FACT1415, FACT9010: removes a line that cannot be: a <c>via</c> of a circle, which one a person must say; a <c>column</c> without a data file; a policy that the project has locked.</summary>
internal sealed class StrayLineFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        var line = context.Index.Find<LineSyntax>(finding.Span);
        if (line == null || !context.IsRemovable(line))
            yield break;
        if (finding.Rule == Rules.CircularOrigin && line is SourceFieldSyntax)
            yield return new Fix(finding.Rule, context.TitleOfRemoval(line, "Remove this 'via'"), Applicability.Manual, [context.Remove(line)]);
        else if (finding.Rule == Rules.ColumnWithoutData && line is ColumnSyntax)
            yield return new Fix(finding.Rule, context.TitleOfRemoval(line, "Remove this 'column'"), Applicability.Unsafe, [context.Remove(line)]);
        else if (finding.Rule == Rules.LockedPolicy && line is PolicySyntax)
            yield return new Fix(finding.Rule, context.TitleOfRemoval(line, "Remove this 'policy'"), Applicability.Unsafe, [context.Remove(line)]);
    }
}
