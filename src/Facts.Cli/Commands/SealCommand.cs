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
internal static class SealCommand
{
    public static Command Create(TextFiles files) => new SealingCommand(files, Seal)
        .Create("seal", "Looks for all quotes of a source in the text that you hold, and records that they are there. Nothing is written where one is not.");

    private static bool Seal(SealingTask task)
    {
        var (folder, source, streams) = (task.Folder, task.Source, task.Streams);
        var held = HeldText.Read(task.TextPath, task.Files);
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
        var path = task.SealPath;
        if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
            Directory.CreateDirectory(parent);
        task.Files.Write(path, seal.Write());
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
                + (held.Text.FindNearest(quote.Pattern) is { } nearest ? $" The nearest it has is \"{nearest.Text}\".{(nearest.Difference.Length > 0 ? " " + nearest.Difference : "")}" : " Nothing in it is near them."),
        };
        return message == null ? null : new Finding(folder.FullPath(quote.Document.Path), quote.Document.Tree.Lines.GetPosition(quote.Syntax.Text.Start), message);
    }
}
