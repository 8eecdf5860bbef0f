using System;
using System.Collections.Generic;

namespace Facts.Language.Evidence;

/// <summary>How much of a text is quoted.</summary>
internal static class EvidenceCoverage
{
    /// <summary>The number of words of a text that stand in any of the quotes that were found in it, each word counted once. Of a seal it is as good as the quotes' own words tell.</summary>
    public static int CountWords(EvidenceFile file, IEnumerable<CheckedCitation> citations)
    {
        // The first word in the upper half, so that they are sorted as numbers.
        var stretches = new List<long>();
        foreach (var citation in citations)
        {
            for (var i = 0; i < citation.Quotes.Count; i++)
            {
                if (citation.Quotes[i].Match.IsFound)
                    AddStretches(file, citation.Quotes[i], stretches);
            }
        }

        stretches.Sort();
        var covered = 0;
        var end = 0;
        foreach (var stretch in stretches)
        {
            var (first, last) = ((int)(stretch >> 32), (int)stretch);
            covered += Math.Max(0, last - Math.Max(first, end));
            end = Math.Max(end, last);
        }

        return covered;
    }

    private static void AddStretches(EvidenceFile file, CheckedQuote quote, List<long> stretches)
    {
        if (file.IsSeal)
        {
            Add(quote.Match.WordOffset, quote.Match.WordOffset + QuotePattern.CountWords(quote.Quote));
            return;
        }

        for (var i = 0; i < quote.Match.Pieces.Count; i++)
        {
            var piece = quote.Match.Pieces[i];
            Add(i == 0 ? quote.Match.WordOffset : file.Content.CountWordsBefore(piece.Start), file.Content.CountWordsBefore(piece.End));
        }

        void Add(int first, int end) => stretches.Add(((long)first << 32) | (uint)end);
    }
}
