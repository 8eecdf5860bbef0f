using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Projects;
using Facts.Cli.Sealing;
using Facts.Language.Evidence;

namespace Facts.Cli.Commands;

/// <summary><c>facts seal TEXTS [PATH]</c></summary>
internal sealed class SealCommand
{
    private readonly TextFiles _files;
    private readonly SealingOptions _options = new();

    private SealCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new SealCommand(files).Create();

    private Command Create()
    {
        var command = new Command("seal", "Looks for all quotes of a source in the text that you hold, and records that they are there. Nothing is written where one is not.");
        _options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var (folder, pairs) = _options.Read(arguments, _files);
        var code = pairs.Count == 0 ? ExitCode.Misuse : ExitCode.Success;
        foreach (var (source, path) in pairs)
        {
            if (!Seal(folder, source, HeldText.Read(path, _files), arguments.InvocationConfiguration))
                code = ExitCode.Findings;
        }

        return code;
    }

    private bool Seal(FactsFolder folder, SealedSource source, HeldText held, InvocationConfiguration streams)
    {
        var quotes = source.FindQuotes(folder.Project);
        var findings = quotes.Select(quote => FindProblem(folder, source, held, quote)).OfType<Finding>().ToArray();
        if (findings.Length > 0)
        {
            Finding.Print(findings, streams.Error);
            return false;
        }

        var seal = Language.Evidence.Seal.Of(held.Text, quotes.Select(quote => quote.Pattern)) with
        {
            Extraction = held.Extraction,
            Address = held.Address ?? source.Find("url") ?? "",
            Day = held.Day ?? source.Find("accessed") ?? "",
        };
        var path = folder.FullPath(source.SealPath);
        if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
            Directory.CreateDirectory(parent);
        _files.Write(path, seal.Write());
        streams.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{path}: {seal.Quotes.Count} {(seal.Quotes.Count == 1 ? "quote" : "quotes")} sealed\n"));
        return true;
    }

    /// <summary>Why a quote cannot be sealed; null where it can.</summary>
    private static Finding? FindProblem(FactsFolder folder, SealedSource source, HeldText held, SourceQuote quote)
    {
        var message = held.Text.Find(quote.Pattern).Outcome switch
        {
            QuoteOutcome.Found => null,
            QuoteOutcome.GivenUp => "The search was given up, since the text repeats itself too often. Quote more words.",
            _ when quote.Pattern.IsEmpty => "The quote has no words.",
            _ => $"'{held.Path}', the text of '{source.Name}', does not have these words."
                + (held.Text.FindNearest(quote.Pattern) is { } nearest ? $" The nearest it has is \"{nearest.Text}\"." : " Nothing in it is near them."),
        };
        return message == null ? null : new Finding(folder.FullPath(quote.Document.Path), quote.Document.Tree.Lines.GetPosition(quote.Syntax.Text.Start), message);
    }
}
