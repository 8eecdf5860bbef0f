using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language;
using Facts.Language.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Document = Facts.Language.Document;

namespace Facts.Generators;

/// <summary>The files of one compilation that Facts reads, and the core's project of them, made when it is first asked for.</summary>
internal sealed class ProjectFiles
{
    private readonly Lazy<FactsProject> _project;
    private readonly ProjectDefaults _defaults;

    private ProjectFiles(ILookup<FileKind, FactsFile> files, ProjectOptions options)
    {
        Documents = files[FileKind.Document].ToImmutableArray();
        Data = files[FileKind.Data].ToImmutableArray();
        Twins = files.SelectMany(kind => kind.GroupBy(file => file.Path, StringComparer.Ordinal)).Where(same => same.Count() > 1).SelectMany(same => same).ToDictionary(file => file.Text);
        _defaults = new ProjectDefaults(options.RootNamespace);
        var evidence = new Lazy<ILookup<string, FactsFile>>(() => files[FileKind.Evidence].ToLookup(file => file.Path, StringComparer.Ordinal));
        _project = new Lazy<FactsProject>(() => new FactsProject(
            Documents.Select(GetDocument).OfType<Document>(),
            Data.Select(GetData).OfType<DataFile>(),
            path => FindFirst(evidence.Value[path]) is { } file ? EvidenceCache.Get(file.Text.GetText(), path) : null));
    }

    public ImmutableArray<FactsFile> Documents { get; }

    public ImmutableArray<FactsFile> Data { get; }

    /// <summary>Files of one kind that have the path of another: all of them.</summary>
    public IReadOnlyDictionary<AdditionalText, FactsFile> Twins { get; }

    public FactsProject Project => _project.Value;

    /// <summary>Tells files apart by their kinds; no text is asked for. A text that comes twice is one file.</summary>
    public static ProjectFiles Find(IReadOnlyCollection<AdditionalText> texts, AnalyzerConfigOptionsProvider provider, ProjectOptions options) => new(
        texts.Distinct().Select(text => FactsFile.Find(text, provider)).OfType<FactsFile>().ToLookup(file => file.Kind), options);

    public static DataFile? GetData(FactsFile file) => file.Text.GetText() is { } text ? DataCache.Get(text, file.Path) : null;

    /// <summary>Of files with one path the one whose text comes first in ordinal order: hosts name files in an order of their own.</summary>
    private static FactsFile? FindFirst(IEnumerable<FactsFile> files) =>
        files.Skip(1).Any() ? files.OrderBy(file => file.Text.GetText()?.ToString() ?? "", StringComparer.Ordinal).First() : files.FirstOrDefault();

    /// <summary>A document or data file by its path.</summary>
    public FactsFile? FindByPath(string path) => Documents.Concat(Data).FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal));

    private Document? GetDocument(FactsFile file) => file.Text.GetText() is { } text ? DocumentCache.Get(text, file.Path, _defaults, file.Settings) : null;
}
