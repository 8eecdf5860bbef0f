using System;
using System.CommandLine;
using System.IO;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Cli.Starting;

namespace Facts.Cli.Commands;

/// <summary><c>facts new [FILE]</c></summary>
internal static class NewCommand
{
    public static Command Create(TextFiles files)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; - for standard output.", DefaultValueFactory = _ => "example.facts" };
        var command = new Command("new", "Writes a .facts file to begin with. A file that is there already is left as it is.") { file };
        command.SetAction(arguments =>
        {
            var path = arguments.GetRequiredValue(file);
            if (path == TextFiles.Standard)
            {
                files.Write(path, StarterFile.For("", ""));
                return ExitCode.Success;
            }

            if (path.Length > 0 && Path.GetFileNameWithoutExtension(path).Length == 0)
                throw new IOException($"'{FileName.Of(path)}' has no name before its ending. Call it '{FileName.Of(Path.Combine(path, "example.facts"))}'.");
            if (Path.GetExtension(path) is { Length: > 0 } extension && extension != FactsPaths.Extension)
                throw new IOException($"'{FileName.Of(path)}' is not named like a file of facts. Call it '{FileName.Of(Path.ChangeExtension(path, FactsPaths.Extension))}'.");
            path = Path.ChangeExtension(path, FactsPaths.Extension);
            var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
            files.Create(path, StarterFile.For(path, Directory.Exists(folder) ? ProjectName.Of(folder) : ""));
            arguments.InvocationConfiguration.Output.Write($"{FileName.Of(path)}: written. Check it with 'facts check'.\n");
            return ExitCode.Success;
        });
        return command;
    }
}
