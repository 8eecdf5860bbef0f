using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language;

namespace Facts.Cli.Projects;

/// <summary>A project, and those of its files whose findings are to be mended.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Documents">The files.</param>
internal sealed record FixScope(FactsFolder Folder, IReadOnlyList<Document> Documents)
{
    /// <summary>
    /// What paths mean: a folder or project file all of its files; a <c>.facts</c> file that one of the project in the current folder, or else of the one in its own folder.
    /// Files of one project are mended together.
    /// </summary>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    public static IEnumerable<FixScope> Of(IEnumerable<string> paths, TextFiles files, DateOnly today)
    {
        foreach (var project in paths.Distinct(StringComparer.Ordinal).GroupBy(FindRoot, StringComparer.Ordinal))
        {
            var folder = FactsFolder.Read(project.Key, files, today);
            var named = project.Where(IsFile).Select(path => Path.GetRelativePath(project.Key, path).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
            var all = project.Any(path => !IsFile(path));
            yield return new FixScope(folder, [.. folder.Documents.Where(document => all || named.Contains(document.Path))]);
        }
    }

    private static string FindRoot(string path)
    {
        if (!IsFile(path))
            return path;
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{path}'.");
        var isInside = !Path.GetRelativePath(".", path).StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(Path.GetRelativePath(".", path));
        return isInside ? "." : Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
    }

    private static bool IsFile(string path) => path.EndsWith(".facts", StringComparison.Ordinal) && !Directory.Exists(path);
}
