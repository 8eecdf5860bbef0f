using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Language.Evidence;

namespace Facts.Benchmarks.Running;

/// <summary>What checking quotes against evidence costs: the search with an index that is there, building the index, and what it keeps.</summary>
internal sealed class QuoteSearch : IMeasurement
{
    private const int Texts = 700;
    private const int Quotes = 10_000;
    private const int Part = 10;
    private const int TextWords = 1_500;

    public string Name => "quotes";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var texts = Enumerable.Range(0, Texts).Select(text => new Prose(text).Write(TextWords)).ToArray();
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var evidence = texts.Select(text => new EvidenceText(text)).ToArray();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var quotes = Enumerable.Range(0, Quotes).Select(quote => TextOf(quote)).Select((text, quote) => (Text: text, Words: TakeQuote(texts[text], quote))).ToArray();

        // A tenth of the quotes, which stand in a tenth of the texts, ten times; and as many texts as one.
        var together = string.Join('\n', texts);
        var series = Interleaved.Measure(
            effort,
            () => Check(evidence, quotes, Quotes),
            () => Array.ConvertAll(texts, text => new EvidenceText(text)),
            () => Repeat(Part, () => Check(evidence, quotes[..(Quotes / Part)], Quotes / Part)),
            () => _ = new EvidenceText(together));
        var size = $"{Show(Quotes)} quotes × {Show(Texts)} texts";
        yield return new Result(new Goal("quotes checked a millisecond", size, 200, "", IsLeast: true), Quotes / series[0].Median, Quotes / series[0].Best, series[0].ToString());
        yield return Result.Ratio(new Goal("ten times as many texts and quotes, for each quote", size, 1.5, "×"), series[0], series[2]);
        yield return Result.Ratio(new Goal("indexing one text as long as all of them, against these", size, 1.5, "×"), series[3], series[1]);
        yield return new Result(new Goal("indexing a megabyte of text", size, null, "ms"), series[1].Median * 1e6 / bytes, series[1].Best * 1e6 / bytes, series[1].ToString());
        yield return new Result(new Goal("kept for a byte of text", size, 4, "bytes"), (double)kept / bytes, (double)kept / bytes);
    }

    /// <summary>The first tenth of the quotes stands in the first tenth of the texts.</summary>
    private static int TextOf(int quote) => quote < Quotes / Part ? quote % (Texts / Part) : quote % Texts;

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
            action();
    }

    private static void Check(EvidenceText[] evidence, (int Text, string Words)[] quotes, int expected)
    {
        var found = quotes.Count(quote => evidence[quote.Text].Find(QuotePattern.Parse(quote.Words)).IsFound);
        if (found != expected)
            throw new InvalidOperationException($"{expected - found} of the quotes were not found.");
    }

    /// <summary>5 to 30 words, taken from anywhere.</summary>
    private static string TakeQuote(string text, int seed)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var length = 5 + (seed % 26);
        var start = (int)(unchecked((uint)seed * 2654435761) % (uint)(words.Length - length));
        return string.Join(' ', words.Skip(start).Take(length));
    }

    private static string Show(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
