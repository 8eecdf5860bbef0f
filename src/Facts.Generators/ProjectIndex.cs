using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using TextSpan = Facts.Language.Text.TextSpan;

namespace Facts.Generators;

/// <summary>Finds what is wrong with the project's files, when it is asked for.</summary>
internal sealed class ProjectIndex(ProjectFiles files)
{
    /// <summary>Reports what is wrong with one additional file; nothing for those of others.</summary>
    public void Report(AdditionalFileAnalysisContext context)
    {
        if (files.Twins.TryGetValue(context.AdditionalFile, out var twin))
        {
            context.ReportDiagnostic(Create(twin, null, Rules.DuplicatePath, default, HiddenCharacters.EscapeName(twin.Path)));
            return;
        }

        var file = files.Documents.FirstOrDefault(item => item.Text == context.AdditionalFile) ?? files.Data.FirstOrDefault(item => item.Text == context.AdditionalFile);
        if (file == null)
            return;
        foreach (var diagnostic in GetDiagnostics(file, file.Text.GetText(context.CancellationToken)))
            context.ReportDiagnostic(diagnostic);
    }

    private IEnumerable<Diagnostic> GetDiagnostics(FactsFile file, SourceText? text)
    {
        // What could not be read is one finding, and what follows from it is none.
        if (text == null)
            return [Create(file, null, Rules.UnreadableFile, default)];
        if (Utf8Check.Find(text) is { } place)
            return [Create(file, text, Rules.NotUtf8, place)];
        if (files.Data.Contains(file))
            return files.Project.GetDiagnostics(ProjectFiles.GetData(file)!).Select(diagnostic => Create(file, text, diagnostic));
        // The project's own document: another of the same text would be another file to it.
        return files.Project.GetDiagnostics(files.Project.Find(file.Path)!).Select(diagnostic => Create(file, text, diagnostic));
    }

    private static Diagnostic Create(FactsFile file, SourceText? text, Rule rule, TextSpan place, params object[] arguments) =>
        Diagnostic.Create(Descriptors.Get(rule), GetLocation(file, text, place), arguments);

    private Diagnostic Create(FactsFile file, SourceText text, Language.Diagnostics.Diagnostic diagnostic)
    {
        var related = diagnostic.RelatedPlaces.Select(FindLocation).OfType<Location>();
        return Diagnostic.Create(
            Descriptors.Get(diagnostic.Rule), GetLocation(file, text, diagnostic.Span), Descriptors.GetSeverity(diagnostic.Severity), related, properties: null, diagnostic.GetArguments());
    }

    private Location? FindLocation(RelatedPlace place) => files.FindByPath(place.Path) is { } other
        ? GetLocation(other, other.Text.GetText(), place.Span)
        : null;

    private static Location GetLocation(FactsFile file, SourceText? text, TextSpan span)
    {
        var place = new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length);
        return Location.Create(file.Text.Path, place, text?.Lines.GetLinePositionSpan(place) ?? default);
    }
}
