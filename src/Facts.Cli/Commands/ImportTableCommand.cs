using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Importing;
using Facts.Cli.Json;
using Facts.Cli.Tables;
using Facts.Language;
using Facts.Language.Data;
using Facts.Language.Symbols;

namespace Facts.Cli.Commands;

/// <summary><c>facts import csv|json FILE --output FILE</c></summary>
internal sealed class ImportTableCommand
{
    /// <summary>A table with more rows is not read in a <c>.facts</c> file any more.</summary>
    private const int MaxInlineRows = 100;

    private readonly TextFiles _files;
    private readonly bool _isJson;
    private readonly Argument<string> _path = new("FILE") { Description = "The table; - for standard input." };
    private readonly Option<string> _output = OutputOption.CreateForFacts();
    private readonly Option<bool> _force = ForceOption.Create();
    private readonly Option<string?> _name = new("--name") { Description = "The name of the table; that of the file where it is left out.", HelpName = "NAME" };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace; that of the folder where it is left out.", HelpName = "NAME" };
    private readonly Option<string?> _group = new("--group") { Description = "The group that the table stands in; none where it is left out.", HelpName = "NAME" };
    private readonly Option<string?> _source = new("--source") { Description = "The source that all rows are cited to; another file declares it.", HelpName = "NAME" };
    private readonly Option<string[]> _keys = new("--key") { Description = "A column by which rows are found; may come several times.", HelpName = "COLUMN", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _over = new("--over") { Description = "A column of days: each key has a timeline over it.", HelpName = "COLUMN" };
    private readonly Option<string[]> _types = new("--type") { Description = "The type of a column, as the language writes it, such as \"Price=decimal in EUR\"; may come several times. Others are inferred.", HelpName = "COLUMN=TYPE", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _skip = new("--skip") { Description = "A column that is left out; may come several times.", HelpName = "COLUMN", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _nulls = new("--null") { Description = "A text that stands for no value, such as N/A; may come several times.", HelpName = "TEXT", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _rows = ChoiceOption.Create<RowPlace>($"Where the rows go: inline into the .facts file, or file for a .facts.csv file beside it; inline up to {MaxInlineRows} rows where it is left out.", "inline|file", "--rows");
    private readonly Option<string> _delimiter = new("--delimiter") { Description = "What stands between two fields: a character, or tab.", HelpName = "CHARACTER", DefaultValueFactory = _ => "," };

    private ImportTableCommand(TextFiles files, bool isJson) => (_files, _isJson) = (files, isJson);

    public static Command CreateCsv(TextFiles files) => new ImportTableCommand(files, isJson: false).Create();

    public static Command CreateJson(TextFiles files) => new ImportTableCommand(files, isJson: true).Create();

    private Command Create()
    {
        var command = _isJson
            ? new Command("json", "Makes a table of JSON: an array of objects, or an object of objects.")
            : new Command("csv", "Makes a table of CSV with a title for each column.") { _delimiter };
        foreach (var symbol in new Option[] { _output, _force, _name, _namespace, _group, _source, _keys, _over, _types, _skip, _nulls, _rows })
            command.Add(symbol);
        command.Add(_path);
        NameOption.Validate(_name, isDotted: false);
        NameOption.Validate(_namespace, isDotted: true);
        NameOption.Validate(_group, isDotted: true);
        NameOption.Validate(_source, isDotted: false);
        _types.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string[]>().FirstOrDefault(type => type.IndexOf('=', StringComparison.Ordinal) < 1 || type.EndsWith('=')) is { } wrong)
                result.AddError($"'--type': '{wrong}' does not say a column and its type, such as Price=decimal.");
            else if (result.GetValueOrDefault<string[]>().Select(TypeOf).FirstOrDefault(type => type.AsSpan().IndexOfAny("|\n\r\"") >= 0) is { } type)
                result.AddError($"'--type': '{type}' is no type.");
        });
        _delimiter.Validators.Add(result =>
        {
            if (Delimiter(result.GetValueOrDefault<string>()) == null)
                result.AddError("'--delimiter': Write one character, or tab.");
        });
        command.Validators.Add(result =>
        {
            if (ChoiceOption.Find<RowPlace>(result.GetValue(_rows)) == RowPlace.File && result.GetValue(_output) == TextFiles.Standard)
                result.AddError("Rows that go into a file of their own want an '--output' that it can stand beside.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var (path, output, streams) = (arguments.GetRequiredValue(_path), arguments.GetRequiredValue(_output), arguments.InvocationConfiguration);
        var left = arguments.GetRequiredValue(_skip);
        var table = _isJson ? JsonTableReader.Read(JsonFile.Parse(path, _files.Read(path, mayBePipe: true)), left) : CsvTableReader.Read(path, _files.Read(path, mayBePipe: true), Delimiter(arguments.GetRequiredValue(_delimiter))!.Value);
        var settings = ReadSettings(arguments, table);
        if (table.IsSound)
        {
            var types = arguments.GetRequiredValue(_types).Select(type => (Column: type[..type.IndexOf('=', StringComparison.Ordinal)], Type: TypeOf(type))).ToArray();
            var import = new TableImport(table, settings.Name);
            if (left.FirstOrDefault(column => !_isJson && import.FindProblem(column) != null) is { } missing)
                return Refuse(streams, import.FindProblem(missing)!);
            import.Reduce(left, arguments.GetRequiredValue(_nulls));
            import.Name();
            if (types.Select(type => type.Column).Concat(settings.Keys).Append(settings.Over).OfType<string>().Select(import.FindProblem).FirstOrDefault(problem => problem != null) is { } problem)
                return Refuse(streams, problem);
            import.Type(types.GroupBy(type => type.Column, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Type, StringComparer.Ordinal));
            new TableWriter(table, settings).Check();
        }

        return Write(table, settings, output, arguments.GetValue(_force), streams);
    }

    private int Write(TableDraft table, TableSettings settings, string output, bool isForced, InvocationConfiguration streams)
    {
        if (settings.Source == null)
            table.Note(default, "No row is cited: say with '--source' where they are from, or 'facts check' will ask (FACT0001).");
        var writer = new TableWriter(table, settings);
        return new ImportedFile(output, table.IsSound ? writer.Write() : "")
        {
            Data = table.IsSound && settings.DataPath is { } data ? [new DataFile(data, writer.WriteData())] : [],
            Source = settings.Source,
            IsForced = isForced,
            Origin = new TableOrigin(table).Find,
            Summary = string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Count} {(table.Rows.Count == 1 ? "row" : "rows")}, {table.Columns.Count} {(table.Columns.Count == 1 ? "column" : "columns")}{(settings.DataPath == null ? "" : ", rows in " + settings.DataPath)}"),
        }.Write(table.Findings, _files, streams);
    }

    private TableSettings ReadSettings(ParseResult arguments, TableDraft table)
    {
        var output = arguments.GetRequiredValue(_output);
        var keys = arguments.GetRequiredValue(_keys);
        var place = ChoiceOption.Find<RowPlace>(arguments.GetValue(_rows)) ?? (table.Rows.Count > MaxInlineRows && output != TextFiles.Standard ? RowPlace.File : RowPlace.Inline);
        return new TableSettings
        {
            Name = arguments.GetValue(_name) ?? new NameMaker().Make(Path.GetFileName(table.Path).Split('.')[0], "Imported"),
            Namespace = arguments.GetValue(_namespace),
            Group = arguments.GetValue(_group),
            Source = arguments.GetValue(_source),
            Keys = keys.Length > 0 ? keys : table.Keys,
            Over = arguments.GetValue(_over),
            DataPath = place == RowPlace.File ? Path.GetFileNameWithoutExtension(output) + ".facts.csv" : null,
        };
    }

    private static int Refuse(InvocationConfiguration streams, string problem)
    {
        streams.Error.Write(problem + "\n");
        return ExitCode.Misuse;
    }

    private static string TypeOf(string option) => option[(option.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();

    private static char? Delimiter(string text) => text == "tab" ? '\t' : text.Length == 1 && CsvFile.IsDelimiter(text[0]) ? text[0] : null;
}
