using System.Collections.Generic;

namespace Facts.Generators.Uses;

/// <summary>
/// A set of names that is asked with pieces of a text, without making strings of them: nearly all words of a program are asked for, and nearly none is there.
/// </summary>
internal sealed class NameIndex
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private readonly string?[] _slots;
    private readonly int _mask;

    public NameIndex(IReadOnlyCollection<string> names)
    {
        var size = 16;
        while (size < names.Count * 4)
            size *= 2;
        _slots = new string?[size];
        _mask = size - 1;
        foreach (var name in names)
            Add(name);
    }

    public bool IsEmpty { get; private set; } = true;

    public bool Contains(string name) => Contains(name, 0, name.Length, Hash(name));

    /// <summary>The places at which words begin that are in the set. What stands in comments and strings is a word too: whoever asks looks closer.</summary>
    public IEnumerable<int> FindIn(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (!IsWord(c))
            {
                i++;
                // An escaped letter: whether it belongs to a name, the syntax tree knows.
                if (c == '\\' && i < text.Length && text[i] is 'u' or 'U')
                    yield return i - 1;
                continue;
            }

            var start = i;
            var hash = Offset;
            do
                hash = (hash ^ text[i]) * Prime;
            while (++i < text.Length && IsWord(text[i]));
            if (Contains(text, start, i - start, hash) || (i < text.Length && text[i] == '\\'))
                yield return start;
        }
    }

    private void Add(string name)
    {
        IsEmpty = false;
        var slot = (int)Hash(name) & _mask;
        while (_slots[slot] is { } other)
        {
            if (string.Equals(other, name, System.StringComparison.Ordinal))
                return;
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = name;
    }

    private bool Contains(string text, int start, int length, uint hash)
    {
        for (var slot = (int)hash & _mask; _slots[slot] is { } name; slot = (slot + 1) & _mask)
        {
            if (name.Length == length && string.CompareOrdinal(text, start, name, 0, length) == 0)
                return true;
        }

        return false;
    }

    private static uint Hash(string name)
    {
        var hash = Offset;
        foreach (var c in name)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>Whether a character may belong to a name: what is beyond ASCII may, and numbers pass for names too.</summary>
    private static bool IsWord(char c) => c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' : true;
}
