using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Checks;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Fixes;
using Facts.Language.Policies;
using Facts.Language.Symbols;

namespace Facts.Language;

/// <summary>
/// The <c>.facts</c> files of a project: what every host asks, so that no two hosts disagree. It never changes, and may be used by several threads at once.
/// </summary>
public sealed class FactsProject
{
    private readonly Lazy<SymbolTable> _symbols;
    private readonly Lazy<HashSet<string>> _citedNames;
    private readonly Lazy<HashSet<string>> _declaredNames;
    private readonly Lazy<Dictionary<string, List<Document>>> _declaring;
    private readonly Lazy<SourceOrigins> _origins;
    private readonly Lazy<HashSet<string>> _supporting;
    private readonly ConcurrentDictionary<Document, Document[]> _resolved = new();
    private readonly Dictionary<string, Document> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataFile> _data = new(StringComparer.Ordinal);

    /// <summary>Files with data files of their own, bound: what is wrong with these is asked for file by file, and they may be large.</summary>
    private readonly ConcurrentDictionary<Document, Lazy<BoundFile>> _bound = new();

    public FactsProject(IEnumerable<Document> documents)
        : this(documents, [])
    {
    }

    /// <summary>A project whose citations are not held against evidence: what a generator needs.</summary>
    public FactsProject(IEnumerable<Document> documents, IEnumerable<DataFile> data)
        : this(documents, data, _ => null)
    {
    }

    /// <summary>Of two files with the same path the first stands for both; of two data files the one whose text comes first in ordinal order.</summary>
    /// <param name="documents">The <c>.facts</c> files.</param>
    /// <param name="data">The data files of their tables.</param>
    /// <param name="evidence">An evidence file by its path relative to the project, null where there is none: asked only for what a source names, and the same each time.</param>
    public FactsProject(IEnumerable<Document> documents, IEnumerable<DataFile> data, Func<string, EvidenceFile?> evidence)
    {
        Evidence = new EvidenceIndex(this, evidence);
        Languages = new SourceLanguages(this);
        foreach (var file in data)
        {
            // Hosts name files in an order of their own.
            if (!_data.TryGetValue(file.Path, out var other) || string.CompareOrdinal(file.Text, other.Text) < 0)
                _data[file.Path] = file;
        }

        foreach (var document in documents)
        {
            if (!_byPath.ContainsKey(document.Path))
                _byPath.Add(document.Path, document);
        }

        // All of a project's files have its defaults.
        _symbols = new Lazy<SymbolTable>(() => new SymbolTable(_byPath.Values.Select(document => document.Exports), _byPath.Values.FirstOrDefault()?.Defaults ?? new ProjectDefaults("")));
        _origins = new Lazy<SourceOrigins>(() => new SourceOrigins(Documents, Symbols));
        _supporting = new Lazy<HashSet<string>>(() => new HashSet<string>(_byPath.Values.SelectMany(document => document.SupportingNames), StringComparer.Ordinal));
        _declaring = new Lazy<Dictionary<string, List<Document>>>(IndexNames);
        _citedNames = new Lazy<HashSet<string>>(CollectCitedNames);
        _declaredNames = new Lazy<HashSet<string>>(() => new HashSet<string>(_byPath.Values.SelectMany(document => document.DeclaredNames), StringComparer.Ordinal));
    }

    /// <summary>The files, by their paths in ordinal order.</summary>
    public IEnumerable<Document> Documents => _byPath.Values.OrderBy(document => document.Path, StringComparer.Ordinal);

    public SymbolTable Symbols => _symbols.Value;

    /// <summary>Characters of all its <c>.facts</c> files, and of data files as often as one of these reads them. O(files).</summary>
    public long TextLength => _byPath.Values.Sum(document => document.Tree.Text.Length + document.DataPaths.Sum(path => (long)(FindData(path)?.Text.Length ?? 0)));

    /// <summary>A file by its path relative to the project; null where there is none.</summary>
    public Document? Find(string path) => _byPath.TryGetValue(path, out var document) ? document : null;

    /// <summary>A data file by its path relative to the project; null where there is none.</summary>
    public DataFile? FindData(string path) => _data.TryGetValue(path, out var file) ? file : null;

    /// <summary>The files that declare what a file's values refer to, itself not among them. Found once for each file.</summary>
    internal IReadOnlyList<Document> Resolve(Document document) => _resolved.GetOrAdd(document, FindReferred);

    private Document[] FindReferred(Document document)
    {
        if (document.References.Count == 0)
            return [];
        var resolver = new NameResolver(document, name => _declaring.Value.TryGetValue(name, out var files) ? files : []);
        return
        [
            .. document.References
                .SelectMany(reference => resolver.Resolve(reference.Name, reference.Scope).Found)
                .Select(found => found.Document)
                .Where(found => found != document)
                .Distinct(),
        ];
    }

    /// <summary>Of each simple name the files that declare a fact, table or row of it, by their paths.</summary>
    private Dictionary<string, List<Document>> IndexNames()
    {
        var index = new Dictionary<string, List<Document>>(StringComparer.Ordinal);
        foreach (var document in Documents)
        {
            foreach (var name in document.Values.SimpleNames)
            {
                if (!index.TryGetValue(name, out var files))
                    index.Add(name, files = new List<Document>(1));
                files.Add(document);
            }
        }

        return index;
    }

    /// <summary>A file, bound with all that it depends on. One that reads data files is bound once.</summary>
    public BoundFile Bind(Document document) => document.DataPaths.Count == 0 ? BindNow(document) : _bound.GetOrAdd(document, key => new Lazy<BoundFile>(() => BindNow(key))).Value;

    private BoundFile BindNow(Document document) => Binder.Bind(document, Symbols, Imports.Of(document, this), new Suggestions(DeclaredNames), Find);

    /// <summary>Whether any file cites a source of that name, or may mean it where a citation is misspelt or lacks its source, which is reported there.</summary>
    public bool IsCited(string source) => _citedNames.Value.Contains(source) || _citedNames.Value.Contains(Document.AnySource);

    /// <summary>Whether a citation of any file rests on a source of that name: evidence against a fact, and an origin that is not cited itself, do not count.</summary>
    internal bool Supports(string source) => _supporting.Value.Contains(source);

    /// <summary>The evidence of its sources.</summary>
    internal EvidenceIndex Evidence { get; }

    /// <summary>The languages that its sources state.</summary>
    internal SourceLanguages Languages { get; }

    /// <summary>Where each source has it from.</summary>
    internal SourceOrigins Origins => _origins.Value;

    /// <summary>An evidence file by its path relative to the project; null where there is none.</summary>
    public EvidenceFile? FindEvidence(string path) => Evidence.FindFile(path);

    /// <summary>Reads the evidence of a source, if it has any, and builds its index: for a host that reads many at once, each by a thread of its own. Else that is done when it is first cited.</summary>
    public void PrepareEvidence(string source)
    {
        if (Evidence.Find(source) is { IsUsable: true, File: { IsSeal: false } file })
            _ = file.Content;
    }

    /// <summary>
    /// All citations of a file in the light of their sources' evidence, in the order of the text: each is verified, failed or not checkable. Found once for each file.
    /// </summary>
    public IReadOnlyList<CheckedCitation> CheckCitations(Document document) => Evidence.Check(document);

    /// <summary>The names, without their scopes, of all facts, groups, enums' members and whatever else is declared.</summary>
    /// <remarks>Collected when somebody reads them: only a misspelt name makes anybody do so.</remarks>
    public IEnumerable<string> DeclaredNames
    {
        get
        {
            foreach (var name in _declaredNames.Value)
                yield return name;
        }
    }

    /// <summary>All that is wrong with a data file, in the order of its text: what the tables that read it find, each once.</summary>
    public IReadOnlyList<Diagnostic> GetDiagnostics(DataFile file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Documents.Where(document => document.DataPaths.Contains(file.Path))
                .SelectMany(document => Bind(document).DataFindings)
                .Where(finding => string.Equals(finding.Path, file.Path, StringComparison.Ordinal) && seen.Add(finding.Diagnostic.ToString()))
                .Select(finding => finding.Diagnostic)
                .OrderBy(diagnostic => diagnostic.Span.Start),
        ];
    }

    /// <summary>All that is wrong with a file, in the order of its text. Linear in the file, but for the project's names, which are collected once.</summary>
    public IReadOnlyList<Diagnostic> GetDiagnostics(Document document) => Check(document).Diagnostics;

    /// <summary>All that is wrong with a file, and what is allowed in it.</summary>
    public CheckedFile Check(Document document) => Checker.Run(this, document);

    /// <summary>
    /// What can be done about a finding of <see cref="GetDiagnostics(Document)"/>, the best first; empty where nothing is known.
    /// Each was tried: after it the finding is gone, no other error has come, and a file that was formatted is so. An <c>allow</c> has the error that its reason is to be written.
    /// </summary>
    public IReadOnlyList<Fix> GetFixes(Document document, Diagnostic finding) => [.. FixFinder.Find(new FixContext(this, document, Applicability.Manual), finding).Where(new Verification(this).Mends).Select(fix => Tidying.Tidy(this, fix))];

    /// <summary>The same project with other texts of some of its files, by their paths.</summary>
    public FactsProject With(IReadOnlyDictionary<string, string> texts) => texts.Count == 0 ? this : new FactsProject(
        _byPath.Values.Select(document => texts.TryGetValue(document.Path, out var text) ? document.With(text) : document), _data.Values, Evidence.FindFile);

    private HashSet<string> CollectCitedNames()
    {
        var names = new HashSet<string>(_byPath.Values.SelectMany(document => document.CitedNames), StringComparer.Ordinal);
        var suggestions = new Suggestions(Symbols.SourceNames);
        // In a stable order, since the search for near names is bounded.
        foreach (var name in names.Where(name => Symbols.FindSource(name) == null).OrderBy(name => name, StringComparer.Ordinal).ToArray())
        {
            names.Add(suggestions.Find(name) ?? name.Substring(name.LastIndexOf('.') + 1));
        }

        return names;
    }
}
