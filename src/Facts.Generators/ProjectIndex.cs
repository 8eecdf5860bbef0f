using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using TextSpan = Facts.Language.Text.TextSpan;

namespace Facts.Generators;

/// <summary>The project's <c>.facts</c> files of one compilation, read when the first finding is asked for.</summary>
internal sealed class ProjectIndex
{
    private readonly ImmutableArray<FactsFile> _files;
    private readonly ImmutableArray<FactsFile> _data;
    private readonly Lazy<FactsProject> _project;
    private readonly ProjectDefaults _defaults;

    public ProjectIndex(ImmutableArray<FactsFile> files, ImmutableArray<FactsFile> data, ImmutableArray<FactsFile> evidence, ProjectOptions options)
    {
        _files = files;
        _data = data;
        _defaults = new ProjectDefaults(options.RootNamespace);
        _project = new Lazy<FactsProject>(() => new FactsProject(
            _files.Select(GetDocument).OfType<Document>(),
            _data.Select(GetData).OfType<DataFile>(),
            path => evidence.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal)) is { } file ? EvidenceCache.Get(file.Text.GetText(), path) : null));
    }

    /// <summary>Reports what is wrong with one additional file; nothing for those of others.</summary>
    public void Report(AdditionalFileAnalysisContext context)
    {
        var file = _files.FirstOrDefault(item => item.Text == context.AdditionalFile) ?? _data.FirstOrDefault(item => item.Text == context.AdditionalFile);
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
        if (_data.Contains(file))
            return _project.Value.GetDiagnostics(GetData(file)!).Select(diagnostic => Create(file, text, diagnostic));
        if (_files.Any(other => other != file && string.Equals(other.Path, file.Path, StringComparison.Ordinal)))
            return [Create(file, text, Rules.DuplicatePath, default, file.Path)];
        return _project.Value.GetDiagnostics(GetDocument(file)!).Select(diagnostic => Create(file, text, diagnostic));
    }

    private Document? GetDocument(FactsFile file) => file.Text.GetText() is { } text ? DocumentCache.Get(text, file.Path, _defaults, file.Settings) : null;

    private static DataFile? GetData(FactsFile file) => file.Text.GetText() is { } text ? DataCache.Get(text, file.Path) : null;

    private static Diagnostic Create(FactsFile file, SourceText? text, Rule rule, TextSpan place, params object[] arguments) =>
        Diagnostic.Create(Descriptors.Get(rule), GetLocation(file, text, place), arguments);

    private Diagnostic Create(FactsFile file, SourceText text, Language.Diagnostics.Diagnostic diagnostic)
    {
        var related = diagnostic.RelatedPlaces.Select(FindLocation).OfType<Location>();
        return Diagnostic.Create(
            Descriptors.Get(diagnostic.Rule), GetLocation(file, text, diagnostic.Span), Descriptors.GetSeverity(diagnostic.Severity), related, properties: null, diagnostic.GetArguments());
    }

    private Location? FindLocation(RelatedPlace place) => _files.Concat(_data).FirstOrDefault(item => string.Equals(item.Path, place.Path, StringComparison.Ordinal)) is { } other
        ? GetLocation(other, other.Text.GetText(), place.Span)
        : null;

    private static Location GetLocation(FactsFile file, SourceText? text, TextSpan span)
    {
        var place = new Microsoft.CodeAnalysis.Text.TextSpan(span.Start, span.Length);
        return Location.Create(file.Text.Path, place, text?.Lines.GetLinePositionSpan(place) ?? default);
    }
}
