using System.CommandLine;
using System.Linq;
using Facts.Cli.Bibliographies;
using Facts.Cli.Files;
using Facts.Cli.Json;

namespace Facts.Cli.Commands;

/// <summary><c>facts import bibtex FILE --output FILE</c></summary>
internal sealed class ImportBibtexCommand
{
    private readonly TextFiles _files;
    private readonly Argument<string> _path = new("FILE") { Description = "The bibliography (.bib); - for standard input." };
    private readonly Option<string> _output = OutputOption.CreateForFacts();
    private readonly Option<bool> _force = ForceOption.Create();
    private readonly Option<bool> _biblatex = new("--biblatex") { Description = "Reads it as BibLaTeX, whose fields are others; a file that has dates or journaltitles of its kind is one anyway." };

    private ImportBibtexCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new ImportBibtexCommand(files).Create();

    private Command Create()
    {
        var command = new Command("bibtex", $"Makes sources of a bibliography in BibTeX or BibLaTeX, by the program pandoc, which must be installed; the variable {Pandoc.Variable} may say where.") { _path, _output, _force, _biblatex };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var path = arguments.GetRequiredValue(_path);
        var text = _files.Read(path, mayBePipe: true);
        var isBiblatex = arguments.GetValue(_biblatex) || BibtexOutline.Read(text).Any(entry => entry.Fields.Any(field => field.Name is "date" or "journaltitle"));
        var csl = JsonFile.Parse(path, Pandoc.Default.ToCsl(isBiblatex ? "biblatex" : "bibtex", text));
        var reader = CslReader.Read(csl);
        var import = new BibtexImport(path, text);
        import.Complete(csl, reader);
        return ImportCslCommand.Write(reader, import.Findings, path, arguments.GetRequiredValue(_output), arguments.GetValue(_force), _files, arguments.InvocationConfiguration);
    }
}
