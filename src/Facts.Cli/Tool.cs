using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using Facts.Cli.Commands;
using Facts.Cli.Files;
using Facts.Cli.Help;
using Facts.Cli.Output;

namespace Facts.Cli;

/// <summary>The tool, with its streams given.</summary>
/// <param name="openInput">Opens standard input; called only where <c>-</c> stands for a file to read.</param>
/// <param name="output">Standard output.</param>
/// <param name="errors">Standard error.</param>
/// <param name="terminal">Which of these go to a terminal.</param>
internal sealed partial class Tool(Func<Stream> openInput, TextWriter output, TextWriter errors, Terminal terminal)
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> args)
    {
        var (said, told) = (new PlainWriter(output), new PlainWriter(errors));
        // The text of a file goes on as it is, but to a terminal, which would act on what is in it.
        var files = new TextFiles(openInput, terminal.Output == null ? output : said);
        var result = CreateRoot(files, terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // What is wrong says it; the help is asked for.
        if (result.Action is ParseErrorAction refusal)
            refusal.ShowHelp = false;
        try
        {
            if (result.Action == result.CommandResult.Command.Action && UnknownOption.Find(result) is { } unknown)
            {
                told.Write(unknown + "\n");
                return ExitCode.Misuse;
            }

            var code = result.Invoke(new InvocationConfiguration { Output = said, Error = told, EnableDefaultExceptionHandler = false });
            if (result.Action is not ParseErrorAction)
                return code;
            // A value that is wrong says what it should be; of a command that is missing one must know which there are.
            if (result.CommandResult.Command is { Subcommands.Count: > 0 } command)
                told.Write($"See '{ExampleHelp.CallOf(command)} --help'.\n");
            return ExitCode.Misuse;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(told, exception.Message);
            return ExitCode.Misuse;
        }
        catch (OperationCanceledException)
        {
            // Whoever pressed Ctrl-C knows.
            return ExitCode.Interrupted;
        }
    }

    private static void Tell(TextWriter errors, string message)
    {
        try
        {
            errors.Write(message + "\n");
        }
        catch (IOException)
        {
            // A disk that is full takes no message either, and the exit code says it.
        }
    }

    /// <summary>The tool with all of its commands, as it is parsed.</summary>
    public static RootCommand CreateRoot(TextFiles files, Terminal terminal)
    {
        var root = new RootCommand($"""
            {Purpose}

            Ends with {ExitCode.Success} where nothing was found, with {ExitCode.Findings} where something must change, with {ExitCode.Misuse} where the command was not understood,
            or a file or page could not be read or a file not written, and with {ExitCode.Interrupted} where Ctrl-C was pressed.
            """)
        {
            HelpName = "facts",
        };
        foreach (var command in CreateCommands(files, terminal, new Progress(terminal, TimeProvider.System)))
            root.Add(command);
        root.Options.Remove(root.Options.Single(option => option is HelpOption));
        var help = new HelpOption("--help", "-h", "-?");
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        root.Add(help);
        return root;
    }
}
