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
    /// <summary>Of a folder its <c>.facts</c> files, in ordinal order; a file itself.</summary>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    public static IEnumerable<string> Find(string path)
    {
        if (path == TextFiles.Standard || File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{FileName.Of(path)}'.");
        return FileSearch.Of(path).Where(file => file.EndsWith(".facts", StringComparison.Ordinal)).Select(file => path is "." or "" ? file : Path.Combine(path, file));
    }
}
