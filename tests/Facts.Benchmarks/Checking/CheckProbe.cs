using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Cli;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Benchmarks.Checking;

/// <summary>
/// What a check does and what cannot be left out of it, in a process that has the settings of the tool: this program has those of the compiler, whose garbage is collected by one thread.
/// </summary>
internal sealed class CheckProbe(EvidenceCorpus corpus, CorpusFolder folder)
{
    /// <summary>What stands for this program's own arguments in such a process.</summary>
    public const string Argument = "--check-probe";

    private readonly string[] _documents = [.. corpus.Documents.Select(document => document.Text)];
    private readonly string[] _texts = [.. corpus.Texts.Select(text => text.Text)];
    private readonly EvidenceText[] _evidence = [.. corpus.Texts.Select(text => new EvidenceText(text.Text))];
    private readonly (int Text, string Words)[] _quotes = [.. corpus.Quotes];

    /// <summary>Each round a line for each action, in their order: what it took by the clock, and of processor time.</summary>
    public static void Run(int files, int texts, int warmUps, int rounds)
    {
        var corpus = new EvidenceCorpus(files, 1_000, texts);
        using var folder = new CorpusFolder(corpus);
        Action[] actions = [.. new CheckProbe(corpus, folder).Actions];
        WarmUp.Run(warmUps, actions);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var action in actions)
            {
                GC.Collect();
                var (clock, processor) = (Stopwatch.GetTimestamp(), ProcessorTime.Now);
                action();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(clock).TotalMilliseconds} {ProcessorTime.Since(processor)}"));
            }
        }
    }

    private IEnumerable<Action> Actions =>
    [
        Check,
        Read,
        () => Array.ConvertAll(_documents, SyntaxTree.Parse),
        () => Array.ConvertAll(_texts, text => new EvidenceText(text)),
        () => Match(_evidence),
        DoAll,
    ];

    private void Check()
    {
        using var output = new StringWriter();
        var code = new Tool(() => Stream.Null, output, output, Terminal.None).Run(["check", folder.Path]);
        if (code != 0 || !output.ToString().StartsWith(string.Create(CultureInfo.InvariantCulture, $"{corpus.Count} citations: {corpus.Count} verified, 0 failed, 0 not checkable\n"), StringComparison.Ordinal))
            throw new InvalidOperationException($"The corpus is not sound: {output.ToString()[..Math.Min(output.ToString().Length, 1000)]}");
    }

    private void Read()
    {
        foreach (var path in folder.Documents.Concat(folder.Texts))
            TextFiles.Decode(File.ReadAllBytes(path));
    }

    private void Match(EvidenceText[] evidence)
    {
        foreach (var (text, words) in _quotes)
        {
            if (!evidence[text].Find(QuotePattern.Parse(words)).IsFound)
                throw new InvalidOperationException($"'{words}' was not found.");
        }
    }

    /// <summary>Whoever checks has all of it at once, and pays for the memory as well.</summary>
    private void DoAll()
    {
        var trees = folder.Documents.Select(path => SyntaxTree.Parse(TextFiles.Decode(File.ReadAllBytes(path)))).ToArray();
        Match([.. folder.Texts.Select(path => new EvidenceText(TextFiles.Decode(File.ReadAllBytes(path))))]);
        GC.KeepAlive(trees);
    }
}
