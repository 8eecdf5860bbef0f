using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Facts.Cli.Files;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Facts.Cli.Projects;

/// <summary>The <c>.facts</c> files of a folder and what belongs to them, found by their names as the package finds them.</summary>
internal sealed class FactsFolder
{
    private static readonly string[] Left = ["**/bin/**", "**/obj/**", "**/.*/**", "**/node_modules/**"];

    private readonly TextFiles _files;
    private readonly List<PlacedDiagnostic> _unreadable = [];
    private readonly IReadOnlyList<(DataFile File, string Text)> _data;
    private readonly HashSet<string> _evidence;
    private readonly ConcurrentDictionary<string, EvidenceFile?> _found = new(StringComparer.Ordinal);

    private FactsFolder(string path, TextFiles files)
    {
        Path = path;
        _files = files;
        var defaults = new ProjectDefaults(ProjectName.Of(path));
        Documents = [.. ReadAll("**/*.facts").Select(file => new Document(file.Path, SyntaxTree.Parse(file.Text), defaults))];
        _data = [.. ReadAll("**/*.facts.csv").Select(file => (new DataFile(file.Path, file.Text), file.Text))];
        _evidence = [.. EvidenceFile.Extensions.SelectMany(extension => Find("**/*" + extension))];
        Project = new FactsProject(Documents, _data.Select(data => data.File), file => _found.GetOrAdd(file, FindEvidence));
    }

    /// <summary>The folder as the user wrote it.</summary>
    public string Path { get; }

    /// <summary>The files that could be read, by their paths.</summary>
    public IReadOnlyList<Document> Documents { get; }

    public FactsProject Project { get; }

    /// <summary>Whether it has no <c>.facts</c> file, not even one that cannot be read.</summary>
    public bool IsEmpty => Documents.Count == 0 && _unreadable.Count == 0;

    /// <summary>All that is wrong, file by file.</summary>
    public IEnumerable<PlacedDiagnostic> Diagnostics => _unreadable
        .Concat(Documents.SelectMany(document => Project.GetDiagnostics(document).Select(finding => new PlacedDiagnostic(document.Path, document.Tree.Text, finding))))
        .Concat(_data.SelectMany(data => Project.GetDiagnostics(data.File).Select(finding => new PlacedDiagnostic(data.File.Path, data.Text, finding))));

    /// <summary>Reads a folder, or that of a project file.</summary>
    /// <exception cref="IOException">There is no such folder.</exception>
    public static FactsFolder Read(string path, TextFiles files)
    {
        if (File.Exists(path) && path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            path = System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
        return Directory.Exists(path) ? new FactsFolder(path, files) : throw new DirectoryNotFoundException($"There is no folder '{path}'. Name the folder of a project, or its .csproj file.");
    }

    /// <summary>The path of a file of it, as the user would write it.</summary>
    public string FullPath(string relative) => Path is "." or "" ? relative : System.IO.Path.Combine(Path, relative);

    /// <summary>The paths of all files of a pattern, in ordinal order.</summary>
    private string[] Find(string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        matcher.AddExcludePatterns(Left);
        return [.. matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(Path))).Files.Select(file => file.Path.Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>The texts of all files of a pattern, by their paths; of one that cannot be read it is noted.</summary>
    private IEnumerable<(string Path, string Text)> ReadAll(string pattern)
    {
        foreach (var path in Find(pattern))
        {
            if (TryRead(path, out var rule) is { } text)
                yield return (path, text);
            else
                _unreadable.Add(new PlacedDiagnostic(path, "", new Diagnostic(rule, default)));
        }
    }

    private EvidenceFile? FindEvidence(string path) => !_evidence.Contains(path) ? null
        : TryRead(path, out var rule) is { } text ? new EvidenceFile(path, text)
        : rule == Rules.NotUtf8 ? EvidenceFile.NotUtf8(path)
        : EvidenceFile.Unreadable(path);

    /// <summary>A text; null where it cannot be read.</summary>
    /// <param name="path">The path, relative to the folder.</param>
    /// <param name="problem">The rule that says why, if so.</param>
    private string? TryRead(string path, out Rule problem)
    {
        problem = Rules.UnreadableFile;
        try
        {
            return TextFiles.Utf8.GetString(_files.ReadBytes(System.IO.Path.Combine(Path, path)));
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
