using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Cli;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Benchmarks.Checking;

/// <summary>What <c>facts check</c> costs, against what cannot be left out of it: reading, parsing, normalising and matching, each done alone.</summary>
internal sealed class CheckCost : IMeasurement
{
    private static readonly CompositeFormat Size = CompositeFormat.Parse("{0:N0} facts in {1} files, {2} texts");

    public string Name => "check";

    public IEnumerable<Result> Measure(Effort effort) =>
        Measure(effort.AtMost(3, 7), 10, 70).Concat(effort.IsQuick ? Goals(100, 700).Select(Result.LeftOut) : Measure(effort.AtMost(5, 7), 100, 700));

    private static IReadOnlyList<Goal> Goals(int files, int texts)
    {
        var size = string.Format(CultureInfo.InvariantCulture, Size, files * 1_000, files, texts);
        return
        [
            new("facts check, against reading, parsing, normalising and matching", size, 1.5, "×") { IsOpen = true },
            new("the same by the clock", size, 1.5, "×") { IsOpen = true },
            new("the same by the clock, against the four in one go with all of it kept", size, 1.5, "×"),
            new("memory of facts check, at its highest", size, files < 100 ? 300 : 850, "MB"),
        ];
    }

    private static IEnumerable<Result> Measure(Effort effort, int files, int count)
    {
        var goals = Goals(files, count);
        var corpus = new EvidenceCorpus(files, 1_000, count);
        using var folder = new CorpusFolder(corpus);
        var documents = folder.Documents.Select(File.ReadAllText).ToArray();
        var texts = folder.Texts.Select(File.ReadAllText).ToArray();
        var evidence = Array.ConvertAll(texts, text => new EvidenceText(text));
        var quotes = corpus.Quotes.ToArray();

        Action[] actions =
        [
            () => Check(folder.Path, corpus.Count),
            () => Read(folder),
            () => Array.ConvertAll(documents, SyntaxTree.Parse),
            () => Array.ConvertAll(texts, text => new EvidenceText(text)),
            () => Match(evidence, quotes),
            () => DoAll(folder, quotes),
        ];
        yield return Compare(goals[0], Interleaved.Measure(effort, actions));
        // Files are checked several at once, and whoever waits has no use for processor time. The parts are done one after the other.
        var times = Interleaved.Measure(effort with { WarmUps = 0 }, () => Stopwatch.GetElapsedTime(0), actions);
        yield return Compare(goals[1], times);
        yield return Result.Ratio(goals[2], times[0], times[5]) with { Detail = $"{times[0]} against {times[5]}" };

        var peaks = new Series("MB");
        for (var round = 0; round < effort.Rounds; round++)
            peaks.Add(PeakMemory.Of(typeof(Tool).Assembly.Location, "check", folder.Path) / 1e6);
        yield return new Result(goals[3], peaks.Median, peaks.Best);
    }

    private static Result Compare(Goal goal, Series[] series) =>
        Result.Ratio(goal, series[0], series[1].And(series[2]).And(series[3]).And(series[4])) with
        {
            Detail = $"{series[0]} against {series[1]} + {series[2]} + {series[3]} + {series[4]}",
        };

    private static void Check(string folder, int expected)
    {
        using var output = new StringWriter();
        var code = new Tool(() => Stream.Null, output, output, Terminal.None).Run(["check", folder]);
        if (code != 0 || !output.ToString().StartsWith(string.Create(CultureInfo.InvariantCulture, $"{expected} citations: {expected} verified, 0 failed, 0 not checkable\n"), StringComparison.Ordinal))
            throw new InvalidOperationException($"The corpus is not sound: {output.ToString()[..Math.Min(output.ToString().Length, 1000)]}");
    }

    private static void Read(CorpusFolder folder)
    {
        foreach (var path in folder.Documents.Concat(folder.Texts))
            TextFiles.Decode(File.ReadAllBytes(path));
    }

    /// <summary>Whoever checks has all of it at once, and pays for the memory as well.</summary>
    private static void DoAll(CorpusFolder folder, (int Text, string Words)[] quotes)
    {
        var trees = folder.Documents.Select(path => SyntaxTree.Parse(TextFiles.Decode(File.ReadAllBytes(path)))).ToArray();
        var evidence = folder.Texts.Select(path => new EvidenceText(TextFiles.Decode(File.ReadAllBytes(path)))).ToArray();
        var matches = Array.ConvertAll(quotes, quote => evidence[quote.Text].Find(QuotePattern.Parse(quote.Words)));
        if (!Array.TrueForAll(matches, match => match.IsFound))
            throw new InvalidOperationException("A quote was not found.");
        GC.KeepAlive(trees);
    }

    private static void Match(EvidenceText[] evidence, (int Text, string Words)[] quotes)
    {
        foreach (var (text, words) in quotes)
        {
            if (!evidence[text].Find(QuotePattern.Parse(words)).IsFound)
                throw new InvalidOperationException($"'{words}' was not found.");
        }
    }
}
