using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>
/// FACT0110, where a policy asks for it: a source that something rests on and that has no evidence. Stands on the source's name; where only the policy of a file that cites it
/// asks, on its name in the first citation there.
/// </summary>
internal sealed class MissingEvidenceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (!context.File.Document.Policies.Asks(Rules.MissingEvidence))
            return;
        foreach (var source in context.File.Sources)
        {
            if (context.Project.Supports(source.Declaration.Name) && SourceLines.Lack(context.Tree, source.Syntax, "evidence"))
                context.Report(Rules.MissingEvidence, source.Declaration.NameSpan, source.Declaration.Name);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in SupportingCitations.Of(context.Nodes))
        {
            var name = DeclarationWalker.GetText(context.Tree, citation.Source);
            if (seen.Add(name) && FindElsewhere(context, name) is var (document, source) && SourceLines.Lack(document.Tree, source, "evidence"))
                context.Diagnostics.Add(new Diagnostic(Rules.MissingEvidence, citation.Source.Span, name) { Related = new RelatedPlace(document.Path, source.Name.Span) });
        }
    }

    /// <summary>A source of another file whose own policy does not ask.</summary>
    private static (Document Document, DeclarationSyntax Source)? FindElsewhere(CheckContext context, string name) =>
        context.Project.Origins.FindDeclaration(name) is { } found && found.Document != context.File.Document && !found.Document.Policies.Asks(Rules.MissingEvidence) ? found : null;
}
