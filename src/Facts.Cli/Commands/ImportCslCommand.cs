using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Facts.Cli.Bibliographies;
using Facts.Cli.Files;
using Facts.Cli.Importing;
using Facts.Cli.Json;

namespace Facts.Cli.Commands;

/// <summary><c>facts import csl FILE --output FILE</c></summary>
internal sealed class ImportCslCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string> _path = new("FILE") { Description = "The bibliography, in CSL-JSON; - for standard input." };
    private readonly Option<string> _output = OutputOption.CreateForFacts();
    private readonly Option<bool> _force = ForceOption.Create();

    private ImportCslCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new ImportCslCommand(files).Create();

    private Command Create()
    {
        var command = new Command("csl", "Makes sources of a bibliography in CSL-JSON, as Zotero, Mendeley and pandoc write it.") { _path, _output, _force };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var path = arguments.GetRequiredValue(_path);
        var reader = CslReader.Read(JsonFile.Parse(path, _files.Read(path, mayBePipe: true)));
        return Write(reader, reader.Findings, path, arguments.GetRequiredValue(_output), arguments.GetValue(_force), _files, arguments.InvocationConfiguration);
    }

    /// <summary>Writes the sources of a bibliography.</summary>
    /// <param name="reader">The bibliography.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="path">The file that it is.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="isForced">Whether it may be written over one that is there.</param>
    /// <param name="files">Writes it.</param>
    /// <param name="streams">Where it is told.</param>
    public static int Write(CslReader reader, IEnumerable<Finding> findings, string path, string output, bool isForced, TextFiles files, InvocationConfiguration streams)
    {
        var writer = new SourcesWriter(path, reader.Drafts);
        var text = writer.Write();
        var count = reader.Drafts.Count;
        return new ImportedFile(output, text) { IsForced = isForced, Summary = string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "source" : "sources")}") }
            .Write([.. findings.Concat(writer.Notes)], files, streams);
    }
}
