namespace Facts.Language.Evidence;

/// <summary>
/// Sorts words by their hashes: a radix sort by the last eleven bits, the next eleven and the rest, each pass of which keeps the order of the one before. Linear in the words.
/// </summary>
/// <remarks>D. Knuth, The Art of Computer Programming 3, 5.2.5, algorithm R.</remarks>
internal static class HashOrder
{
    private const int Bits = 11;
    private const int Digits = 1 << Bits;

    /// <summary>The numbers of the words, ascending by their hashes, of equal ones in the order of the text.</summary>
    public static int[] Of(int[] hashes)
    {
        var counts = new int[3 * Digits];
        foreach (var hash in hashes)
        {
            var key = Key(hash);
            counts[key & (Digits - 1)]++;
            counts[Digits + ((key >> Bits) & (Digits - 1))]++;
            counts[(2 * Digits) + (key >> (2 * Bits))]++;
        }

        var from = new int[hashes.Length];
        var to = new int[hashes.Length];
        for (var i = 0; i < from.Length; i++)
            from[i] = i;
        for (var pass = 0; pass < 3; pass++)
        {
            Place(hashes, from, to, counts, pass);
            (from, to) = (to, from);
        }

        return from;
    }

    private static void Place(int[] hashes, int[] from, int[] to, int[] counts, int pass)
    {
        var (first, shift) = (pass * Digits, pass * Bits);
        var start = 0;
        for (var i = first; i < first + Digits; i++)
            (start, counts[i]) = (start + counts[i], start);
        foreach (var word in from)
            to[counts[first + ((Key(hashes[word]) >> shift) & (Digits - 1))]++] = word;
    }

    /// <summary>Without a sign, and in the same order.</summary>
    private static uint Key(int hash) => (uint)hash ^ 0x80000000;
}
