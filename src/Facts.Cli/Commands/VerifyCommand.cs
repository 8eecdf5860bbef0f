using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Refreshing;
using Facts.Cli.Sealing;
using Facts.Language.Evidence;

namespace Facts.Cli.Commands;

/// <summary><c>facts verify TEXTS [PATH]</c>, <c>facts verify --refresh [PATH]</c></summary>
internal sealed class VerifyCommand
{
    private readonly TextFiles _files;
    private readonly SealingCommand _sealing;
    private readonly Option<bool> _refresh = new("--refresh") { Description = "Fetches each source that has evidence and an address (url, else archived) again, and says what has changed and which quotes are gone. What is named then is the project." };
    private readonly Option<bool> _write = new("--write") { Description = "With '--refresh', makes the evidence of a text that has changed anew, where that has all quotes; it is told what is written over." };

    private VerifyCommand(TextFiles files, Progress progress) => (_files, _sealing) = (files, new SealingCommand(files, progress, Verify, _refresh));

    public static Command Create(TextFiles files, Progress progress) => new VerifyCommand(files, progress).Create();

    private Command Create()
    {
        var command = _sealing.Create("verify", "Holds seals to the texts that you hold, or that stand at an address: the same text, and each quote at the same place as often.");
        command.Add(_write);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_write) && !result.GetValue(_refresh))
                result.AddError("'--write' goes with '--refresh'. The seal of a text that you name is made with 'facts seal'.");
        });
        command.SetAction((arguments, cancellation) => arguments.GetValue(_refresh) ? RefreshAsync(arguments, cancellation) : _sealing.RunAsync(arguments, cancellation));
        return command;
    }

    private async Task<int> RefreshAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = _sealing.ReadFolder(arguments);
        var sources = EvidencedSource.Of(folder.Project).Where(source => _sealing.IsMeant(arguments, source)).ToArray();
        if (sources.Length == 0)
        {
            _sealing.PrintNone(arguments, folder, "a file", "sources/name.seal");
            return ExitCode.Misuse;
        }

        return await new RefreshRun(folder, _sealing.CreatePages(arguments), _files, arguments.InvocationConfiguration).RunAsync(sources, arguments.GetValue(_write), cancellation).ConfigureAwait(false);
    }

    private static bool Verify(SealingTask task)
    {
        if (!File.Exists(task.SealPath))
            throw new FileNotFoundException($"There is no seal '{FileName.Of(task.SealPath)}'. Make it with 'facts seal'.");
        var problems = FindProblems(task.Files.Read(task.SealPath), task.Held, task.Source.FindQuotes(task.Folder.Project)).ToArray();
        foreach (var problem in problems)
            task.Streams.Error.Write($"{FileName.Of(task.SealPath)}: error: {problem}\n");
        if (problems.Length == 0)
            task.Streams.Output.Write($"{FileName.Of(task.SealPath)}: holds for '{FileName.Of(task.Held.Path)}'\n");
        return problems.Length == 0;
    }

    private static IEnumerable<string> FindProblems(string text, HeldText held, IReadOnlyList<SourceQuote> quotes)
    {
        if (Seal.Read(text, out var problem) is not { } seal)
            return [string.Create(CultureInfo.InvariantCulture, $"Line {problem!.Line}: {problem.Message}")];
        if (seal.TextHash != held.Text.Hash)
            return [$"It was made of another text than '{FileName.Of(held.Path)}', whose SHA-256 is {held.Text.Hash}."];
        var expected = Seal.Of(held.Text, quotes.Select(quote => quote.Pattern)).Quotes.ToDictionary(quote => quote.Hash);
        var stated = seal.Quotes.Select(quote => quote.Hash).ToHashSet();
        var known = quotes.ToLookup(quote => Seal.HashOf(quote.Pattern));
        var gone = seal.Quotes.Where(quote => !known.Contains(quote.Hash)).ToArray();
        var lacking = expected.Keys.Where(hash => !stated.Contains(hash)).ToArray();
        var unfound = quotes.Where(quote => !expected.ContainsKey(Seal.HashOf(quote.Pattern))).ToArray();
        return
        [
            .. seal.WordCount == held.Text.WordCount ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture, $"It says that the text has {seal.WordCount} words, which has {held.Text.WordCount}.")],
            .. from quote in seal.Quotes
               where known.Contains(quote.Hash) && expected.GetValueOrDefault(quote.Hash) != quote
               select $"It says of \"{known[quote.Hash].First().Pattern.Quote}\" what the text does not bear out.",
            .. from hash in lacking
               select $"It lacks \"{known[hash].First().Pattern.Quote}\". Make it anew with 'facts seal'.",
            .. from quote in unfound
               select $"The text does not have \"{quote.Pattern.Quote}\".",
            // A quote that was altered is told above, in its new words; the seal has it in the old ones as well.
            .. gone.Length <= lacking.Length + unfound.Length ? Array.Empty<string>() : [Outdated(gone.Length - lacking.Length - unfound.Length)],
        ];
    }

    /// <summary>No citation is wrong: the seal holds more than is cited by now.</summary>
    private static string Outdated(int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"It is out of date: {count} of its quotes {(count == 1 ? "stands" : "stand")} in no citation any more. If {(count == 1 ? "that was" : "these were")} removed on purpose, make it anew with 'facts seal'.");
}
