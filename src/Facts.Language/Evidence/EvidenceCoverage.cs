using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Evidence;

/// <summary>How much of a text is quoted.</summary>
internal static class EvidenceCoverage
{
    /// <summary>The number of words of a text that stand in any of the quotes that were found in it, each word counted once. Of a seal it is as good as the quotes' own words tell.</summary>
    public static int CountWords(EvidenceFile file, IEnumerable<CheckedQuote> quotes)
    {
        var covered = 0;
        var end = 0;
        foreach (var (first, last) in quotes.Where(quote => quote.Match.IsFound).SelectMany(quote => GetStretches(file, quote)).OrderBy(stretch => stretch.First))
        {
            covered += Math.Max(0, last - Math.Max(first, end));
            end = Math.Max(end, last);
        }

        return covered;
    }

    private static IEnumerable<(int First, int End)> GetStretches(EvidenceFile file, CheckedQuote quote) => file.IsSeal
        ? [(quote.Match.WordOffset, quote.Match.WordOffset + QuotePattern.CountWords(quote.Quote))]
        : quote.Match.Pieces.Select(piece => (file.Content.CountWordsBefore(piece.Start), file.Content.CountWordsBefore(piece.End)));
}
