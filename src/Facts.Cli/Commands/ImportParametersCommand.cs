using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Bibliographies;
using Facts.Cli.Files;
using Facts.Cli.Importing;
using Facts.Cli.Output;
using Facts.Cli.Parameters;

namespace Facts.Cli.Commands;

/// <summary><c>facts import openfisca PATHS --output FILE</c></summary>
internal sealed class ImportParametersCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string[]> _paths = new("PATHS") { Description = "Parameter files (.yaml), or folders of them: a folder becomes a group." };
    private readonly Option<string> _output = OutputOption.CreateForFacts();
    private readonly Option<bool> _force = ForceOption.Create();
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace; that of the folder where it is left out.", HelpName = "NAME" };
    private readonly Option<string?> _group = new("--group") { Description = "The group around all others; Parameters where it is left out.", HelpName = "NAME", DefaultValueFactory = _ => "Parameters" };
    private readonly Option<bool> _partial = new("--partial") { Description = "Writes what is sound, and leaves out the parameters in which something is wrong. Ends with 1 all the same." };

    private ImportParametersCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new ImportParametersCommand(files).Create();

    private Command Create()
    {
        var command = new Command("openfisca", "Makes timelines and tables of parameters in YAML, as OpenFisca and PolicyEngine have them.") { _paths, _output, _force, _namespace, _group, _partial };
        _paths.Arity = ArgumentArity.OneOrMore;
        NameOption.Validate(_namespace, isDotted: true);
        NameOption.Validate(_group, isDotted: true);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var files = new ParameterFiles(_files);
        foreach (var path in arguments.GetRequiredValue(_paths))
            files.Add(path);
        if (files.Count == 0)
            throw new FileNotFoundException("There is no .yaml file in what is named.");
        var output = arguments.GetRequiredValue(_output);
        var reader = new ParameterReader();
        reader.Read(files.Root, arguments.GetRequiredValue(_group)!);
        var sources = new SourcesWriter(output, reader.Sources.Drafts);
        var written = sources.Write();
        var text = ParameterWriter.Write(arguments.GetValue(_namespace), written, reader.Groups);
        var findings = files.Findings.Concat(reader.Findings).Concat(sources.Notes).ToArray();
        var (timelines, tables) = (reader.Groups.Sum(group => group.Parameters.Count), reader.Groups.Sum(group => group.Scales.Count));
        return new ImportedFile(output, text)
        {
            IsForced = arguments.GetValue(_force),
            IsPartial = arguments.GetValue(_partial),
            Summary = string.Create(CultureInfo.InvariantCulture, $"{Count.Of(files.Count, "file")}: {Count.Of(timelines, "timeline")}, {Count.Of(tables, "table")}, {Count.Of(reader.Values, "value")}, {Count.Of(reader.Sources.Drafts.Count, "source")}; {Count.Of(reader.Left, "parameter")} left out, {Count.Of(findings.Count(finding => finding.IsNote), "note")}"),
        }.Write(findings, _files, arguments.InvocationConfiguration);
    }
}
