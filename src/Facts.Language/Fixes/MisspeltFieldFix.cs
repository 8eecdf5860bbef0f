using System.Collections.Generic;
using System.Linq;
using Facts.Language.Checks;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT0005: names the field that a source lacks, where one of it is almost called so.</summary>
internal sealed class MisspeltFieldFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.UntraceableSource || context.File.Sources.FirstOrDefault(source => source.Declaration.NameSpan == finding.Span) is not { } source)
            yield break;
        var (hasTitle, hasTrace) = UntraceableSourceCheck.FindTraces(source);
        var checks = new CheckContext(context.Project, context.File);
        foreach (var field in source.Fields)
        {
            if (NearFieldCheck.FindNear(checks, field) is { } nearest && UntraceableSourceCheck.Completes(nearest, hasTitle, hasTrace))
                yield return new Fix(finding.Rule, $"Write '{nearest}' for '{field.Key}'", Applicability.Unsafe, [context.Replace(field.Syntax.Key.Span, nearest)]);
        }
    }
}
