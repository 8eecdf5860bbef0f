using System;

namespace Facts.Language.Evidence;

/// <summary>What <c>facts snapshot</c> writes of a text's provenance before it, between two lines of <c>---</c>: it is no part of the source, and no quote is looked for in it.</summary>
internal static class SnapshotHeader
{
    private const string Fence = "---";

    /// <summary>The line that only a snapshot has.</summary>
    private const string Mark = "extraction: ";

    /// <summary>Where the text begins behind it; 0 where there is none, or only what others write there.</summary>
    public static int FindEnd(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
            return 0;
        var isMarked = false;
        for (var start = NextLine(text, 0); start > 0; start = NextLine(text, start))
        {
            isMarked |= StartsAt(text, start, Mark);
            if (StartsAt(text, start, Fence))
                return isMarked ? start + Fence.Length : 0;
        }

        return 0;
    }

    /// <summary>Where the next line begins; 0 where there is none.</summary>
    private static int NextLine(string text, int start) => text.IndexOf('\n', start) + 1;

    private static bool StartsAt(string text, int start, string value) => string.CompareOrdinal(text, start, value, 0, value.Length) == 0;
}
