using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

// What to suggest where a quote is not found.
public sealed partial class EvidenceText
{
    /// <summary>As many words of a quote are looked at: the rest adds nothing to where it was taken from.</summary>
    private const int MaxWords = 64;

    /// <summary>A word that occurs oftener says nothing of where.</summary>
    private const int MaxVotes = 200;

    /// <summary>As many passages are compared with the quote.</summary>
    private const int MaxPassages = 8;

    /// <summary>A number or word is looked at no farther than this for where it begins and ends.</summary>
    private const int MaxEdge = 40;

    /// <summary>
    /// The passage that is most like a quote that was not found; of one with pieces that with most words of all of them, where the first piece that is not there is near something.
    /// Null where none has more than half of its words in their order, or one of two. Takes a bounded time in any text.
    /// </summary>
    public NearestPassage? FindNearest(QuotePattern quote)
    {
        if (quote.Literal is not { } literal)
            return null;
        var budget = new SearchBudget(Text.Length, quote.Quote.Length);
        var reading = quote.Readings.Count > 1 ? quote.Readings[1] : literal;
        for (var i = reading.First; i <= reading.Last; i++)
        {
            if (FindAll(reading.Pieces[i], budget).Count > 0)
                continue;
            var nearest = FindNearest(Hashes(reading.Pieces[i].Words), 0);
            var pieces = reading.Last - reading.First;
            return nearest == null || pieces == 0 ? nearest
                : FindNearest([.. Enumerable.Range(reading.First, pieces + 1).SelectMany(piece => Hashes(reading.Pieces[piece].Words)).Take(MaxWords)], QuoteReading.MaxGap) ?? nearest;
        }

        return null;
    }

    private static int[] Hashes(TextWords words) => [.. words.Hashes.Take(Math.Min(words.Count, MaxWords))];

    /// <param name="quote">The words.</param>
    /// <param name="gap">How many words of the text may stand between two of them.</param>
    private NearestPassage? FindNearest(int[] quote, int gap)
    {
        var best = default(Alignment);
        foreach (var start in FindPlaces(quote))
        {
            var from = Math.Max(0, start - (quote.Length / 4) - 2 - gap);
            var length = Math.Min(_words.Count - from, quote.Length + (quote.Length / 2) + 4 + (2 * gap));
            var alignment = Align(quote, from, length);
            if (alignment.Score > best.Score)
                best = gap > 0 ? Narrow(quote, alignment) : alignment;
        }

        // More than half of them; of two words one.
        return best.Score * 2 > quote.Length || (best.Score == 1 && quote.Length == 2) ? Show(best, best.Score == quote.Length && best.Last - best.First + 1 == quote.Length) : null;
    }

    /// <summary>The shortest passage that ends where one ends and has as many words of the quote: those at its beginning may occur before it too.</summary>
    private Alignment Narrow(int[] quote, Alignment passage)
    {
        var (low, high) = (passage.First, passage.Last);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Align(quote, middle, passage.Last - middle + 1).Score == passage.Score)
                low = middle;
            else
                high = middle - 1;
        }

        return Align(quote, low, passage.Last - low + 1);
    }

    /// <summary>The words of the text with which the quote might begin: those that most of its rarer words agree on, give or take a few.</summary>
    private List<int> FindPlaces(int[] quote)
    {
        var votes = new Dictionary<int, int>();
        for (var i = 0; i < quote.Length; i++)
        {
            FindRange(quote[i], out var first, out var end);
            for (var j = first; j < end && end - first <= MaxVotes; j++)
            {
                // In stretches of four words, of which each counts for the next one too.
                var place = (_byHash[j] - i) >> 2;
                votes[place] = votes.TryGetValue(place, out var count) ? count + 1 : 1;
            }
        }

        int Count(int place) => votes.TryGetValue(place, out var count) ? count : 0;
        return
        [
            .. votes.Keys.OrderByDescending(place => Count(place) + Count(place + 1)).ThenBy(place => place).Take(MaxPassages).Select(place => place << 2),
        ];
    }

    /// <summary>The longest common subsequence of the quote's words and some of the text's.</summary>
    private Alignment Align(int[] quote, int from, int length)
    {
        var lengths = new int[quote.Length + 1, length + 1];
        for (var i = quote.Length - 1; i >= 0; i--)
        {
            for (var j = length - 1; j >= 0; j--)
            {
                lengths[i, j] = quote[i] == _words.Hashes[from + j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var first = -1;
        var last = -1;
        var firstOfQuote = 0;
        var lastOfQuote = 0;
        for (int i = 0, j = 0; i < quote.Length && j < length && lengths[i, j] > 0;)
        {
            if (quote[i] == _words.Hashes[from + j] && lengths[i, j] == lengths[i + 1, j + 1] + 1)
            {
                if (first < 0)
                    (first, firstOfQuote) = (from + j, i);
                (last, lastOfQuote) = (from + j, i);
                i++;
                j++;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        // What the quote has before its first word that is there, and behind its last one, stands for as many words of the text.
        return new Alignment(lengths[0, 0], Math.Max(0, first - firstOfQuote), Math.Min(_words.Count - 1, last + quote.Length - 1 - lastOfQuote));
    }

    private NearestPassage Show(Alignment passage, bool hasSameWords)
    {
        var start = _words.Starts[passage.First];
        var limit = passage.Last + 1 < _words.Count ? _words.Starts[passage.Last + 1] : Text.Length;
        var end = start;
        var reader = new NormalizedReader(Text, start);
        while (reader.Read() && reader.Start < limit)
        {
            if (reader.Kind is not (CharacterKind.Other or CharacterKind.Space) || reader.Current is '%')
                end = reader.End;
        }

        var (first, last) = (FindBeginning(start), FindEnd(end));
        var difference = !hasSameWords ? "" : first < start ? $"The quote begins inside {Within(start)} there." : last > end ? $"The quote ends inside {Within(end - 1)} there." : "Only the signs between the words differ.";
        return new NearestPassage(TextSpan.FromBounds(first, last), OnOneLine(Text, first, last), difference);
    }

    /// <summary>Where the number or word begins, its sign included, that a place is in the middle of.</summary>
    private int FindBeginning(int start)
    {
        for (var at = start; at >= Math.Max(_start, start - MaxEdge); at--)
        {
            if (!IsBetweenSurrogates(at) && _edges.CanBegin(at))
                return at;
        }

        return start;
    }

    private int FindEnd(int end)
    {
        for (var at = end; at <= Math.Min(Text.Length, end + MaxEdge); at++)
        {
            if (!IsBetweenSurrogates(at) && _edges.CanEnd(at))
                return at;
        }

        return end;
    }

    private bool IsBetweenSurrogates(int at) => at > 0 && at < Text.Length && char.IsLowSurrogate(Text[at]) && char.IsHighSurrogate(Text[at - 1]);

    private string Within(int place) => char.IsDigit(Text, place) ? "a number" : "a word";

    private static string OnOneLine(string text, int start, int end)
    {
        var builder = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var isSpace = text[i] is ' ' or '\n' or '\r' or '\t';
            if (!isSpace)
                builder.Append(text[i]);
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString();
    }

    /// <summary>A passage that has words of a quote.</summary>
    /// <param name="Score">How many of them, in their order.</param>
    /// <param name="First">Its first word.</param>
    /// <param name="Last">Its last word.</param>
    private readonly record struct Alignment(int Score, int First, int Last);
}
