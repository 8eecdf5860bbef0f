using System;
using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

// How a quote is found: by its rarest word, and from there by comparing what is written.
public sealed partial class EvidenceText
{
    /// <summary>As many of a piece's first words are looked up at least, to find a rare one.</summary>
    private const int LookedUp = 8;

    /// <summary>A word that occurs no oftener than this is rare enough.</summary>
    private const int Rare = 4;

    /// <summary>
    /// Looks for a quote. It is found where all its pieces stand in their order, at most 50 words apart, beginning and ending at the edges of words,
    /// and adjoining what is stated to stand before and behind it.
    /// </summary>
    public QuoteMatch Find(QuotePattern quote)
    {
        var budget = new SearchBudget(Text.Length, quote.Quote.Length);
        if (quote.Literal is { } literal && Find(literal, budget) is { } match)
            return match;
        var readings = quote.Readings;
        for (var i = 1; i < readings.Count && !budget.IsSpent; i++)
        {
            if (Find(readings[i], budget) is { } other)
                return other;
        }

        return budget.IsSpent ? QuoteMatch.GivenUp : QuoteMatch.NotFound;
    }

    private QuoteMatch? Find(QuoteReading reading, SearchBudget budget)
    {
        if (reading.Pieces.Length == 1)
            return FindAll(reading.Pieces[0], budget) is { Count: > 0 } found ? Match([Span(found[0])], found.Count) : null;
        var occurrences = new List<Occurrence>[reading.Pieces.Length];
        for (var i = 0; i < occurrences.Length; i++)
        {
            occurrences[i] = FindAll(reading.Pieces[i], budget);
            // Of what was not read to its end a part may be enough.
            if (occurrences[i].Count == 0)
                return null;
        }

        var chain = new PieceChain(reading, occurrences, _words.CountBefore);
        return chain.Count == 0 ? null : Match(chain.GetPieces(), chain.Count);
    }

    private QuoteMatch Match(TextSpan[] pieces, int count) => new(QuoteOutcome.Found, pieces, _words.CountBefore(pieces[0].Start), count);

    private static TextSpan Span(Occurrence occurrence) => TextSpan.FromBounds(occurrence.Start, occurrence.End);

    /// <summary>All occurrences of a piece, in the order of the text.</summary>
    private List<Occurrence> FindAll(QuotePiece piece, SearchBudget budget)
    {
        var found = new List<Occurrence>(1);
        var word = FindRarest(piece.Words, out var first, out var end);
        // A word that is broken in the text stands there three times where the quote has it once.
        var reach = word == 0 ? 0 : (3 * word) + 3;
        var beginning = piece.Words.Hashes[0];
        for (var i = first; i < end && !budget.IsSpent; i++)
        {
            for (var at = _byHash[i]; at >= 0 && at >= _byHash[i] - reach && !budget.IsSpent; at--)
            {
                if (_words.Hashes[at] == beginning && TryMatch(piece, at, budget, out var occurrence))
                    found.Add(occurrence);
            }

            budget.Spend(reach);
        }

        if (found.Count > 1 && word > 0)
            Arrange(found);
        return found;
    }

    /// <summary>The same occurrence is found from each of its words that are the rare one.</summary>
    private static void Arrange(List<Occurrence> found)
    {
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        var count = 1;
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Start != found[count - 1].Start)
                found[count++] = found[i];
        }

        found.RemoveRange(count, found.Count - count);
    }

    private int FindRarest(TextWords words, out int first, out int end)
    {
        var rarest = 0;
        FindRange(words.Hashes[0], out first, out end);
        for (var i = 1; i < words.Count && end - first > 1 && (i < LookedUp || end - first > Rare); i++)
        {
            FindRange(words.Hashes[i], out var otherFirst, out var otherEnd);
            if (otherEnd - otherFirst < end - first)
                (rarest, first, end) = (i, otherFirst, otherEnd);
        }

        return rarest;
    }

    /// <summary>Whether a piece stands where its first word is a certain word of the text.</summary>
    private bool TryMatch(QuotePiece piece, int word, SearchBudget budget, out Occurrence occurrence)
    {
        occurrence = default;
        var start = _words.Starts[word];
        var reader = new NormalizedReader(Text, start);
        var (normal, length, next) = (piece.Normal, piece.Length, piece.Lead);
        while (next < length && reader.Read())
        {
            if (reader.Current == normal[next])
                next++;
            else if (!reader.IsBreak)
                break;
        }

        budget.Spend(reader.Position - start + 1);
        if (next < length || reader.IsWithin || !_edges.CanEnd(reader.End))
            return false;
        if (piece.Lead > 0 && !TryMatchLead(piece, word, budget, ref start))
            return false;
        occurrence = new Occurrence(start, reader.End);
        return _edges.CanBegin(start);
    }

    /// <summary>Whether what a piece has before its first word stands before that in the text, and where it begins there.</summary>
    private bool TryMatchLead(QuotePiece piece, int word, SearchBudget budget, ref int start)
    {
        var previous = word - 1;
        while (previous >= 0 && _words.Starts[previous] == start)
            previous--;
        var from = previous < 0 ? _start : _words.Starts[previous];
        // The window is as long as the lead, however little stands before the word.
        if (!budget.Spend(start - from + piece.Lead))
            return false;
        var window = new Occurrence[piece.Lead];
        var characters = new char[piece.Lead];
        var count = 0;
        var reader = new NormalizedReader(Text, from);
        while (reader.Read() && reader.Start < start)
        {
            characters[count % piece.Lead] = reader.Current;
            window[count++ % piece.Lead] = new Occurrence(reader.Start, reader.End);
        }

        if (count < piece.Lead)
            return false;
        for (var i = 0; i < piece.Lead; i++)
        {
            if (characters[(count + i) % piece.Lead] != piece.Normal[i])
                return false;
        }

        start = window[count % piece.Lead].Start;
        return true;
    }
}
