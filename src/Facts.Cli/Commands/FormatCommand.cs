using System;
using System.CommandLine;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Projects;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Cli.Commands;

/// <summary><c>facts fmt [PATHS] [--check]</c></summary>
internal sealed class FormatCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string[]> _paths = new("PATHS") { Description = "Files or folders; the current folder where it is left out. - formats standard input.", DefaultValueFactory = _ => ["."] };
    private readonly Option<bool> _check = new("--check") { Description = "Writes nothing, and ends with 1 where a file is not formatted." };

    private FormatCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new FormatCommand(files).Create();

    private Command Create()
    {
        var command = new Command("fmt", "Writes .facts files in the one layout. Nothing that they say is changed.") { _paths, _check };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var output = arguments.InvocationConfiguration.Output;
        var isCheck = arguments.GetValue(_check);
        var isFound = false;
        foreach (var path in arguments.GetRequiredValue(_paths).SelectMany(FactsPaths.Find).Distinct(StringComparer.Ordinal))
        {
            var text = _files.Read(path);
            var formatted = Formatter.Format(SyntaxTree.Parse(text));
            var isSame = string.Equals(text, formatted, StringComparison.Ordinal);
            isFound |= !isSame;
            if (!isCheck && (!isSame || path == TextFiles.Standard))
                _files.Rewrite(path, formatted);
            if (!isSame && (isCheck || path != TextFiles.Standard))
                output.Write($"{path}: {(isCheck ? "not formatted" : "formatted")}\n");
        }

        return isCheck && isFound ? ExitCode.Findings : ExitCode.Success;
    }
}
