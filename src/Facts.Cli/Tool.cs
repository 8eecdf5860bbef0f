using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using Facts.Cli.Commands;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli;

/// <summary>The tool, with its streams given.</summary>
/// <param name="openInput">Opens standard input; called only where <c>-</c> stands for a file to read.</param>
/// <param name="output">Standard output.</param>
/// <param name="errors">Standard error.</param>
/// <param name="terminal">Which of these go to a terminal.</param>
internal sealed class Tool(Func<Stream> openInput, TextWriter output, TextWriter errors, Terminal terminal)
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> args)
    {
        var (said, told) = (new PlainWriter(output), new PlainWriter(errors));
        // The text of a file goes on as it is, but to a terminal, which would act on what is in it.
        var files = new TextFiles(openInput, terminal.Output == null ? output : said);
        var progress = new Progress(terminal, TimeProvider.System);
        var root = new RootCommand($"""
            Checks, mends and formats curated facts, checks the quotes that carry them, and imports and compares tables of facts.

            Ends with {ExitCode.Success} where nothing was found, with {ExitCode.Findings} where something must change (told on standard error, and nothing written),
            and with {ExitCode.Misuse} where the command was not understood or a file could not be read or written.
            """)
        {
            CheckCommand.Create(files, terminal, progress),
            FixCommand.Create(files),
            FormatCommand.Create(files),
            ListCommand.Create(files, progress),
            CoverageCommand.Create(files, progress),
            ExplainCommand.Create(),
            SealCommand.Create(files),
            VerifyCommand.Create(files),
            SnapshotCommand.Create(files),
            new Command("import", "Makes a .facts file of a table that was published.") { ImportCodataCommand.Create(files) },
            new Command("compare", "Compares facts, or the search for quotes, with a table that somebody else made.") { CompareCodataCommand.Create(files), CompareQuotesCommand.Create(files) },
        };
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // What is wrong says it; the help is asked for.
        if (result.Action is ParseErrorAction refusal)
            refusal.ShowHelp = false;
        try
        {
            var code = result.Invoke(new InvocationConfiguration { Output = said, Error = told, EnableDefaultExceptionHandler = false });
            return result.Action is ParseErrorAction ? ExitCode.Misuse : code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            told.Write(exception.Message + "\n");
            return ExitCode.Misuse;
        }
    }
}
