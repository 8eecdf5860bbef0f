using System;
using System.Collections.Generic;

namespace Facts.Language.Evidence;

/// <summary>
/// The record that quotes were found in a text, kept instead of a text that must not be copied. It gives away nothing but what the <c>.facts</c> files quote already.
/// It is a lock file, and no proof against whoever wrote it. The page on seals has the format.
/// </summary>
public sealed partial record Seal
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    internal const int HashLength = 32;

    /// <summary>The version of the normalisation with which the quotes were looked for.</summary>
    public int Normalization { get; init; } = NormalizedText.Version;

    /// <summary>SHA-256 over the text with <c>\n</c> line ends, in lower-case hexadecimal digits.</summary>
    public string TextHash { get; init; } = "";

    /// <summary>How many words the text has.</summary>
    public int WordCount { get; init; }

    /// <summary>How the text was taken out of what was read, such as the program and its version; empty where that is not stated.</summary>
    public string Extraction { get; init; } = "";

    /// <summary>Where it was read; empty where that is not stated.</summary>
    public string Address { get; init; } = "";

    /// <summary>The day on which it was read, as <c>2026-11-22</c>; empty where that is not stated.</summary>
    public string Day { get; init; } = "";

    /// <summary>The quotes, ascending by their hashes.</summary>
    public IReadOnlyList<SealedQuote> Quotes { get; init; } = [];

    /// <summary>Makes the seal of a text. Of the quotes those that are found go into it, each once: whoever seals looks before which are not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">The quotes that are taken from it.</param>
    public static Seal Of(EvidenceText text, IEnumerable<QuotePattern> quotes)
    {
        var found = new SortedDictionary<string, SealedQuote>(StringComparer.Ordinal);
        foreach (var quote in quotes)
        {
            var match = text.Find(quote);
            var hash = HashOf(quote);
            if (match.IsFound)
                found[hash] = new SealedQuote(hash, match.WordOffset, match.Occurrences);
        }

        return new Seal { TextHash = text.Hash, WordCount = text.WordCount, Quotes = [.. found.Values] };
    }

    /// <summary>The hash by which a seal knows a quote.</summary>
    public static string HashOf(QuotePattern quote) => Sha256.Hash(quote.Key).Substring(0, HashLength);

    /// <summary>What the seal says of a quote; null where it says nothing of it. Logarithmic in the number of quotes.</summary>
    public SealedQuote? Find(QuotePattern quote)
    {
        var hash = HashOf(quote);
        var low = 0;
        var high = Quotes.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(Quotes[middle].Hash, hash) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Quotes.Count && string.Equals(Quotes[low].Hash, hash, StringComparison.Ordinal) ? Quotes[low] : null;
    }
}
