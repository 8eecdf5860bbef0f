using System;

namespace Facts.Language.Evidence;

/// <summary>
/// A text in which quotes are looked for, with an index of its words that is built once: in time linear in the text but for the sorting of the words' hashes, and with 12 bytes a word.
/// A quote costs a few look-ups and one reading of its own length. It never changes, and may be used by several threads at once.
/// </summary>
public sealed partial class EvidenceText
{
    private readonly TextWords _words;
    private readonly int[] _byHash;
    private readonly WordEdges _edges;
    private string? _hash;

    /// <summary>Builds the index.</summary>
    public EvidenceText(string text)
    {
        Text = text;
        _edges = new WordEdges(text);
        _words = TextWords.Read(text, null, out _, out _);
        _byHash = SortByHash(_words.Hashes);
    }

    /// <summary>The text as it is.</summary>
    public string Text { get; }

    /// <summary>The number of its words; each character of a script without spaces is one.</summary>
    public int WordCount => _words.Count - _words.Joined.Length;

    /// <summary>SHA-256 over the text with <c>\n</c> line ends.</summary>
    public string Hash => _hash ??= Sha256.HashLines(Text);

    private static int[] SortByHash(int[] hashes)
    {
        // One with the same hash as another stays behind it.
        var keys = new long[hashes.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((long)hashes[i] << 32) | (uint)i;
        Array.Sort(keys);
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = (int)keys[i];
        return order;
    }

    /// <summary>The words with a hash: a stretch of the sorted ones.</summary>
    private void FindRange(int hash, out int first, out int end)
    {
        first = LowerBound(hash, 0);
        end = first;
        while (end < _byHash.Length && end < first + 4 && _words.Hashes[_byHash[end]] == hash)
            end++;
        if (end == first + 4)
            end = hash == int.MaxValue ? _byHash.Length : LowerBound(hash + 1, end);
    }

    private int LowerBound(int hash, int low)
    {
        var hashes = _words.Hashes;
        var high = _byHash.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hashes[_byHash[middle]] < hash)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
