using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>
/// FACT0006, FACT1213, FACT1216, FACT1303, FACT1502: removes a line that stands twice. One that says the same as the first one says nothing more;
/// which of two that differ is right, a person must say.
/// </summary>
internal sealed class RepeatedLineFix : IFixProvider
{
    private static readonly HashSet<Rule> Covered = [Rules.DuplicateCitation, Rules.RepeatedRecordField, Rules.RepeatedMember, Rules.RepeatedField, Rules.RepeatedClause];

    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (!Covered.Contains(finding.Rule) || context.Index.Find<LineSyntax>(finding.Span) is not { } line || line is DeclarationSyntax or RowSyntax || !context.IsRemovable(line))
            yield break;
        var isSame = context.Index.GetParent(line) is BlockSyntax block && block.Items.TakeWhile(item => item != line).Any(item => string.Equals(context.TextOf(item), context.TextOf(line), StringComparison.Ordinal));
        yield return new Fix(finding.Rule, context.TitleOfRemoval(line, "Remove this line"), isSame ? Applicability.Safe : Applicability.Manual, [context.Remove(line)]);
    }
}
