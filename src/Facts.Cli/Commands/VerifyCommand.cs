using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Projects;
using Facts.Cli.Sealing;
using Facts.Language.Evidence;

namespace Facts.Cli.Commands;

/// <summary><c>facts verify TEXTS [PATH]</c></summary>
internal sealed class VerifyCommand
{
    private readonly TextFiles _files;
    private readonly SealingOptions _options = new();

    private VerifyCommand(TextFiles files) => _files = files;

    public static Command Create(TextFiles files) => new VerifyCommand(files).Create();

    private Command Create()
    {
        var command = new Command("verify", "Holds seals to the texts that you hold: the same text, and each quote at the same place as often.");
        _options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var (folder, pairs) = _options.Read(arguments, _files);
        var streams = arguments.InvocationConfiguration;
        var code = pairs.Count == 0 ? ExitCode.Misuse : ExitCode.Success;
        foreach (var (source, path) in pairs)
        {
            var seal = folder.FullPath(source.SealPath);
            if (!File.Exists(seal))
                throw new FileNotFoundException($"There is no seal '{seal}'. Make it with 'facts seal'.");
            var held = HeldText.Read(path, _files);
            var problems = FindProblems(_files.Read(seal), held, source.FindQuotes(folder.Project)).ToArray();
            foreach (var problem in problems)
                streams.Error.Write($"{seal}: error: {problem}\n");
            if (problems.Length > 0)
                code = ExitCode.Findings;
            else
                streams.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{seal}: holds for '{held.Path}'\n"));
        }

        return code;
    }

    private static IEnumerable<string> FindProblems(string text, HeldText held, IReadOnlyList<SourceQuote> quotes)
    {
        if (Seal.Read(text, out var problem) is not { } seal)
            return [string.Create(CultureInfo.InvariantCulture, $"Line {problem!.Line}: {problem.Message}")];
        if (seal.TextHash != held.Text.Hash)
            return [$"It was made of another text than '{held.Path}', whose SHA-256 is {held.Text.Hash}."];
        var expected = Seal.Of(held.Text, quotes.Select(quote => quote.Pattern)).Quotes;
        var known = quotes.ToLookup(quote => Seal.HashOf(quote.Pattern));
        return
        [
            .. seal.WordCount == held.Text.WordCount ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture, $"It says that the text has {seal.WordCount} words, which has {held.Text.WordCount}.")],
            .. from quote in seal.Quotes
               where known.Contains(quote.Hash) && !expected.Contains(quote)
               select $"It says of \"{known[quote.Hash].First().Pattern.Quote}\" what the text does not bear out.",
            .. from quote in seal.Quotes
               where !known.Contains(quote.Hash)
               select $"It holds a quote ({quote.Hash}) that no citation has any more, and that cannot be looked for. Make it anew with 'facts seal'.",
            .. from quote in expected
               where seal.Quotes.All(other => other.Hash != quote.Hash)
               select $"It lacks \"{known[quote.Hash].First().Pattern.Quote}\". Make it anew with 'facts seal'.",
            .. from quote in quotes
               where !held.Text.Find(quote.Pattern).IsFound
               select $"The text does not have \"{quote.Pattern.Quote}\".",
        ];
    }
}
