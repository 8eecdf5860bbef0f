using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Benchmarks.Running;
using Facts.Cli;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Benchmarks.Checking;

/// <summary>What <c>facts check</c> costs, against what cannot be left out of it: reading, parsing, normalising and matching, each done alone.</summary>
internal sealed class CheckCost : IMeasurement
{
    private const int Texts = 700;

    public string Name => "check";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var corpus = new EvidenceCorpus(100, 1_000, Texts);
        using var folder = new CorpusFolder(corpus);
        var documents = folder.Documents.Select(File.ReadAllText).ToArray();
        var texts = folder.Texts.Select(File.ReadAllText).ToArray();
        var evidence = Array.ConvertAll(texts, text => new EvidenceText(text));
        var quotes = corpus.Quotes.ToArray();
        var size = string.Create(CultureInfo.InvariantCulture, $"{corpus.Count:N0} facts in 100 files, {Texts} texts");

        Action[] actions =
        [
            () => Check(folder.Path, corpus.Count),
            () => Read(folder),
            () => Array.ConvertAll(documents, SyntaxTree.Parse),
            () => Array.ConvertAll(texts, text => new EvidenceText(text)),
            () => Match(evidence, quotes),
        ];
        var few = effort with { WarmUps = Math.Min(effort.WarmUps, 5), Rounds = Math.Min(effort.Rounds, 7) };
        yield return Compare("facts check, against reading, parsing, normalising and matching", size, Interleaved.Measure(few, actions));
        // Files are checked several at once, and whoever waits has no use for processor time. The parts are done one after the other.
        yield return Compare("the same by the clock", size, Interleaved.Measure(few with { WarmUps = 0 }, () => Stopwatch.GetElapsedTime(0), actions));

        var peaks = new Series("MB");
        for (var round = 0; round < effort.Rounds; round++)
            peaks.Add(PeakMemory.Of(typeof(Tool).Assembly.Location, "check", folder.Path) / 1e6);
        yield return new Result(new Goal("memory of facts check, at its highest", size, 1000, "MB"), peaks.Median, peaks.Best);
    }

    private static Result Compare(string name, string size, Series[] series) =>
        Result.Ratio(new Goal(name, size, 1.5, "×") { IsOpen = true }, series[0], series[1].And(series[2]).And(series[3]).And(series[4])) with
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

    private static void Match(EvidenceText[] evidence, (int Text, string Words)[] quotes)
    {
        foreach (var (text, words) in quotes)
        {
            if (!evidence[text].Find(QuotePattern.Parse(words)).IsFound)
                throw new InvalidOperationException($"'{words}' was not found.");
        }
    }
}
