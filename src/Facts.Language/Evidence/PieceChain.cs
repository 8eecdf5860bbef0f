using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

/// <summary>Pieces of a quote that follow each other near enough: for each occurrence of the last but one the next one of the last, and so on to the first.</summary>
internal sealed class PieceChain
{
    private readonly QuoteReading _reading;
    private readonly List<Occurrence>[] _occurrences;

    /// <summary>For each occurrence of each piece which occurrence of the next one follows it; -1 where none does.</summary>
    private readonly int[][] _next;

    public PieceChain(QuoteReading reading, List<Occurrence>[] occurrences, Func<int, int> countWordsBefore)
    {
        _reading = reading;
        _occurrences = occurrences;
        _next = new int[occurrences.Length][];
        var last = occurrences.Length - 1;
        _next[last] = new int[occurrences[last].Count];
        for (var piece = last - 1; piece >= 0; piece--)
            _next[piece] = Link(piece, countWordsBefore);
    }

    /// <summary>How many occurrences of the first piece are followed by all others.</summary>
    public int Count => _next[0].Count(next => next >= 0);

    /// <summary>The places of the quote's own pieces, where it stands for the first time.</summary>
    public TextSpan[] GetPieces()
    {
        var places = new TextSpan[_reading.Last - _reading.First + 1];
        var at = Array.FindIndex(_next[0], next => next >= 0);
        for (var piece = 0; piece <= _reading.Last; piece++)
        {
            var occurrence = _occurrences[piece][at];
            if (piece >= _reading.First)
                places[piece - _reading.First] = TextSpan.FromBounds(occurrence.Start, occurrence.End);
            at = _next[piece][at];
        }

        return places;
    }

    /// <summary>Both lists are in the order of the text, by their ends too, so that one walk through them is enough.</summary>
    private int[] Link(int piece, Func<int, int> countWordsBefore)
    {
        var from = _occurrences[piece];
        var to = _occurrences[piece + 1];
        var links = new int[from.Count];
        var candidate = 0;
        for (var i = 0; i < links.Length; i++)
        {
            while (candidate < to.Count && (to[candidate].Start < from[i].End || _next[piece + 1][candidate] < 0))
                candidate++;
            links[i] = candidate < to.Count && countWordsBefore(to[candidate].Start) - countWordsBefore(from[i].End) <= _reading.GetGap(piece) ? candidate : -1;
        }

        return links;
    }
}
