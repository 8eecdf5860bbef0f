using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Cli.Projects;

/// <summary>The <c>.facts</c> files of a folder and what belongs to them: those of a project, or found by their names as the package finds them.</summary>
internal sealed class FactsFolder
{
    private static readonly LineMap NoLines = new("");

    private readonly TextFiles _files;
    private readonly List<PlacedDiagnostic> _unreadable = [];
    private readonly PlacedDiagnostic[] _configs;
    private readonly IReadOnlyList<(DataFile File, LineMap Lines, bool IsUtf8)> _data;
    private readonly Dictionary<string, ProjectFile> _evidence;
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<EvidenceFile?>> _found = new(StringComparer.Ordinal);

    private FactsFolder(string path, TextFiles files, MsBuildProject? project, DateOnly? today, ProjectFile? only = null, string? name = null)
    {
        Path = path;
        _files = files;
        var all = project == null ? FileSearch.Of(path) : [];
        var documents = only is { } file ? [file] : project?.Documents ?? Select(all, FactsPaths.Extension);
        Name = project?.Namespace ?? ProjectName.Of(path, name);
        var defaults = new ProjectDefaults(Name);
        var settings = FolderSettings.Around(documents.Select(GetFullPath));
        var read = ReadAll(WithoutTwins(documents), (file, text, isUtf8) => (Document: Parse(file.Path, text, defaults, PolicySettings.Read(property => project?.Properties.GetValueOrDefault(property), settings.Of(GetFullPath(file))) with { Today = today?.ToDateTime(TimeOnly.MinValue) }), IsUtf8: isUtf8));
        Documents = [.. read.Where(file => file.IsUtf8).Select(file => file.Document)];
        _data = ReadAll(WithoutTwins(project?.Data ?? Select(all, ".facts.csv"), keepsFirst: true), (file, text, isUtf8) => (new DataFile(file.Path, text), new LineMap(text), isUtf8));
        _evidence = WithoutTwins(project?.Evidence ?? [.. EvidenceFile.Extensions.SelectMany(extension => Select(all, extension))], keepsFirst: true).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var paths = Documents.Select(document => GetFullPath(_locations[document.Path])).ToArray();
        _configs = [.. settings.Files.SelectMany(config => Place(config.Path, config.Text, IneffectiveSeverities.FindIn(config.Path, config.Text, paths)))];
        SetUp = [.. FindFlags(project).Concat(Documents.SelectMany(document => document.Settings.FindProblems())).DistinctBy(problem => problem.ToString()).Select(problem => new PlacedDiagnostic(null, problem, []))];
        // What a file declares is known though it is not UTF-8: that is the one finding, and what others cite and name there is none.
        Project = new FactsProject(read.Select(file => file.Document), _data.Select(data => data.File), file => _found.GetOrAdd(file, path => new Lazy<EvidenceFile?>(() => FindEvidence(path))).Value);
    }

    /// <summary>The folder as the user wrote it.</summary>
    public string Path { get; }

    /// <summary>Its root namespace.</summary>
    public string Name { get; }

    /// <summary>The files that could be read, by their paths.</summary>
    public IReadOnlyList<Document> Documents { get; }

    public FactsProject Project { get; }

    /// <summary>Whether it has no <c>.facts</c> file, not even one that cannot be read.</summary>
    public bool IsEmpty => Documents.Count == 0 && _unreadable.Count == 0;

    /// <summary>What is wrong with the settings around the files: each once, since a property is the same for all of them, and a folder's key for all in it.</summary>
    public IReadOnlyList<PlacedDiagnostic> SetUp { get; }

    /// <summary>Files that cannot be read.</summary>
    public IReadOnlyList<PlacedDiagnostic> Unread => _unreadable;

    /// <summary>What is wrong with the settings beside the files.</summary>
    public IReadOnlyList<PlacedDiagnostic> Surroundings => _configs;

    /// <summary>Reads a folder, or that of a project file.</summary>
    /// <param name="path">The folder, or the project file.</param>
    /// <param name="files">Reads its files.</param>
    /// <param name="today">The day on which it is judged what is past, where nobody says which day it is; null where that is not judged.</param>
    /// <param name="name">Its root namespace, where no project file says it; that of the folder where it is left out.</param>
    /// <exception cref="IOException">There is no such folder.</exception>
    public static FactsFolder Read(string path, TextFiles files, DateOnly? today = null, string? name = null)
    {
        if (File.Exists(path) && path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            path = System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
        if (File.Exists(path))
            throw new IOException($"'{FileName.Of(path)}' is no file of facts. Name a folder, its .csproj file, or a file that is named '*.facts'.");
        return Directory.Exists(path) ? new FactsFolder(path, files, null, today, name: name) : throw new DirectoryNotFoundException($"There is no folder '{FileName.Of(path)}'. Name the folder of a project, or its .csproj file.");
    }

    /// <summary>The files of a project as MSBuild knows it.</summary>
    public static FactsFolder Read(MsBuildProject project, TextFiles files, DateOnly? today = null) => new(project.Folder, files, project, today);

    /// <summary>Standard input alone, with the evidence and the data of the current folder.</summary>
    public static FactsFolder ReadInput(TextFiles files, DateOnly? today = null) => new(".", files, null, today, new ProjectFile("input.facts", TextFiles.Standard));

    /// <summary>Whether it has that <c>.facts</c> file, be it one that cannot be read.</summary>
    public bool Has(string path) => _locations.ContainsKey(path);

    /// <summary>All that is wrong in a file.</summary>
    public IEnumerable<PlacedDiagnostic> Place(Document document, IEnumerable<Diagnostic> findings) => findings.Select(finding => Place(Place(document, finding.Span), finding));

    /// <summary>A place in a file.</summary>
    public FilePlace Place(Document document, TextSpan span) => new(FullPath(document.Path), document.Tree.Text, document.Tree.Lines, span);

    /// <summary>All that is wrong in the data files of some of the files.</summary>
    public IEnumerable<PlacedDiagnostic> CheckData(IEnumerable<Document> documents)
    {
        var paths = documents.SelectMany(document => document.DataPaths).ToHashSet(StringComparer.Ordinal);
        return from data in _data
               where data.IsUtf8 && paths.Contains(data.File.Path)
               from finding in Project.GetDiagnostics(data.File)
               select Place(new FilePlace(FullPath(data.File.Path), data.File.Text, data.Lines, finding.Span), finding);
    }

    /// <summary>The path of a file of it, as the user would write it.</summary>
    public string FullPath(string path) => _locations.GetValueOrDefault(path, path) is var location && Path is "." or "" ? location : System.IO.Path.Combine(Path, location);

    private static Document Parse(string path, string text, ProjectDefaults defaults, PolicySettings settings)
    {
        var document = new Document(path, SyntaxTree.Parse(text), defaults, settings);
        document.Prepare();
        return document;
    }

    private static ProjectFile[] Select(IReadOnlyList<string> all, string extension) => [.. all.Where(path => path.EndsWith(extension, StringComparison.Ordinal)).Select(path => new ProjectFile(path, path))];

    private string GetFullPath(ProjectFile file) => GetFullPath(file.Location);

    private string GetFullPath(string location) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, location));

    /// <summary>Findings in a file that is none of the project's: what is set around it.</summary>
    private IEnumerable<PlacedDiagnostic> Place(string file, string text, IEnumerable<Diagnostic> findings)
    {
        var lines = new LineMap(text);
        return findings.Select(finding => Place(new FilePlace(FullPath(FolderPath.From(Path, file)), text, lines, finding.Span), finding));
    }

    private PlacedDiagnostic Place(FilePlace place, Diagnostic finding) => new(place, finding, [.. finding.RelatedPlaces.Select(Find).OfType<FilePlace>()]);

    private FilePlace? Find(RelatedPlace place)
    {
        if (Project.Find(place.Path) is { } document)
            return Place(document, place.Span);
        var data = _data.FirstOrDefault(data => data.File.Path == place.Path);
        return data.File == null ? null : new FilePlace(FullPath(place.Path), data.File.Text, data.Lines, place.Span);
    }

    private PlacedDiagnostic NoteUnread(string path, Diagnostic finding) => new(new FilePlace(FullPath(path), "", NoLines, default), finding, []);

    private static IEnumerable<Diagnostic> FindFlags(MsBuildProject? project) => from flag in project == null ? [] : MsBuildProject.Flags
                                                                                 let value = project!.Properties[flag].Trim()
                                                                                 where value.Length > 0 && !bool.TryParse(value, out _)
                                                                                 select new Diagnostic(Rules.BadOption, default, value, flag, "true or false");

    /// <summary>The files but those that share a path, of which each is noted.</summary>
    /// <param name="files">The files.</param>
    /// <param name="keepsFirst">Whether the one of them whose text comes first in ordinal order is kept, as the compiler does with all but documents.</param>
    private List<ProjectFile> WithoutTwins(IEnumerable<ProjectFile> files, bool keepsFirst = false)
    {
        var alone = new List<ProjectFile>();
        foreach (var same in files.GroupBy(file => file.Path, StringComparer.Ordinal))
        {
            if (same.Count() == 1)
            {
                alone.Add(same.First());
                continue;
            }

            _unreadable.AddRange(same.Select(file => NoteUnread(file.Location, new Diagnostic(Rules.DuplicatePath, default, FileName.Of(same.Key)))));
            if (keepsFirst)
                alone.Add(same.OrderBy(file => TryReadAny(file) ?? "", StringComparer.Ordinal).First());
        }

        return alone;
    }

    /// <summary>What is made of the texts of files, several at once; of one that cannot be read, or is not UTF-8 and read as the compiler does, it is noted.</summary>
    private List<T> ReadAll<T>(List<ProjectFile> files, Func<ProjectFile, string, bool, T> make)
    {
        var read = new (T? Made, bool IsMade, Rule? Problem)[files.Count];
        Parallel.For(0, files.Count, i => read[i] = TryRead(files[i], out var problem) is { } text ? (make(files[i], text, true), true, null)
            : problem == Rules.NotUtf8 && TryReadAny(files[i]) is { } other ? (make(files[i], other, false), true, problem)
            : (default, false, problem));
        var all = new List<T>(files.Count);
        for (var i = 0; i < read.Length; i++)
        {
            _locations[files[i].Path] = files[i].Location;
            if (read[i].Problem is { } problem)
                _unreadable.Add(NoteUnread(files[i].Path, new Diagnostic(problem, default)));
            if (read[i].IsMade)
                all.Add(read[i].Made!);
        }

        return all;
    }

    /// <summary>The text of a file that is not UTF-8, as the compiler has it; null where that has none, or the file has gone since.</summary>
    private string? TryReadAny(ProjectFile file)
    {
        if (file.Location == TextFiles.Standard)
            return null;
        try
        {
            return TextFiles.DecodeAny(_files.ReadBytes(System.IO.Path.Combine(Path, file.Location)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private EvidenceFile? FindEvidence(string path) => !_evidence.TryGetValue(path, out var file) ? null
        : TryRead(file, out var rule) is { } text ? new EvidenceFile(path, text)
        : rule == Rules.NotUtf8 ? EvidenceFile.NotUtf8(path)
        : EvidenceFile.Unreadable(path);

    /// <summary>A text; null where it cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">The rule that says why, if so.</param>
    private string? TryRead(ProjectFile file, out Rule problem)
    {
        problem = Rules.UnreadableFile;
        try
        {
            return _files.ReadText(file.Location == TextFiles.Standard ? file.Location : System.IO.Path.Combine(Path, file.Location));
        }
        catch (DecoderFallbackException)
        {
            problem = Rules.NotUtf8;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // That is what the rule says.
        }

        return null;
    }
}
