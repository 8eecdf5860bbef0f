using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Codata;
using Facts.Cli.Files;
using Facts.Language.Syntax;

namespace Facts.Cli.Commands;

/// <summary><c>facts import codata TABLE --year YEAR --output FILE</c></summary>
internal sealed class ImportCodataCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string> _table = new("TABLE") { Description = "The table: CSV with the columns name, value, uncertainty and unit as printed; - for standard input." };
    private readonly Option<int?> _year = new("--year") { Description = "The year of the adjustment, such as 2022.", Required = true, HelpName = "YEAR", CustomParser = YearOption.Parse };
    private readonly Option<string> _output = OutputOption.CreateForFacts();
    private readonly Option<bool> _force = ForceOption.Create();
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace.", HelpName = "NAME", DefaultValueFactory = _ => "Codata" };
    private readonly Option<string?> _group = new("--group") { Description = "The group of all constants; Codata and the year where it is left out.", HelpName = "NAME" };
    private readonly Option<string?> _source = new("--source-name") { Description = "The name of the source; NistCodata and the year where it is left out.", HelpName = "NAME" };
    private readonly Option<int?> _published = new("--published") { Description = "The year in which the table was published; known for 2018 and 2022.", HelpName = "YEAR", CustomParser = YearOption.Parse };
    private readonly Option<string?> _url = new("--url") { Description = "The table's address; known for 2018 and 2022.", HelpName = "URL" };
    private readonly Option<string[]> _note = new("--note") { Description = "What is to be said of all constants; may come several times.", HelpName = "TEXT", DefaultValueFactory = _ => [] };

    private ImportCodataCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files)
    {
        var command = new ImportCodataCommand(files);
        return command.Create();
    }

    private Command Create()
    {
        var command = new Command("codata", "Makes facts of a table of the CODATA recommended values: every digit as printed, or nothing.")
        {
            _table, _year, _output, _force, _namespace, _group, _source, _published, _url, _note,
        };
        NameOption.Validate(_namespace, isDotted: true);
        NameOption.Validate(_group, isDotted: true);
        NameOption.Validate(_source, isDotted: false);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var path = arguments.GetRequiredValue(_table);
        var output = arguments.GetRequiredValue(_output);
        var errors = arguments.InvocationConfiguration.Error;
        if (ReadSettings(arguments) is not { } settings)
        {
            errors.Write("The address of the table of that year is not known. Say it with '--url'.\n");
            return ExitCode.Misuse;
        }

        var table = CodataTable.Read(path, _files.Read(path, mayBePipe: true));
        var converter = new CodataConverter(table, settings.Group.Split('.')[^1]);
        converter.Convert();
        if (table.Findings.Count + converter.Findings.Count > 0)
        {
            Finding.Print(table.Findings.Concat(converter.Findings), errors);
            return ExitCode.Findings;
        }

        var text = CodataWriter.Write(settings, converter.Hartree, converter.Constants);
        // Written is only what reads back as what was printed.
        var comparison = new CodataComparison(table, output, SyntaxTree.Parse(text));
        comparison.Compare(settings.Group);
        if (comparison.Findings.Count > 0)
        {
            Finding.Print(comparison.Findings, errors);
            return ExitCode.Findings;
        }

        ExistingFile.Require(arguments.GetValue(_force), output);
        _files.Write(output, text);
        if (output != TextFiles.Standard)
            arguments.InvocationConfiguration.Output.Write(CodataComparison.Count(converter.Constants.Count) + "\n");
        return ExitCode.Success;
    }

    /// <summary>What the file says around the constants; null where the address of the table is not known.</summary>
    private CodataSettings? ReadSettings(ParseResult arguments)
    {
        var year = arguments.GetRequiredValue(_year)!.Value;
        var suffix = year.ToString(CultureInfo.InvariantCulture);
        var adjustment = Adjustment.Find(year);
        var url = arguments.GetValue(_url) ?? adjustment?.Url;
        return url == null ? null : new CodataSettings
        {
            Year = year,
            Namespace = arguments.GetRequiredValue(_namespace)!,
            Group = arguments.GetValue(_group) ?? "Codata" + suffix,
            Source = arguments.GetValue(_source) ?? "NistCodata" + suffix,
            Published = arguments.GetValue(_published) ?? adjustment?.Published,
            Url = url,
            Notes = arguments.GetRequiredValue(_note),
        };
    }
}
