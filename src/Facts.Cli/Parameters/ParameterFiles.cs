using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Cli.Yaml;

namespace Facts.Cli.Parameters;

/// <summary>The parameter files that paths stand for, as one tree of folders.</summary>
internal sealed class ParameterFiles(TextFiles files)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    private readonly List<Finding> _findings = [];

    public ParameterNode Root { get; } = new("");

    public IReadOnlyList<Finding> Findings => _findings;

    public int Count { get; private set; }

    /// <summary>Takes in a file, or all files of a folder.</summary>
    /// <exception cref="IOException">There is no such file or folder, or one cannot be read.</exception>
    public void Add(string path)
    {
        if (!Directory.Exists(path))
        {
            Add(path, Path.GetFileName(path));
            return;
        }

        foreach (var file in FileSearch.Of(path).Where(file => Extensions.Contains(Path.GetExtension(file))))
            Add(Path.Combine(path, file), file);
    }

    private void Add(string path, string relative)
    {
        Count++;
        var parts = relative.Split('/');
        parts[^1] = Path.GetFileNameWithoutExtension(parts[^1]);
        // What stands in a file of this name is said of its folder.
        var node = (parts[^1] == "index" ? parts[..^1] : parts).Aggregate(Root, (folder, name) => folder.GetChild(name));
        var yaml = Parse(path);
        if (yaml == null)
            return;
        if (node.Content != null)
            _findings.Add(new Finding(path, default, $"'{FileName.Of(node.Path)}' says what '{node.Name}' is, too. Only one can."));
        (node.Path, node.Content) = (path, yaml);
    }

    private PlacedYaml? Parse(string path)
    {
        string text;
        try
        {
            text = files.Read(path);
        }
        catch (IOException exception) when (exception is not FileNotFoundException)
        {
            _findings.Add(new Finding(path, default, exception.Message));
            return null;
        }

        var file = YamlFile.Parse(path, text);
        if (file.Problem != null)
            _findings.Add(file.Problem);
        else if (file.Root == null || file.Root.IsNull)
            _findings.Add(new Finding(path, default, "The file is empty.") { IsNote = true });
        else if (file.Root.Kind != YamlKind.Mapping)
            _findings.Add(new Finding(path, file.Root.Place, $"{file.Root.KindName} is no parameter: write its description and its values."));
        else
            return file.Root;
        return null;
    }
}
