using System;
using System.Collections.Generic;

namespace Facts.Language.Evidence;

/// <summary>
/// Sorts words by their hashes: first into stretches of those whose hashes begin with the same bits, which are few, then each stretch by insertion.
/// Linear in the words of any text that nobody has made to be slow, and never worse than a sort by comparing. It wants no room but that of its result.
/// </summary>
internal static class HashOrder
{
    /// <summary>So many steps for each word are enough, but for a text of words with hashes that were chosen.</summary>
    private const int MaxSteps = 16;

    /// <summary>The numbers of the words, ascending by their hashes, of equal ones in the order of the text.</summary>
    /// <param name="words">The words.</param>
    /// <param name="shift">How many bits are left of a hash behind its first ones.</param>
    /// <param name="starts">Where those begin whose hashes begin with the same bits, and one more: what is found of it is written there.</param>
    public static int[] Of(TextWords words, int shift, int[] starts)
    {
        var (hashes, count) = (words.Hashes, words.Count);
        for (var i = 0; i < count; i++)
            starts[FirstBits(hashes[i], shift) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[starts[FirstBits(hashes[i], shift)]++] = i;
        // Each has come to where the next one begins.
        Array.Copy(starts, 0, starts, 1, starts.Length - 1);
        starts[0] = 0;
        for (var i = 0; i + 1 < starts.Length; i++)
            Sort(order, hashes, starts[i], starts[i + 1]);
        return order;
    }

    /// <summary>Ascending with the hash, from 0.</summary>
    public static int FirstBits(int hash, int shift) => (int)((uint)(hash ^ int.MinValue) >> shift);

    private static void Sort(int[] order, int[] hashes, int first, int end)
    {
        var steps = MaxSteps * (end - first);
        for (var i = first + 1; i < end; i++)
        {
            var word = order[i];
            var hash = hashes[word];
            var at = i;
            for (; at > first && hashes[order[at - 1]] > hash; at--)
                order[at] = order[at - 1];
            order[at] = word;
            steps -= i - at;
            if (steps < 0)
            {
                Array.Sort(order, first, end - first, new Comparer(hashes));
                return;
            }
        }
    }

    private sealed class Comparer(int[] hashes) : IComparer<int>
    {
        public int Compare(int x, int y) => hashes[x] != hashes[y] ? hashes[x].CompareTo(hashes[y]) : x.CompareTo(y);
    }
}
