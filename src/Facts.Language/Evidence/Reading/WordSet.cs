using System.Collections.Generic;

namespace Facts.Language.Evidence.Reading;

/// <summary>Words of small ASCII letters, found in a text where they stand: no part of it is copied for that. Words of other letters are none of it.</summary>
internal sealed class WordSet
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private readonly string?[] _slots;
    private readonly int _mask;

    public WordSet(IReadOnlyCollection<string> words)
    {
        var size = 16;
        while (size < words.Count * 4)
            size *= 2;
        _slots = new string?[size];
        _mask = size - 1;
        foreach (var word in words)
        {
            var slot = FindSlot(word, 0, word.Length);
            _slots[slot] = word;
        }
    }

    /// <summary>Whether a run of ASCII letters, in whatever case, is one of the words.</summary>
    public bool Contains(string text, int start, int length) => _slots[FindSlot(text, start, length)] != null;

    /// <summary>Where the word is, or would be.</summary>
    private int FindSlot(string text, int start, int length)
    {
        var hash = Offset;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ (uint)(text[i] | 0x20)) * Prime);
        var slot = (int)hash & _mask;
        while (_slots[slot] is { } word && !IsWord(word, text, start, length))
            slot = (slot + 1) & _mask;
        return slot;
    }

    private static bool IsWord(string word, string text, int start, int length)
    {
        if (word.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (word[i] != (text[start + i] | 0x20))
                return false;
        }

        return true;
    }
}
