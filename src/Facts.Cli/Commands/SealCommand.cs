using System.CommandLine;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Sealing;

namespace Facts.Cli.Commands;

/// <summary><c>facts seal TEXTS [PATH]</c>, <c>facts seal --fetch [PATH]</c></summary>
internal static class SealCommand
{
    public static Command Create(TextFiles files, Progress progress)
    {
        var fetch = new Option<bool>("--fetch") { Description = "Fetches the text of each source from its own address (url, else archived). What is named then is the project." };
        var sealing = new SealingCommand(files, progress, Seal, fetch);
        var command = sealing.Create("seal", "Looks for all quotes of a source in its text, and records that they are there. Nothing is written where one is not.");
        command.SetAction(sealing.RunAsync);
        return command;
    }

    private static bool Seal(SealingTask task)
    {
        var (folder, source, held, streams) = (task.Folder, task.Source, task.Held, task.Streams);
        var quotes = source.FindQuotes(folder.Project);
        var findings = quotes.Select(quote => MissingQuote.Find(folder, held.Text, $"'{FileName.Of(held.Path)}', the text of '{source.Name}', does not have these words.", quote)).OfType<Finding>().ToArray();
        if (findings.Length > 0)
        {
            Finding.Print(findings, streams.Error);
            return false;
        }

        var seal = task.MakeSeal(quotes);
        var path = task.SealPath;
        if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
            Directory.CreateDirectory(parent);
        var isOfAnother = File.Exists(path) && Language.Evidence.Seal.Read(task.Files.Read(path), out _) is { } before && before.TextHash != seal.TextHash;
        task.Files.Write(path, seal.Write());
        streams.Output.Write($"{FileName.Of(path)}: {Count.Of(seal.Quotes.Count, "quote")} sealed{(isOfAnother ? ", of another text than before" : "")}\n");
        return true;
    }
}
