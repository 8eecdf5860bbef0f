using System.CommandLine;
using System.Globalization;
using System.Linq;
using Facts.Cli.Codata;
using Facts.Cli.Files;
using Facts.Language.Syntax;

namespace Facts.Cli.Commands;

/// <summary><c>facts compare codata FACTS TABLE</c></summary>
internal sealed class CompareCodataCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string> _facts = new("FACTS") { Description = "The .facts file; - for standard input." };
    private readonly Argument<string> _table = new("TABLE") { Description = "The table: CSV with the columns name, value, uncertainty and unit as printed; - for standard input." };
    private readonly Option<string?> _group = new("--group") { Description = "Compares the facts of this group and those within it alone.", HelpName = "NAME" };

    private CompareCodataCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files)
    {
        var command = new CompareCodataCommand(files);
        return command.Create();
    }

    private Command Create()
    {
        var command = new Command("codata", "Holds every constant to the CODATA table that it was taken from: digits, uncertainty, unit, and the double that C# gets.") { _facts, _table, _group };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_facts) == TextFiles.Standard && result.GetValue(_table) == TextFiles.Standard)
                result.AddError("Only one of the two can come from standard input.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var path = arguments.GetRequiredValue(_table);
        var facts = arguments.GetRequiredValue(_facts);
        var table = CodataTable.Read(path, _files.Read(path, mayBePipe: true));
        var comparison = new CodataComparison(table, facts, SyntaxTree.Parse(_files.Read(facts)));
        comparison.Compare(arguments.GetValue(_group));
        var findings = table.Findings.Concat(comparison.Findings).ToArray();
        Finding.Print(findings, arguments.InvocationConfiguration.Error);
        arguments.InvocationConfiguration.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{CodataComparison.Count(table.Rows.Count)}, {comparison.Equal} equal\n"));
        return findings.Length == 0 ? ExitCode.Success : ExitCode.Findings;
    }
}
