using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Facts;

/// <summary>A value that changes over time: entries from the earliest to the latest, of which at most one holds on a day.</summary>
/// <remarks>
/// Nothing is read before somebody asks; the first call reads all entries, in O(entries), and keeps them. All members may be used by several threads at once.
/// Any of them may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
/// <typeparam name="T">The type of the value; a nullable one where some entry is unknown or none.</typeparam>
public sealed partial class Timeline<T> : IReadOnlyList<TimelineEntry<T>>
{
    private readonly FactTable? _table;
    private readonly int _handle;
    private readonly RowRead<T>? _read;
    private string? _name;
    private TimelineEntry<T>[]? _entries;

    /// <summary>Called by generated code. It reads nothing yet.</summary>
    /// <param name="table">The table of the file.</param>
    /// <param name="handle">The number of the timeline's fact.</param>
    /// <param name="read">Reads the value of an entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="read"/> is null.</exception>
    public Timeline(FactTable table, int handle, RowRead<T> read)
    {
        _table = table ?? throw new ArgumentNullException(nameof(table));
        _handle = handle;
        _read = read ?? throw new ArgumentNullException(nameof(read));
    }

    internal Timeline(string name, TimelineEntry<T>[] entries)
    {
        _name = name;
        _entries = entries;
    }

    /// <summary>The full name of the fact: <c>Roads.Tolls.Rate</c>; of one of rows that of the table, with the key.</summary>
    public string Name => _name ??= _table!.Fact(_handle).Name;

    /// <summary>How many entries there are: at least one.</summary>
    public int Count => Entries.Length;

    /// <summary>The value of the last entry, though it may lie in the future.</summary>
    public T Latest => Entries[Entries.Length - 1].Value;

    private TimelineEntry<T>[] Entries => _entries ??= Read();

    /// <summary>An entry.</summary>
    /// <param name="index">From 0, the earliest, on.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public TimelineEntry<T> this[int index] => (uint)index < (uint)Entries.Length
        ? Entries[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"'{Name}' has {Entries.Length} entries."));

    /// <summary>The value on a day. O(log entries).</summary>
    /// <param name="day">The day; its time and kind do not matter.</param>
    /// <exception cref="KeyNotFoundException">No entry holds on that day; the message names the gap.</exception>
    public T On(DateTime day)
    {
        int found = Find(day);
        return found >= 0 ? Entries[found].Value : throw NothingOn(day, ~found);
    }

    /// <summary>The value on a day, if there is one. O(log entries).</summary>
    /// <param name="day">The day; its time and kind do not matter.</param>
    /// <param name="value">The value; <c>default</c> where the result is false.</param>
    /// <returns>Whether an entry holds on the day; its value may be null, which states that there is none or that nobody knows it.</returns>
    public bool TryOn(DateTime day, [MaybeNullWhen(false)] out T value)
    {
        int found = Find(day);
        value = found >= 0 ? Entries[found].Value : default;
        return found >= 0;
    }

    /// <summary>The entry that holds on a day. O(log entries).</summary>
    /// <param name="day">The day; its time and kind do not matter.</param>
    /// <returns>The entry; null if none does.</returns>
    public TimelineEntry<T>? FindEntry(DateTime day) => Find(day) is >= 0 and int found ? Entries[found] : null;

    /// <summary>All entries, from the earliest to the latest.</summary>
    public IEnumerator<TimelineEntry<T>> GetEnumerator() => ((IEnumerable<TimelineEntry<T>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of the entry that holds on a day; otherwise the complement of that of the first one that begins later.</summary>
    private int Find(DateTime day)
    {
        TimelineEntry<T>[] entries = Entries;
        int low = 0;
        int high = entries.Length;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (entries[middle].FromDateTime is not { } from || from <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && !(entries[low - 1].UntilDateTime < day.Date) ? low - 1 : ~low;
    }

    private KeyNotFoundException NothingOn(DateTime day, int next)
    {
        DateTime? from = next > 0 ? Entries[next - 1].UntilDateTime!.Value.AddDays(1) : null;
        DateTime? until = next < Entries.Length ? Entries[next].FromDateTime!.Value.AddDays(-1) : null;
        return Missing.Day(Name, day, from, until);
    }
}
