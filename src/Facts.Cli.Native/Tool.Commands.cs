using System.Collections.Generic;
using System.CommandLine;
using Facts.Cli.Commands;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli;

// Those that are compiled ahead of time.
internal sealed partial class Tool
{
    private const string Purpose = "Checks, mends and formats curated facts. The other commands are those of the .NET tool Facts.Cli.";

    private static IEnumerable<Command> CreateCommands(TextFiles files, Terminal terminal, Progress progress) =>
    [
        CheckCommand.Create(files, terminal, progress),
        FixCommand.Create(files),
        FormatCommand.Create(files),
        ExplainCommand.Create(),
    ];
}
