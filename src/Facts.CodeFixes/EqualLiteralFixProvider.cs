using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Facts.Generators.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes;

/// <summary>FACT0404: writes the fact that a literal equals. Of several it offers each, and all findings at once get their first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EqualLiteralFixProvider))]
public sealed class EqualLiteralFixProvider : MemberFixProvider
{
    private const string Id = "FACT0404";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    internal override IEnumerable<(string Key, MemberReplacement Replacement)> Find(Diagnostic finding, SemanticModel model, SyntaxNode root, CancellationToken cancellation)
    {
        if (!finding.Properties.TryGetValue(UseProperties.Equal, out var names) || string.IsNullOrEmpty(names))
            yield break;
        var isFirst = true;
        foreach (var name in names!.Split('\n'))
        {
            if (MemberReplacement.OfLiteral(finding, name, model, root) is { } replacement)
                yield return (isFirst ? Id : Id + ":" + name, replacement);
            isFirst = false;
        }
    }
}
