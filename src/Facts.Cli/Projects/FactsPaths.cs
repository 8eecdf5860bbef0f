using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli.Projects;

/// <summary>The files that paths on the command line stand for.</summary>
internal static class FactsPaths
{
    /// <summary>How the name of a file of facts ends.</summary>
    public const string Extension = ".facts";

    /// <summary>Of a folder its <c>.facts</c> files, in ordinal order; of a project file those of its folder; a <c>.facts</c> file itself.</summary>
    /// <exception cref="IOException">There is no such file or folder, or it is a file of another kind, of which nothing can be known: a shell names all there are for <c>*</c>.</exception>
    public static IEnumerable<string> Find(string path)
    {
        if (path == TextFiles.Standard)
            return [path];
        if (File.Exists(path) && path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
            path = Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
        if (File.Exists(path))
            return path.EndsWith(Extension, StringComparison.Ordinal) ? [path] : throw new IOException($"'{FileName.Of(path)}' is not named like a file of facts ('{Extension}'), and is left as it is.");
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{FileName.Of(path)}'.");
        return FileSearch.Of(path).Where(file => file.EndsWith(Extension, StringComparison.Ordinal)).Select(file => path is "." or "" ? file : Path.Combine(path, file));
    }
}
