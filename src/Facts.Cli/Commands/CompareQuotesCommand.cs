using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Quotes;
using Facts.Language.Data;
using Facts.Language.Evidence;

namespace Facts.Cli.Commands;

/// <summary><c>facts compare quotes FOLDER</c></summary>
internal sealed class CompareQuotesCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string> _folder = new("FOLDER") { Description = "A folder with the table quotes.csv (snapshot, quote, present, and case where rows have names) and the texts in its folder snapshots." };

    private CompareQuotesCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new CompareQuotesCommand(files).Create();

    private Command Create()
    {
        var command = new Command("quotes", "Looks for quotes in texts, and compares what is found with what a table says is there: how far the search is to be trusted.") { _folder };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(_folder);
        var path = Path.Combine(folder, "quotes.csv");
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no table '{FileName.Of(path)}'. Name a folder that has it, with the columns snapshot, quote and present, and the texts in its folder 'snapshots'.");
        var table = QuoteTable.Read(path, _files.Read(path));
        var texts = new Dictionary<string, EvidenceText>(System.StringComparer.Ordinal);
        var counts = new Dictionary<(bool IsPresent, bool IsFound), int>();
        var findings = new List<Finding>(table.Findings);
        foreach (var row in table.Rows)
        {
            var isPresent = row.Present.Value == "true";
            var match = Find(texts, folder, row.File).Find(QuotePattern.Parse(row.Quote.Value));
            counts[(isPresent, match.IsFound)] = counts.GetValueOrDefault((isPresent, match.IsFound)) + 1;
            if (match.IsFound != isPresent)
                findings.Add(table.At(row.Quote, $"{(row.Name.Length > 0 ? row.Name + ": " : "")}{(match.IsFound ? "it is found, and the table says that it is not there" : "it is not found, and the table says that it is there")}."));
        }

        Finding.Print(findings, arguments.InvocationConfiguration.Error);
        arguments.InvocationConfiguration.Output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{texts.Count} texts; present: {Count(true, true)} found, {Count(true, false)} not found; absent: {Count(false, false)} not found, {Count(false, true)} found\n"));
        return findings.Count == 0 ? ExitCode.Success : ExitCode.Findings;

        int Count(bool isPresent, bool isFound) => counts.GetValueOrDefault((isPresent, isFound));
    }

    private EvidenceText Find(Dictionary<string, EvidenceText> texts, string folder, CsvField file)
    {
        if (!texts.TryGetValue(file.Value, out var text))
            texts.Add(file.Value, text = new EvidenceText(_files.Read(Path.Combine(folder, "snapshots", Path.GetFileName(file.Value)))));
        return text;
    }
}
