using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Language;
using Facts.Language.Diagnostics;

namespace Facts.Cli.Projects;

/// <summary>A project, and those of its files that a command is about.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Documents">The files.</param>
/// <param name="IsWhole">Whether it is about the project, so that what is around its files counts too.</param>
internal sealed record ProjectScope(FactsFolder Folder, IReadOnlyList<Document> Documents, bool IsWhole)
{
    /// <summary>Those of these files that cannot be read, which is told.</summary>
    public IReadOnlyList<PlacedDiagnostic> Unread { get; private init; } = [];

    /// <summary>What is wrong besides its documents: files that cannot be read, and for a project the settings beside them.</summary>
    public IEnumerable<PlacedDiagnostic> Surroundings => Unread.Concat(IsWhole ? Folder.Surroundings : []);

    /// <summary>Whether something in the files of the project could not be understood: what its own files say may depend on any other.</summary>
    public bool HasErrors => Folder.Documents.SelectMany(document => document.Tree.Diagnostics.Concat(Folder.Project.Bind(document).Diagnostics))
        .Concat(Folder.CheckData(Folder.Documents).Select(finding => finding.Diagnostic))
        .Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>A project with all of its files.</summary>
    public static ProjectScope Of(FactsFolder folder) => new(folder, folder.Documents, IsWhole: true) { Unread = folder.Unread };

    /// <summary>
    /// What paths mean: a folder or project file all of its files; a <c>.facts</c> file that one of the project in the current folder, or else of the one in its own folder;
    /// <c>-</c> standard input, which is a project of its own. Files of one project are taken together.
    /// </summary>
    /// <exception cref="IOException">There is no such file or folder, or the file is none of its project.</exception>
    public static IEnumerable<ProjectScope> Of(IEnumerable<string> paths, TextFiles files, DateOnly today)
    {
        foreach (var project in paths.DistinctBy(Identify, StringComparer.Ordinal).GroupBy(FindRoot, StringComparer.Ordinal))
        {
            if (project.Key == TextFiles.Standard)
            {
                yield return Of(FactsFolder.ReadInput(files, today));
                continue;
            }

            var folder = FactsFolder.Read(project.Key, files, today);
            yield return project.All(IsFile) ? Of(folder, project) : Of(folder);
        }
    }

    private static ProjectScope Of(FactsFolder folder, IEnumerable<string> paths)
    {
        var names = paths.Select(path => folder.FullPath(FolderPath.From(folder.Path, path))).ToHashSet(StringComparer.Ordinal);
        return new ProjectScope(folder, [.. paths.Select(path => Find(folder, path)).OfType<Document>()], IsWhole: false) { Unread = [.. folder.Unread.Where(finding => names.Contains(finding.Place!.Path))] };
    }

    /// <summary>A file that cannot be read is none of the documents, and is reported.</summary>
    private static Document? Find(FactsFolder folder, string path)
    {
        var relative = FolderPath.From(folder.Path, path);
        return folder.Documents.FirstOrDefault(document => document.Path == relative) ?? (folder.Has(relative) ? null : throw new FileNotFoundException($"'{FileName.Of(path)}' is not a file of the project in '{FileName.Of(folder.Path)}': what is built or hidden is not."));
    }

    /// <summary>A path however it is written, so that nothing counts twice. An empty one is told later.</summary>
    private static string Identify(string path) => path is TextFiles.Standard or "" ? path : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static string FindRoot(string path)
    {
        if (path == TextFiles.Standard || !IsFile(path))
            return path;
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{FileName.Of(path)}'.");
        return FolderPath.Within(".", path) != null ? "." : Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
    }

    private static bool IsFile(string path) => path.EndsWith(FactsPaths.Extension, StringComparison.Ordinal) && !Directory.Exists(path);
}
