using System.IO;
using Facts.Cli.Output;

namespace Facts.Cli.Files;

/// <summary>Files where another one is to be made: what stands in them may have been cited and mended by hand since they were made, and no run makes that again.</summary>
internal static class ExistingFile
{
    /// <summary>Whether there is one. Standard output, a pipe and a device hold nothing that could be lost.</summary>
    public static bool Is(string path) => path != TextFiles.Standard && File.Exists(path) && !SpecialFile.Is(path);

    /// <summary>Makes sure that a file may be made: that none is there, or that whoever runs the tool says that it may be written over.</summary>
    /// <exception cref="IOException">There is one, or it may not be written.</exception>
    public static void Require(bool isForced, string path)
    {
        if (!isForced && Is(path))
            throw new IOException($"'{FileName.Of(path)}' exists already. Write another file with '--output', or over this one with '--force'.");
        if (path != TextFiles.Standard)
            TextFiles.RequireWritable(path);
    }
}
