using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Facts.Cli.Catalog;
using Facts.Cli.Coverage;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli.Commands;

/// <summary><c>facts coverage [PATHS] [--fail-under PERCENT]</c></summary>
internal sealed class CoverageCommand
{
    private static readonly string[] Measures = ["cited", "quoted", "verified"];

    private readonly Progress _progress;
    private readonly ProjectArguments _project;
    private readonly Option<string> _format = FormatOption.Create(FormatOption.Text, FormatOption.Json);
    private readonly Option<decimal?> _failUnder = new("--fail-under") { Description = "Ends with 1 where a smaller share of all statements is founded.", HelpName = "PERCENT", CustomParser = ParsePercent };
    private readonly Option<string> _measure = new Option<string>("--of") { Description = "The share that '--fail-under' is about.", HelpName = string.Join('|', Measures), DefaultValueFactory = _ => "verified" }.AcceptOnlyFromAmong(Measures);

    private CoverageCommand(Command command, TextFiles files, Progress progress)
    {
        _progress = progress;
        _project = ProjectArguments.AddTo(command, files);
        command.Add(_format);
        command.Add(_failUnder);
        command.Add(_measure);
        command.SetAction(Run);
    }

    public static Command Create(TextFiles files, Progress progress)
    {
        var command = new Command("coverage", "Says which share of facts, entries of timelines and rows of tables is cited, quoted and verified, by group and by source, the worst first.");
        _ = new CoverageCommand(command, files, progress);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (_project.Read(arguments) is not { } scopes)
            return ExitCode.Misuse;
        ProjectArguments.TellErrors(arguments, scopes);
        var report = CoverageReport.Of(StatementReader.Read(scopes, _progress), SourceEntry.Read(scopes));
        var output = arguments.InvocationConfiguration.Output;
        if (arguments.GetRequiredValue(_format) == FormatOption.Json)
            WriteJson(report, output);
        else
            WriteText(report, output);
        var measure = arguments.GetRequiredValue(_measure);
        if (arguments.GetValue(_failUnder) is not { } percent || report.All.Get(measure) * 100m >= percent * report.All.Total)
            return ProjectArguments.End(scopes, ExitCode.Success);
        arguments.InvocationConfiguration.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{report.All.Get(measure)} of {Count.Of(report.All.Total, "statement")} {(report.All.Get(measure) == 1 ? "is" : "are")} {measure}: less than {percent} %.\n"));
        return ExitCode.Findings;
    }

    private static void WriteText(CoverageReport report, TextWriter output)
    {
        Columns.Write(output, [Header("by group"), .. report.Groups.Select(Cells), Cells(report.All with { Name = "all" })]);
        if (report.Sources.Count > 0)
        {
            output.Write("\n");
            Columns.Write(output, [Header("by source"), .. report.Sources.Select(Cells)]);
        }

        if (report.Computed > 0)
            output.Write($"\n{Count.Of(report.Computed, "statement")} more {(report.Computed == 1 ? "is" : "are")} computed from these.\n");
    }

    private static string[] Header(string name) => [name, "statements", .. Measures, "failed"];

    private static string[] Cells(CoverageRow row) => [OneLine.Of(row.Name), Number(row.Total), .. Measures.Select(measure => Number(row.Get(measure)) + Share(row, row.Get(measure))), Number(row.Failed)];

    /// <summary>Rounded down: what is not whole is not shown as whole.</summary>
    private static string Share(CoverageRow row, int number) => row.Total == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({number * 100L / row.Total,3} %)");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteJson(CoverageReport report, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("all");
        WriteCounts(json, report.All);
        json.WriteEndObject();
        json.WriteNumber("computed", report.Computed);
        WriteRows(json, "groups", report.Groups);
        WriteRows(json, "sources", report.Sources);
        json.WriteEndObject();
    });

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<CoverageRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            WriteCounts(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, CoverageRow row)
    {
        json.WriteNumber("statements", row.Total);
        json.WriteNumber("cited", row.Cited);
        json.WriteNumber("quoted", row.Quoted);
        json.WriteNumber("verified", row.Verified);
        json.WriteNumber("failed", row.Failed);
    }

    private static decimal? ParsePercent(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
            return percent;
        result.AddError($"'{text}' is not a share in per cent, such as 80.");
        return null;
    }
}
