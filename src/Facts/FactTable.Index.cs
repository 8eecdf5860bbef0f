using System;

namespace Facts;

// The first thing in a table: from the hash of a name to the record of that name.
// Few and long methods, and no class of its own: each costs up to a tenth of a millisecond when first used.
public abstract partial class FactTable
{
    private const int CountAt = 1;
    private const int EntriesAt = 6;
    private const int HashDigits = 6;
    internal const int OffsetDigits = 5;
    private const int FirstStep = 4;
    private const int EntryLength = HashDigits + OffsetDigits;

    private volatile string? _head; // the first part, once it is known to have an index
    private int _count; // of entries, set before it

    /// <summary>What the first part has behind the entries: the header, and records.</summary>
    private TextSlice FirstRecords
    {
        get
        {
            // Whoever looks for anything has the index read.
            if (_head is null)
                TryFind(0, out _, out _);
            string head = _head!;
            int start = EntriesAt + (_count * EntryLength);
            return new TextSlice(head, start, head.Length - start);
        }
    }

    /// <summary>The record that a handle leads to, of whatever kind. O(log entries), and mostly a few steps.</summary>
    /// <remarks>The guess is that of interpolation search, the steps those of exponential search: J. L. Bentley, A. C. Yao, An almost optimal algorithm for unbounded searching, Information Processing Letters 5 (1976), 82-87.</remarks>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="NotSupportedException">The table is of a version to come.</exception>
    /// <exception cref="System.IO.InvalidDataException">The text is no table.</exception>
    internal bool TryFind(int handle, out char kind, out TextSlice content)
    {
        string? text = _head;
        if (text is null)
        {
            int start = 0;
            text = Part(ref start);
            if (text is null || text.Length < EntriesAt || text[0] != TableFormat.Version)
                text = Rejected(text);
            int count = Number(text, CountAt);
            if (count > (text.Length - EntriesAt) / EntryLength)
                throw MalformedTable.At(CountAt, "more entries are announced than there are");
            _count = count;
            _head = text;
        }

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
                int offset = Number(text, entry + HashDigits);
                string part = Part(ref offset);
                if ((uint)offset >= (uint)part.Length)
                    throw MalformedTable.At(entry, "an entry leads out of it");
                var record = new FieldReader(new TextSlice { Text = part, Start = offset, Length = part.Length - offset });
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

    /// <summary>The number in the five digits that begin there.</summary>
    internal static int Number(string text, int at)
    {
        uint number = 0;
        for (int i = at; i < at + OffsetDigits; i++)
        {
            char c = text[i];
            uint digit = unchecked((uint)(c - '#' - (c > '\\' ? 1 : 0))); // the alphabet begins at '#' and leaves the backslash out
            if (digit > 63 || c == '\\')
                throw MalformedTable.At(i, "a digit is expected");
            number = (number << 6) | digit;
        }

        return (int)number;
    }
}
