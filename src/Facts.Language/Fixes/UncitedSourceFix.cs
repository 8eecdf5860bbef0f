using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT0003: removes a source that nothing cites; or says that a cited source of the file has it from there (<c>via</c>), which is what an original often is there for.</summary>
internal sealed class UncitedSourceFix : IFixProvider
{
    private const int MaxSources = 3;

    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.UncitedSource || context.Index.Find<SourceSyntax>(finding.Span) is not { } source)
            yield break;
        var name = context.Text.Substring(finding.Span.Start, finding.Span.Length);
        if (context.IsAlone(source))
            yield return new Fix(finding.Rule, $"Remove the source '{name}'", Applicability.Unsafe, [context.Remove(source)]);
        foreach (var other in context.File.Sources.Where(other => CanRepublish(context, other.Declaration, name)).Take(MaxSources))
            yield return new Fix(finding.Rule, $"Say that '{other.Declaration.Name}' has it from '{name}'", Applicability.Manual, [context.InsertBehind(other.Syntax, $"via {name}")]);
    }

    private static bool CanRepublish(FixContext context, Declaration other, string name) => other.Syntax is SourceSyntax { Body: not null } source
        && !string.Equals(other.Name, name, StringComparison.Ordinal) && context.Project.IsCited(other.Name)
        && SourceLines.Lack(context.Tree, source, "via") && !string.Equals(context.Project.Origins.Find(name), other.Name, StringComparison.Ordinal);
}
