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
    private const int TextWords = 1_500;

    public string Name => "quotes";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var texts = Enumerable.Range(0, Texts).Select(text => new Prose(text).Write(TextWords)).ToArray();
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var evidence = texts.Select(text => new EvidenceText(text)).ToArray();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var quotes = Enumerable.Range(0, Quotes).Select(quote => (Text: quote % Texts, Words: TakeQuote(texts[quote % Texts], quote))).ToArray();

        var series = Interleaved.Measure(
            effort,
            () => Check(evidence, quotes, Quotes),
            () => Array.ConvertAll(texts, text => new EvidenceText(text)));
        var size = $"{Show(Quotes)} quotes × {Show(Texts)} texts";
        yield return new Result(new Goal("quotes checked a millisecond", size, 200, "", IsLeast: true), Quotes / series[0].Median, Quotes / series[0].Best, series[0].ToString());
        yield return new Result(new Goal("indexing a megabyte of text", size, null, "ms"), series[1].Median * 1e6 / bytes, series[1].Best * 1e6 / bytes, series[1].ToString());
        yield return new Result(new Goal("kept for a byte of text", size, 5, "bytes"), (double)kept / bytes, (double)kept / bytes);
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
