using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Cli.Commands;

/// <summary><c>facts fmt [PATHS] [--check]</c></summary>
internal sealed class FormatCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string[]> _paths = new("PATHS") { Description = "Single .facts files, folders or .csproj files; the current folder where it is left out. - formats standard input.", DefaultValueFactory = _ => ["."] };
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
        var streams = arguments.InvocationConfiguration;
        var isCheck = arguments.GetValue(_check);
        var (isFound, isMissed) = (false, false);
        foreach (var path in arguments.GetRequiredValue(_paths).SelectMany(path => Try(() => FactsPaths.Find(path), [])).Distinct(StringComparer.Ordinal))
            isFound |= Try(() => Format(path, isCheck, streams.Output), false);
        return isMissed ? ExitCode.Misuse : isCheck && isFound ? ExitCode.Findings : ExitCode.Success;

        // What is wrong with one file is no reason to leave the others as they are.
        T Try<T>(Func<T> run, T otherwise)
        {
            try
            {
                return run();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                streams.Error.Write(exception.Message + "\n");
                isMissed = true;
                return otherwise;
            }
        }
    }

    /// <summary>Formats a file.</summary>
    /// <returns>Whether it was not formatted before.</returns>
    private bool Format(string path, bool isCheck, TextWriter output)
    {
        var text = _files.Read(path);
        var formatted = Formatter.Format(SyntaxTree.Parse(text));
        var isSame = string.Equals(text, formatted, StringComparison.Ordinal);
        if (!isCheck && (!isSame || path == TextFiles.Standard))
            _files.Rewrite(path, formatted);
        if (!isSame && (isCheck || path != TextFiles.Standard))
            output.Write($"{FileName.Of(path)}: {(isCheck ? "not formatted" : "formatted")}\n");
        return !isSame;
    }
}
