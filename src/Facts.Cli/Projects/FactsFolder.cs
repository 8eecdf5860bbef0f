using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Facts.Cli.Files;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;
using Facts.Language.Suppressions;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Cli.Projects;

/// <summary>The <c>.facts</c> files of a folder and what belongs to them: those of a project, or found by their names as the package finds them.</summary>
internal sealed class FactsFolder
{
    private static readonly LineMap Unread = new("");

    private readonly TextFiles _files;
    private readonly List<PlacedDiagnostic> _unreadable = [];
    private readonly PlacedDiagnostic[] _configs;
    private readonly IReadOnlyList<(DataFile File, LineMap Lines)> _data;
    private readonly Dictionary<string, ProjectFile> _evidence;
    private readonly Dictionary<string, string> _locations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EvidenceFile?> _found = new(StringComparer.Ordinal);

    private FactsFolder(string path, TextFiles files, MsBuildProject? project, DateOnly? today)
    {
        Path = path;
        _files = files;
        var all = project == null ? FileSearch.Of(path) : [];
        var documents = project?.Documents ?? Select(all, ".facts");
        var defaults = new ProjectDefaults(project?.Namespace ?? ProjectName.Of(path));
        var settings = FolderSettings.Around(documents.Select(GetFullPath));
        Documents = [.. ReadAll(WithoutTwins(documents)).Select(file => new Document(file.File.Path, SyntaxTree.Parse(file.Text), defaults, PolicySettings.Read(property => project?.Properties.GetValueOrDefault(property), settings.Of(GetFullPath(file.File))) with { Today = today?.ToDateTime(TimeOnly.MinValue) }))];
        _data = [.. ReadAll(project?.Data ?? Select(all, ".facts.csv")).Select(file => (new DataFile(file.File.Path, file.Text), new LineMap(file.Text)))];
        _evidence = (project?.Evidence ?? [.. EvidenceFile.Extensions.SelectMany(extension => Select(all, extension))]).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var paths = Documents.Select(document => GetFullPath(_locations[document.Path])).ToArray();
        _configs = [.. settings.Files.SelectMany(config => Place(config.Path, config.Text, IneffectiveSeverities.FindIn(config.Path, config.Text, paths)))];
        SetUp = [.. FindFlags(project).Concat(Documents.SelectMany(document => document.Settings.FindProblems())).DistinctBy(problem => problem.ToString())];
        Project = new FactsProject(Documents, _data.Select(data => data.File), file => _found.GetOrAdd(file, FindEvidence));
    }

    /// <summary>The folder as the user wrote it.</summary>
    public string Path { get; }

    /// <summary>The files that could be read, by their paths.</summary>
    public IReadOnlyList<Document> Documents { get; }

    public FactsProject Project { get; }

    /// <summary>Whether it has no <c>.facts</c> file, not even one that cannot be read.</summary>
    public bool IsEmpty => Documents.Count == 0 && _unreadable.Count == 0;

    /// <summary>What is wrong with the settings around the files: each once, since a property is the same for all of them, and a folder's key for all in it.</summary>
    public IReadOnlyList<Diagnostic> SetUp { get; }

    /// <summary>All that is wrong in the files, one by one.</summary>
    public IEnumerable<PlacedDiagnostic> Diagnostics => _unreadable
        .Concat(_configs)
        .Concat(Documents.SelectMany(document => Project.GetDiagnostics(document).Select(finding => new PlacedDiagnostic(document.Path, document.Tree.Lines, finding))))
        .Concat(_data.SelectMany(data => Project.GetDiagnostics(data.File).Select(finding => new PlacedDiagnostic(data.File.Path, data.Lines, finding))));

    /// <summary>All <c>allow</c> lines, file by file.</summary>
    public IEnumerable<Suppression> Suppressions => Documents.SelectMany(document => Project.Check(document).Suppressions);

    /// <summary>Reads a folder, or that of a project file.</summary>
    /// <param name="path">The folder, or the project file.</param>
    /// <param name="files">Reads its files.</param>
    /// <param name="today">The day on which it is judged what is past, where nobody says which day it is; null where that is not judged.</param>
    /// <exception cref="IOException">There is no such folder.</exception>
    public static FactsFolder Read(string path, TextFiles files, DateOnly? today = null)
    {
        if (File.Exists(path) && path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            path = System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
        return Directory.Exists(path) ? new FactsFolder(path, files, null, today) : throw new DirectoryNotFoundException($"There is no folder '{path}'. Name the folder of a project, or its .csproj file.");
    }

    /// <summary>The files of a project as MSBuild knows it.</summary>
    public static FactsFolder Read(MsBuildProject project, TextFiles files, DateOnly? today = null) => new(project.Folder, files, project, today);

    /// <summary>The path of a file of it, as the user would write it.</summary>
    public string FullPath(string path) => _locations.GetValueOrDefault(path, path) is var location && Path is "." or "" ? location : System.IO.Path.Combine(Path, location);

    private static ProjectFile[] Select(IReadOnlyList<string> all, string extension) => [.. all.Where(path => path.EndsWith(extension, StringComparison.Ordinal)).Select(path => new ProjectFile(path, path))];

    private string GetFullPath(ProjectFile file) => GetFullPath(file.Location);

    private string GetFullPath(string location) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, location));

    /// <summary>Findings in a file that is none of the project's: what is set around it.</summary>
    private IEnumerable<PlacedDiagnostic> Place(string file, string text, IEnumerable<Diagnostic> findings)
    {
        var lines = new LineMap(text);
        return findings.Select(finding => new PlacedDiagnostic(System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'), lines, finding));
    }

    private static IEnumerable<Diagnostic> FindFlags(MsBuildProject? project) => from flag in project == null ? [] : MsBuildProject.Flags
                                                                                 let value = project!.Properties[flag].Trim()
                                                                                 where value.Length > 0 && !bool.TryParse(value, out _)
                                                                                 select new Diagnostic(Rules.BadOption, default, value, flag, "true or false");

    /// <summary>The files but those that share a path, of which each is noted.</summary>
    private List<ProjectFile> WithoutTwins(IEnumerable<ProjectFile> files)
    {
        var alone = new List<ProjectFile>();
        foreach (var same in files.GroupBy(file => file.Path, StringComparer.Ordinal))
        {
            if (same.Count() == 1)
                alone.Add(same.First());
            else
                _unreadable.AddRange(same.Select(file => new PlacedDiagnostic(file.Location, Unread, new Diagnostic(Rules.DuplicatePath, default, same.Key))));
        }

        return alone;
    }

    /// <summary>The texts of files; of one that cannot be read it is noted.</summary>
    private IEnumerable<(ProjectFile File, string Text)> ReadAll(IEnumerable<ProjectFile> files)
    {
        foreach (var file in files)
        {
            _locations[file.Path] = file.Location;
            if (TryRead(file, out var rule) is { } text)
                yield return (file, text);
            else
                _unreadable.Add(new PlacedDiagnostic(file.Path, Unread, new Diagnostic(rule, default)));
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
            return TextFiles.Decode(_files.ReadBytes(System.IO.Path.Combine(Path, file.Location)));
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
