using System.Collections.Generic;
using System.CommandLine;
using Facts.Cli.Commands;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli;

// All commands.
internal sealed partial class Tool
{
    private const string Purpose = "Checks, mends and formats curated facts, checks the quotes that carry them, and imports, exports and compares facts.";

    private static IEnumerable<Command> CreateCommands(TextFiles files, Terminal terminal, Progress progress) =>
    [
        NewCommand.Create(files),
        CheckCommand.Create(files, terminal, progress),
        FixCommand.Create(files),
        FormatCommand.Create(files),
        ListCommand.Create(files, progress),
        CoverageCommand.Create(files, progress),
        DiffCommand.Create(files, progress),
        ReportCommand.Create(files, progress),
        ExplainCommand.Create(),
        SealCommand.Create(files, progress),
        VerifyCommand.Create(files, progress),
        SnapshotCommand.Create(files, progress),
        new Command("import", "Makes a .facts file of a table, a bibliography or parameters that somebody else has written.")
        {
            ImportCodataCommand.Create(files), ImportTableCommand.CreateCsv(files), ImportTableCommand.CreateJson(files), ImportCslCommand.Create(files), ImportBibtexCommand.Create(files), ImportParametersCommand.Create(files),
        },
        ExportCommand.Create(files),
        new Command("compare", "Compares facts, or the search for quotes, with a table that somebody else made.") { CompareCodataCommand.Create(files), CompareQuotesCommand.Create(files) },
        CompletionCommand.Create(),
    ];
}
