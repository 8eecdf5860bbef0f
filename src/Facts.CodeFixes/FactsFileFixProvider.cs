using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Facts.Language.Diagnostics;
using Facts.Language.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes;

/// <summary>Shows the core's fixes of <c>.facts</c> files in editors that ask Roslyn for them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FactsFileFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".facts"])]
public sealed class FactsFileFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Rules.All.Where(rule => !Rules.IsAboutUse(rule)).Select(rule => rule.Id).ToImmutableArray();

    public override FixAllProvider GetFixAllProvider() => FactsFileFixAllProvider.Instance;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var files = new WorkspaceFiles(context.TextDocument.Project);
        if (files.Find(context.TextDocument) is not { } document)
            return Task.CompletedTask;
        var known = files.Project.GetDiagnostics(document);
        foreach (var finding in context.Diagnostics)
        {
            var span = finding.Location.SourceSpan;
            if (known.FirstOrDefault(item => string.Equals(item.Rule.Id, finding.Id, StringComparison.Ordinal) && item.Span.Start == span.Start && item.Span.Length == span.Length) is not { } core)
                continue;
            foreach (var fix in files.Project.GetFixes(document, core))
            {
                context.RegisterCodeFix(
                    // What only a person can decide has a key of its own, and so cannot be done to all findings at once.
                    CodeAction.Create(fix.Title, _ => Task.FromResult(files.Apply(fix.Edits)), fix.Applicability == Applicability.Manual ? fix.Rule.Id + ":" + fix.Title : fix.Rule.Id),
                    finding);
            }
        }

        return Task.CompletedTask;
    }
}
