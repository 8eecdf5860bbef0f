using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Facts;

/// <summary>Finds the timeline of a key in a table whose rows each hold from a day on. Generated code makes one for each table that is <c>over</c> a column.</summary>
/// <remarks>
/// It is made at the first look-up, in O(rows), of the cells of the key alone; the timeline of a key at its first look-up, in O(its rows · log of them), and then kept.
/// A row holds until the day before the next one of its key. Strings are compared code unit by code unit. All members may be used by several threads at once.
/// Any of them may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
/// <typeparam name="TKey">The type of the key; a value tuple where the key has several columns.</typeparam>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class TimelineIndex<TKey, T>
    where TKey : notnull
    where T : class
{
    private readonly RowList<T> _rows;
    private readonly RowRead<TKey> _readKey;
    private readonly int[] _columns;
    private readonly int _over;
    private Dictionary<TKey, Rows>? _timelines;

    /// <summary>Called by generated code. It reads nothing yet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="readKey">Reads the key, from a reader that has the cells of the columns alone.</param>
    /// <param name="columns">The columns of the key, in the order in which they are read, from 0.</param>
    /// <param name="over">The column of the first days, from 0; no value there means that the row has no beginning.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TimelineIndex(RowList<T> rows, RowRead<TKey> readKey, int[] columns, int over)
    {
        _rows = rows ?? throw new ArgumentNullException(nameof(rows));
        _readKey = readKey ?? throw new ArgumentNullException(nameof(readKey));
        _columns = columns ?? throw new ArgumentNullException(nameof(columns));
        _over = over;
    }

    /// <summary>The timeline of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No row has it.</exception>
    public Timeline<T> this[TKey key] => TryGet(key, out Timeline<T>? timeline) ? timeline : throw Missing.Key(_rows.Table.Name, key);

    /// <summary>The timeline of a key, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="timeline">The timeline; null where the result is false.</param>
    /// <returns>Whether a row has the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out Timeline<T> timeline)
    {
        timeline = null;
        if (!(_timelines ??= Make()).TryGetValue(key, out Rows? rows))
            return false;
        timeline = rows.Timeline ??= RowTimeline.Make(_rows, rows.Numbers.ToArray(), _over, _rows.Table.Name + "[" + ValueText.Of(key) + "]");
        return true;
    }

    private Dictionary<TKey, Rows> Make()
    {
        var timelines = new Dictionary<TKey, Rows>();
        for (int i = 0; i < _rows.Count; i++)
        {
            RowReader cells = _rows.Cells(i, _columns);
            TKey key = _readKey(ref cells);
            if (!timelines.TryGetValue(key, out Rows? rows))
                timelines.Add(key, rows = new Rows());
            rows.Numbers.Add(i);
        }

        return timelines;
    }

    private sealed class Rows
    {
        public List<int> Numbers { get; } = [];

        public Timeline<T>? Timeline { get; set; }
    }
}
