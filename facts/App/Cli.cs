using System.IO;
using System.Linq;
using Spectre.Console;

namespace Dossier.App;

/// <summary>The program, apart from the process it runs in.</summary>
/// <param name="console">Where text for people goes.</param>
/// <param name="output">Where text for programs goes.</param>
/// <param name="errors">Where messages go.</param>
internal sealed class Cli(IAnsiConsole console, Stream output, TextWriter errors)
{
    public const int Success = 0;
    public const int NothingFound = 1;
    public const int WrongUsage = 2;

    public int Run(params string[] args)
    {
        (Options? options, string? error) = Options.Parse(args);
        if (options is null)
            return Fail(error + " '--help' lists what there is.", WrongUsage);
        if (options.IsHelp)
        {
            console.Write(new Text(Options.Help));
            return Success;
        }

        Contents contents = ContentsReader.Read(FactCatalog.All, FactCatalog.Tables, FactCatalog.Sources);
        if (options.Source is { } source)
        {
            if (!contents.Sources.Any(entry => entry.Name == source))
                return Fail($"There is no source '{source}'. There are: {string.Join(", ", contents.Sources.Select(entry => entry.Name))}.", WrongUsage);
            contents = contents.CitedFrom(source);
        }

        if (options.Text is { } text)
        {
            contents = contents.Having(text);
            if (contents.Facts.Count == 0)
                errors.WriteLine(Visible.Text($"No fact has '{text}' in it."));
        }

        if (options.IsJson)
            JsonReport.Write(output, contents);
        else if (options.IsFiltered && contents.Facts.Count > 0)
            new TextReport(console, contents, nameof(Dossier)).Write();
        else if (contents.Facts.Count > 0)
            // Hundreds of physical constants beside it are looked up, not read.
            new TextReport(console, contents.In(nameof(Dossier)), nameof(Dossier)).Write(Headline.Lines());
        return contents.Facts.Count > 0 ? Success : NothingFound;
    }

    private int Fail(string message, int code)
    {
        errors.WriteLine(Visible.Text(message));
        return code;
    }
}
