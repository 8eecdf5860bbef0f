using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Facts.Cli.Projects;

/// <summary>
/// The files of a folder and the folders in it, without those that are built or hidden. A link to a folder of the same tree is not followed: what it leads to is found where it is,
/// and one that leads to a folder around it would lead on for ever.
/// </summary>
internal sealed class FileSearch
{
    private static readonly HashSet<string> Left = new(["bin", "obj", "node_modules"], StringComparer.Ordinal);

    private readonly string _folder;
    private readonly List<string> _paths = [];
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);

    private FileSearch(string folder) => _folder = folder;

    /// <summary>All files, relative to the folder, with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        var search = new FileSearch(Path.GetFullPath(folder));
        search.Run();
        search._paths.Sort(StringComparer.Ordinal);
        return search._paths;
    }

    private void Run()
    {
        var root = Resolve(new DirectoryInfo(_folder));
        var open = new Stack<DirectoryInfo>([new DirectoryInfo(_folder)]);
        while (open.TryPop(out var folder))
        {
            _paths.AddRange(folder.EnumerateFiles().Select(file => FolderPath.From(_folder, file.FullName)));
            foreach (var inner in folder.EnumerateDirectories().Where(inner => !Left.Contains(inner.Name) && inner.Name[0] != '.'))
            {
                if (inner.LinkTarget == null || IsElsewhere(inner, root))
                    open.Push(inner);
            }
        }
    }

    private bool IsElsewhere(DirectoryInfo link, string root) => Resolve(link) is var target && FolderPath.Within(root, target) == null && FolderPath.Within(target, root) == null && _followed.Add(target);

    private static string Resolve(DirectoryInfo folder) => (folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName;
}
