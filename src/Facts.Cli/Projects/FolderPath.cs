using System;
using System.IO;

namespace Facts.Cli.Projects;

/// <summary>Paths as they are seen from a folder.</summary>
internal static class FolderPath
{
    /// <summary>The path from the folder on, with <c>/</c>; absolute where none leads there, as to another drive.</summary>
    public static string From(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Likewise; null where it leads out of the folder.</summary>
    public static string? Within(string folder, string path) => From(folder, path) is var relative && IsInside(relative) ? relative : null;

    /// <summary>Whether a path with <c>/</c> stays in the folder that it begins in.</summary>
    public static bool IsInside(string relative) => relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
}
