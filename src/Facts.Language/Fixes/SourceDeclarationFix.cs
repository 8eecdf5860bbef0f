using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT0002: declares the source that is cited, with its name for a title, behind the file's other sources. What it is, and where it can be found, is left to say (FACT0005).</summary>
internal sealed class SourceDeclarationFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        var name = context.Text.Substring(finding.Span.Start, finding.Span.Length).Trim('"');
        if (finding.Rule != Rules.UnknownSource || name.Length == 0 || !CharacterFacts.IsIdentifierStart(name[0]) || !name.All(CharacterFacts.IsIdentifierPart))
            yield break;
        var lines = (context.Tree.Root.Body?.Items ?? []).OfType<LineSyntax>().ToArray();
        var (nl, text) = (context.NewLine, $"source {name}{context.NewLine}  title \"{name}\"{context.NewLine}");
        if (lines.OfType<SourceSyntax>().LastOrDefault() is { } last && context.LinesOf(last) is var above)
            yield return Make(finding, name, context.Insert(above.End, (context.EndsLine(above) ? "" : nl) + nl + text));
        else if (lines.FirstOrDefault(line => line is not (NamespaceSyntax or PolicySyntax)) is { } first)
            yield return Make(finding, name, context.Insert(AboveComments(context, first), text + nl));
    }

    private static Fix Make(Diagnostic finding, string name, TextEdit edit) => new(finding.Rule, $"Declare the source '{name}'", Applicability.Manual, [edit]);

    /// <summary>Where a line begins, or the comments directly above it.</summary>
    private static int AboveComments(FixContext context, LineSyntax line)
    {
        var start = context.LineAt(context.Index.GetSpan(line).Start).Start;
        while (start > 0 && context.LineAt(start - 1) is var above && context.Text.Substring(above.Start, above.Length).TrimStart().StartsWith("//", StringComparison.Ordinal))
            start = above.Start;
        return start;
    }
}
