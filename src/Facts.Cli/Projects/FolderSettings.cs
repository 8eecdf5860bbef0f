using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Microsoft.CodeAnalysis;

namespace Facts.Cli.Projects;

/// <summary>What the <c>.editorconfig</c> files around files say of them: read by the compiler's own reader, so that it is what a build reads.</summary>
internal sealed class FolderSettings
{
    private const string FileName = ".editorconfig";

    private readonly AnalyzerConfigSet _configs;

    private FolderSettings(IReadOnlyList<(string Path, string Text)> files)
    {
        Files = files;
        _configs = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToArray());
    }

    /// <summary>The files that were read, by their full paths.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; }

    /// <summary>Reads those that are in the folders of the files and above.</summary>
    /// <param name="files">Full paths of files.</param>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static FolderSettings Around(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(file); folder != null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
                // Each folder once: those above it were seen with it.
            }
        }

        var paths = folders.Select(folder => Path.Combine(folder, FileName)).Where(path => File.Exists(path) && !SpecialFile.Is(path)).Order(StringComparer.Ordinal);
        return new FolderSettings([.. paths.Select(path => (path, File.ReadAllText(path)))]);
    }

    /// <summary>The keys and values of a file.</summary>
    /// <param name="file">Its full path.</param>
    public IEnumerable<KeyValuePair<string, string>> Of(string file) => _configs.GetOptionsForSourcePath(file).AnalyzerOptions;
}
