using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes;

/// <summary>FACT0402: writes the fact that replaces a retracted one.</summary>
// Without [Shared], which would bind a version of System.Composition that older editors lack.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetractedUseFixProvider))]
public sealed class RetractedUseFixProvider : MemberFixProvider
{
    private const string Id = "FACT0402";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    internal override IEnumerable<(string Key, MemberReplacement Replacement)> Find(Diagnostic finding, SemanticModel model, SyntaxNode root, CancellationToken cancellation)
    {
        if (MemberReplacement.OfUse(finding, model, root, cancellation) is { } replacement)
            yield return (Id, replacement);
    }
}
