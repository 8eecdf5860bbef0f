using System;

namespace Facts.Language.Evidence;

/// <summary>
/// A text in which quotes are looked for, with an index of its words that is built once, in time linear in the text and with about 15 bytes a word.
/// A quote costs a few look-ups and one reading of its own length. It never changes, and may be used by several threads at once.
/// </summary>
public sealed partial class EvidenceText
{
    private readonly int _start;
    private readonly TextWords _words;
    private readonly int[] _byHash;
    private readonly int[] _byFirstBits;
    private readonly int _shift;
    private readonly WordEdges _edges;
    private string? _hash;

    /// <summary>Builds the index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins: nothing is looked for before that.</param>
    public EvidenceText(string text, int start = 0)
    {
        Text = text;
        _start = start;
        _edges = new WordEdges(text);
        _words = TextWords.Read(text, start);
        _shift = GetShift(_words.Count);
        _byFirstBits = new int[(1 << (32 - _shift)) + 1];
        _byHash = HashOrder.Of(_words, _shift, _byFirstBits);
    }

    /// <summary>The text as it is.</summary>
    public string Text { get; }

    /// <summary>The number of its words; each character of a script without spaces is one.</summary>
    public int WordCount => _words.Count - _words.Joined.Length;

    /// <summary>SHA-256 over the text with <c>\n</c> line ends.</summary>
    public string Hash => _hash ??= Sha256.HashLines(Text);

    /// <summary>The number of words that begin before a position of the text.</summary>
    internal int CountWordsBefore(int position) => _words.CountBefore(position);

    /// <summary>So many bits of a hash are no index that about four words share the others.</summary>
    private static int GetShift(int words)
    {
        var shift = 31;
        while (shift > 8 && words >> 2 >= 1 << (32 - shift))
            shift--;
        return shift;
    }

    /// <summary>The words with a hash: a stretch of the sorted ones.</summary>
    private void FindRange(int hash, out int first, out int end)
    {
        var hashes = _words.Hashes;
        var bits = HashOrder.FirstBits(hash, _shift);
        var low = _byFirstBits[bits];
        var high = _byFirstBits[bits + 1];
        first = LowerBound(hash, low, high);
        end = first;
        while (end < high && end < first + Rare && hashes[_byHash[end]] == hash)
            end++;
        if (end == first + Rare)
            end = hash == int.MaxValue ? high : LowerBound(hash + 1, end, high);
    }

    private int LowerBound(int hash, int low, int high)
    {
        var hashes = _words.Hashes;
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
