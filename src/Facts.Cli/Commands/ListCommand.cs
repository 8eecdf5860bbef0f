using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using Facts.Cli.Catalog;
using Facts.Cli.Checking;
using Facts.Cli.Files;
using Facts.Cli.Listing;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language.Binding;

namespace Facts.Cli.Commands;

/// <summary><c>facts list [PATHS] [--sources | --suppressions]</c></summary>
internal sealed class ListCommand
{
    private static readonly string[] Statuses = [.. StatusWords.All, ListFilter.Disputed];

    private readonly Progress _progress;
    private readonly ProjectArguments _project;
    private readonly Option<bool> _sources = new("--sources") { Description = "Lists the sources instead, with how many statements rest on each." };
    private readonly Option<bool> _suppressions = new("--suppressions") { Description = "Lists what is allowed instead, and why." };
    private readonly Option<string> _by = new Option<string>("--by") { Description = "What the headings are.", HelpName = "group|status|source", DefaultValueFactory = _ => "group" }.AcceptOnlyFromAmong("group", "status", "source");
    private readonly Option<string?> _group = new("--group") { Description = "Of this group and those in it alone; the end of its name is enough.", HelpName = "NAME" };
    private readonly Option<string?> _status = new Option<string?>("--status") { Description = "Of this status alone, or those that are disputed.", HelpName = string.Join('|', Statuses) }.AcceptOnlyFromAmong(Statuses);
    private readonly Option<string?> _source = new("--source") { Description = "What rests on this source alone.", HelpName = "NAME" };
    private readonly Option<string?> _lacks = new Option<string?>("--lacks") { Description = "What has no such thing alone.", HelpName = "citation|quote|verification" }.AcceptOnlyFromAmong("citation", "quote", "verification");
    private readonly Option<string> _format = FormatOption.Create(FormatOption.Text, FormatOption.Json);

    private ListCommand(Command command, TextFiles files, Progress progress)
    {
        _progress = progress;
        _project = ProjectArguments.AddTo(command, files);
        foreach (var option in (Option[])[_sources, _suppressions, _by, _group, _status, _source, _lacks, _format])
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_sources) && result.GetValue(_suppressions))
                result.AddError("List '--sources' or '--suppressions', not both.");
            foreach (var option in ((Option[])[_by, _group, _status, _source, _lacks]).Where(option => result.GetResult(option) is { Implicit: false } && (result.GetValue(_sources) || result.GetValue(_suppressions))))
                result.AddError($"'{option.Name}' is about facts, and neither about '--sources' nor '--suppressions'.");
        });
        command.SetAction(Run);
    }

    public static Command Create(TextFiles files, Progress progress)
    {
        var command = new Command("list", "Lists what projects say: facts, entries of timelines and rows of tables, with values, status and sources.");
        _ = new ListCommand(command, files, progress);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        if (_project.Read(arguments) is not { } scopes)
            return ExitCode.Misuse;
        var output = arguments.InvocationConfiguration.Output;
        var isJson = arguments.GetRequiredValue(_format) == FormatOption.Json;
        if (arguments.GetValue(_suppressions))
        {
            ListSuppressions(CheckReport.Of(scopes, _progress).Suppressions, isJson, output);
            return ProjectArguments.End(scopes, ExitCode.Success);
        }

        ProjectArguments.TellErrors(arguments, scopes);
        var statements = StatementReader.Read(scopes, _progress);
        var sources = SourceEntry.Read(scopes);
        if (arguments.GetValue(_sources))
        {
            ListSources(sources, statements, isJson, output);
            return ProjectArguments.End(scopes, ExitCode.Success);
        }

        var filter = new ListFilter { Group = arguments.GetValue(_group), Status = arguments.GetValue(_status), Source = arguments.GetValue(_source), Lacks = arguments.GetValue(_lacks) };
        if (filter.FindProblem(statements, sources) is { } problem)
        {
            arguments.InvocationConfiguration.Error.Write(problem + "\n");
            return ExitCode.Misuse;
        }

        var listed = statements.Where(filter.Has).ToArray();
        if (isJson)
            WriteJson(output, "statements", listed, StatementJson.Write);
        else
            StatementLines.Write(listed, arguments.GetRequiredValue(_by), output);
        return ProjectArguments.End(scopes, ExitCode.Success);
    }

    private static void ListSuppressions(IReadOnlyList<PlacedSuppression> suppressions, bool isJson, TextWriter output)
    {
        if (isJson)
        {
            WriteJson(output, "suppressions", suppressions, (json, suppression) =>
            {
                json.WriteStartObject();
                SuppressionJson.Write(json, suppression);
                json.WriteEndObject();
            });
            return;
        }

        foreach (var suppression in suppressions)
            output.Write(suppression + "\n");
        output.Write($"{Count.Of(suppressions.Sum(suppression => suppression.Suppression.Silenced), "finding")} allowed in {Count.Of(suppressions.Count, "place")}\n");
    }

    private static void ListSources(IReadOnlyList<SourceEntry> sources, IReadOnlyList<Statement> statements, bool isJson, TextWriter output)
    {
        var counts = statements.SelectMany(statement => statement.Citations.Select(citation => citation.SourceName).Distinct(StringComparer.Ordinal)).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        if (isJson)
        {
            WriteJson(output, "sources", sources, (json, source) => SourceJson.Write(json, source, counts.GetValueOrDefault(source.Name)));
            return;
        }

        foreach (var source in sources)
        {
            var address = source.Source.Find("url")?.Value ?? source.Source.Find("doi")?.Value ?? source.Source.Find("isbn")?.Value;
            output.Write($"{source.Name}: {OneLine.Of(source.Source.Find("title")?.Value ?? source.Source.Label ?? "no title")}{(address == null ? "" : ", " + OneLine.Of(address))} ({Count.Of(counts.GetValueOrDefault(source.Name), "statement")})\n");
        }

        output.Write(Count.Of(sources.Count, "source") + "\n");
    }

    private static void WriteJson<T>(TextWriter output, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
