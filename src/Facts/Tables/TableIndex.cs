using System;

namespace Facts;

/// <summary>The first part of a table: from the hash of a name to the record of that name.</summary>
/// <remarks>Few and long methods: each costs a tenth of a millisecond when first used.</remarks>
internal sealed class TableIndex
{
    private const int CountAt = 1;
    private const int EntriesAt = 6;
    private const int HashDigits = 6;
    private const int OffsetDigits = 5;
    private const int FirstStep = 4;
    private const int EntryLength = HashDigits + OffsetDigits;

    private readonly string _text;
    private readonly int _count;

    /// <exception cref="NotSupportedException">The table is of a version to come.</exception>
    /// <exception cref="System.IO.InvalidDataException">The text is no table.</exception>
    public TableIndex(string? text)
    {
        if (text is null || text.Length < EntriesAt || text[0] != TableFormat.Version)
            text = Rejected(text);

        _text = text;
        _count = Number(CountAt);
        if (_count > (text.Length - EntriesAt) / EntryLength)
            throw MalformedTable.At(CountAt, "more entries are announced than there are");
    }

    /// <summary>All behind the entries: the header and the records.</summary>
    public TextSlice Records
    {
        get
        {
            int start = EntriesAt + (_count * EntryLength);
            return new TextSlice(_text, start, _text.Length - start);
        }
    }

    /// <summary>The record that a handle leads to, of whatever kind. O(log entries), and mostly a few steps.</summary>
    /// <remarks>The guess is that of interpolation search, the steps those of exponential search: J. L. Bentley, A. C. Yao, An almost optimal algorithm for unbounded searching, Information Processing Letters 5 (1976), 82-87.</remarks>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(int handle, out char kind, out TextSlice content)
    {
        string text = _text;
        int low = 0;
        int high = _count - 1;

        // Hashes are spread evenly, so that one stands near where its size says. From there the search goes in growing steps, and halves what is left.
        int at = (int)(((ulong)unchecked((uint)handle) * (uint)_count) >> 32);
        int step = FirstStep;
        while (low <= high)
        {
            int entry = EntriesAt + (at * EntryLength);

            // The alphabet keeps the order of numbers, so characters are compared, and the first one or two mostly decide.
            // They go unchecked: a damaged entry leads to no record or to a wrong one, which is checked.
            int order = 0;
            for (int i = 0; i < HashDigits && order == 0; i++)
            {
                uint value = (unchecked((uint)handle) >> (30 - (6 * i))) & 63;
                order = text[entry + i] - (int)(value < 57 ? '#' + value : '$' + value);
            }

            if (order == 0)
            {
                int offset = Number(entry + HashDigits);
                if (offset >= text.Length)
                    throw MalformedTable.At(entry, "an entry leads out of it");
                var record = new FieldReader(new TextSlice(text, offset, text.Length - offset));
                record.Next();
                kind = record.Tag;
                content = record.Content;
                return true;
            }

            int next;
            if (order < 0)
            {
                low = at + 1;
                next = at + step;
            }
            else
            {
                high = at - 1;
                next = at - step;
            }

            step *= 2;
            at = next >= low && next <= high ? next : (int)((uint)(low + high) >> 1);
        }

        kind = '\0';
        content = default;
        return false;
    }

    private static string Rejected(string? text) => throw (text is null || text.Length < EntriesAt ? MalformedTable.Because("its text is too short") : MalformedTable.NewerVersion(text[0]));

    private int Number(int at)
    {
        uint number = 0;
        for (int i = at; i < at + OffsetDigits; i++)
        {
            char c = _text[i];
            uint digit = unchecked((uint)(c - '#' - (c > '\\' ? 1 : 0))); // the alphabet begins at '#' and leaves the backslash out
            if (digit > 63 || c == '\\')
                throw MalformedTable.At(i, "a digit is expected");
            number = (number << 6) | digit;
        }

        return (int)number;
    }
}
