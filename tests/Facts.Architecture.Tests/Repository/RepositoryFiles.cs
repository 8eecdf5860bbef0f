using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Facts.Architecture.Tests.Repository;

/// <summary>The files of the repository that these tests stand in, by paths relative to its root, with <c>/</c>.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> Made = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", ".git", ".vs", ".idea", "artifacts", "TestResults", "node_modules" };

    public static string Root { get; } = FindRoot();

    /// <summary>All files but those that a build makes, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Find(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The C# that people write; what the generator is expected to write is data.</summary>
    public static IEnumerable<string> SourceFiles => All.Where(path =>
        path.EndsWith(".cs", StringComparison.Ordinal) && !path.EndsWith(".verified.cs", StringComparison.Ordinal) && Path.GetFileName(path) != "generated.cs");

    public static IEnumerable<string> Projects => All.Where(path => path.EndsWith("proj", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(GetPath(path));

    public static void Write(string path, string text) => File.WriteAllText(GetPath(path), text);

    public static string GetPath(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Facts.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests read the repository's files, and Facts.sln is in no folder above " + AppContext.BaseDirectory);
        return folder;
    }

    private static IEnumerable<string> Find(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => !Path.GetFileName(path).Contains(".received.", StringComparison.Ordinal)).Concat(Directory.EnumerateDirectories(folder).Where(path => !Made.Contains(Path.GetFileName(path))).SelectMany(Find));
}
