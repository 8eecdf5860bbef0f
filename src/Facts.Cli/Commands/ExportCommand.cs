using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Facts.Cli.Bibliographies;
using Facts.Cli.Exporting;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;

namespace Facts.Cli.Commands;

/// <summary><c>facts export [PATHS] --format FORMAT --output FILE</c></summary>
internal sealed class ExportCommand
{
    private readonly TextFiles _files;
    private readonly ProjectArguments _project;
    private readonly Option<string?> _format = ChoiceOption.Create<ExportFormat>("json (the default), jsonl, csv or markdown for facts and sources; csl, bibtex or biblatex for the sources alone, the last two by pandoc.", "FORMAT", "--format", "-f");
    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write; standard output where it is left out, or -.", HelpName = "FILE", DefaultValueFactory = _ => TextFiles.Standard };
    private readonly Option<bool> _schema = new("--schema") { Description = "Writes the JSON Schema (2020-12) of json and jsonl instead." };

    private readonly Option<string?> _table = new("--table") { Description = "Of csv: this table alone, with its own columns.", HelpName = "NAME" };
    private readonly Option<bool> _guard = new("--guard-formulas") { Description = "Of csv: puts ' before texts that programs which calculate would take for formulas." };

    private ExportCommand(Command command, TextFiles files)
    {
        _files = files;
        _project = ProjectArguments.AddTo(command, files, showsUnread: true);
        foreach (var option in (Option[])[_format, _output, _table, _guard, _schema])
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (ChoiceOption.Find<ExportFormat>(result.GetValue(_format)) != ExportFormat.Csv && (result.GetValue(_table) != null || result.GetValue(_guard)))
                result.AddError("'--table' and '--guard-formulas' belong to '--format csv'.");
        });
        command.SetAction(Run);
    }

    public static Command Create(TextFiles files)
    {
        var command = new Command("export", "Writes facts and their sources for other programs.");
        _ = new ExportCommand(command, files);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var output = arguments.GetRequiredValue(_output);
        var streams = arguments.InvocationConfiguration;
        if (output.EndsWith(FactsPaths.Extension, StringComparison.Ordinal))
            throw new IOException($"'{FileName.Of(output)}' is named like a file of facts, and no export is one. Call it otherwise, such as '{FileName.Of(Path.ChangeExtension(output, ".json"))}'.");
        if (arguments.GetValue(_schema))
        {
            _files.Write(output, ProjectJson.ReadSchema());
            return ExitCode.Success;
        }

        if (_project.Read(arguments) is not { } scopes)
            return ExitCode.Misuse;
        var project = new ExportedProject(scopes);
        foreach (var error in project.Errors)
            streams.Error.Write(error + "\n");
        if (project.Errors.Count > 0)
        {
            streams.Error.Write("Nothing was exported: of what is wrong a part would be missing.\n");
            return ExitCode.Findings;
        }

        var format = ChoiceOption.Find<ExportFormat>(arguments.GetValue(_format)) ?? ExportFormat.Json;
        var csv = new ProjectCsv(project, arguments.GetValue(_guard));
        var table = arguments.GetValue(_table);
        if ((table != null ? csv.Write(table) : format == ExportFormat.Csv ? csv.Write() : Write(project, format, streams)) is not { } text)
            throw new FileNotFoundException($"There is no table '{table}'.");
        _files.Write(output, text);
        if (output != TextFiles.Standard)
            streams.Output.Write(ProjectJson.Count(project) + "\n");
        return ExitCode.Success;
    }

    private static string Write(ExportedProject project, ExportFormat format, InvocationConfiguration streams) => format switch
    {
        ExportFormat.Jsonl => ProjectJson.WriteLines(project),
        ExportFormat.Csl => WriteSources(project),
        ExportFormat.Bibtex or ExportFormat.Biblatex => WriteBibliography(project, format.ToString().ToLowerInvariant(), streams),
        ExportFormat.Markdown => new ProjectMarkdown(project).Write(),
        _ => ProjectJson.Write(project),
    };

    private static string WriteSources(ExportedProject project, BibtexKeys? keys = null) => CslWriter.Write(project.Files.SelectMany(file => file.Bound.Sources.Select(source => (file.Document.Tree, source))), keys);

    private static string WriteBibliography(ExportedProject project, string format, InvocationConfiguration streams)
    {
        var keys = new BibtexKeys();
        var text = BibtexExport.Write(Pandoc.Default, format, WriteSources(project, keys), out var losses);
        foreach (var loss in keys.Notes.Concat(losses))
            streams.Error.Write("facts: note: " + loss + "\n");
        return text;
    }
}
