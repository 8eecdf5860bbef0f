using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Baselines;

/// <summary>The files of one folder as a project, whose root namespace is <c>Baselines</c>.</summary>
internal sealed class BaselineProject
{
    /// <summary>What may stand beside the <c>.facts</c> files because they refer to it: data and evidence, by the names that the language gives them.</summary>
    private static readonly string[] Referred = [".facts.csv", ".evidence.txt", ".evidence.md", ".seal"];

    private readonly FactsProject _project;

    public BaselineProject(string folder)
    {
        Folder = folder;
        var names = Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(name => !name.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        Inputs = [.. names.Where(name => name.EndsWith(".facts", StringComparison.Ordinal) && !BaselineStage.IsFileName(name))];
        OtherFiles = [.. names.Where(name => !Inputs.Contains(name) && !BaselineStage.IsFileName(name) && !Referred.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))).Select(name => Path.Combine(folder, name))];
        _project = new FactsProject(Inputs.Select(name => new Document(name, SyntaxTree.Parse(Read(name)), new ProjectDefaults("Baselines"))),
            names.Where(name => name.EndsWith(".facts.csv", StringComparison.Ordinal)).Select(name => new DataFile(name, Read(name))),
            path => names.Contains(path) && !path.EndsWith(".facts.csv", StringComparison.Ordinal) && Referred.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) ? new EvidenceFile(path, Read(path)) : null);
    }

    public string Folder { get; }

    /// <summary>The names of the <c>.facts</c> files, in ordinal order.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>Files that are neither input nor made by a stage.</summary>
    public IReadOnlyList<string> OtherFiles { get; }

    /// <summary>What a stage makes of the files, one below the other where there are several.</summary>
    public string Run(BaselineStage stage)
    {
        var result = new StringBuilder();
        foreach (var document in _project.Documents)
        {
            if (Inputs.Count > 1)
                result.Append("// ").Append(document.Path).Append("\n\n");
            result.Append(stage.Run(_project, document));
            if (Inputs.Count > 1)
                result.Append('\n');
        }

        // A file ends with one line end, however many files it tells of.
        return result.ToString().TrimEnd('\n') + (result.Length > 0 ? "\n" : "");
    }

    private string Read(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder, name)));
}
