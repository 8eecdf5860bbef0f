using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Projects;
using Facts.Cli.Sealing;

namespace Facts.Cli.Commands;

/// <summary>A command about the seals of a project and the texts that they are of.</summary>
/// <param name="files">Reads and writes files.</param>
/// <param name="run">What is done for each source; false where something must change, which is told.</param>
internal sealed class SealingCommand(TextFiles files, Func<SealingTask, bool> run)
{
    private readonly Argument<string> _texts = new("TEXTS") { Description = "A text that you hold (.txt, .md, or a saved page, .html), or a folder of them, each named like its seal, its source or the source's key." };
    private readonly Argument<string> _path = new("PATH") { Description = "The folder of a project, or its .csproj file; the current folder where it is left out.", DefaultValueFactory = _ => "." };
    private readonly Option<string?> _source = new("--source") { Description = "The source that the text is of; where it is left out, the one that the file is named like.", HelpName = "NAME" };

    public Command Create(string name, string description)
    {
        var command = new Command(name, description) { _texts, _path, _source };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var (folder, pairs) = Find(arguments);
        var code = pairs.Count == 0 ? ExitCode.Misuse : ExitCode.Success;
        foreach (var (source, text) in pairs)
        {
            if (!run(new SealingTask(folder, source, text, files, arguments.InvocationConfiguration)))
                code = ExitCode.Findings;
        }

        return code;
    }

    /// <summary>The project, and of each source the text; empty where there is none, which is told.</summary>
    /// <exception cref="IOException">A folder or file is not there.</exception>
    private (FactsFolder Folder, IReadOnlyList<(SealedSource Source, string Text)> Pairs) Find(ParseResult arguments)
    {
        var folder = FactsFolder.Read(arguments.GetRequiredValue(_path), files);
        var texts = arguments.GetRequiredValue(_texts);
        var name = arguments.GetValue(_source);
        var sources = SealedSource.Of(folder.Project);
        var errors = arguments.InvocationConfiguration.Error;
        var named = sources.Where(source => name == null || source.Name == name).ToArray();
        if (named.Length == 0)
        {
            errors.Write(name == null ? $"No source of '{folder.Path}' has a seal as its evidence: write 'evidence \"sources/name.seal\"' under one.\n" : $"There is no source '{name}' with a seal as its evidence in '{folder.Path}'.\n");
            return (folder, []);
        }

        if (Directory.Exists(texts))
            return (folder, FindAll(texts, named, errors));
        if (!File.Exists(texts))
            throw new FileNotFoundException($"There is no file or folder '{texts}'.");
        var stem = Path.GetFileName(texts).Split('.')[0];
        var fitting = name != null ? named : [.. named.Where(source => source.TextNames.Contains(stem))];
        if (fitting.Length == 1)
            return (folder, [(fitting[0], texts)]);
        errors.Write($"'{texts}' is not named like a source with a seal. Say with '--source' which it is of: {string.Join(", ", named.Select(source => source.Name))}.\n");
        return (folder, []);
    }

    private static List<(SealedSource Source, string Text)> FindAll(string folder, SealedSource[] sources, TextWriter errors)
    {
        var pairs = new List<(SealedSource, string)>();
        foreach (var source in sources)
        {
            if (HeldText.Find(folder, source) is { } text)
                pairs.Add((source, text));
            else
                errors.Write($"'{folder}' has no text of '{source.Name}', such as {source.TextNames.First()}.txt.\n");
        }

        return pairs;
    }
}
