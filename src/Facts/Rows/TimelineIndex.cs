using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Facts;

/// <summary>Finds the timeline of a key in a table whose rows each hold from a day on. Generated code makes one for each table that is <c>over</c> a column.</summary>
/// <remarks>
/// The timeline of a key is made at its first look-up, in O(its rows · log of them), and then kept. The table itself has the rows by the hashes of their keys; where it has no such index,
/// all rows are read at the first look-up, of each the cells of the key alone.
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
    private readonly Func<TKey, int>? _hash;
    private readonly ConcurrentDictionary<TKey, Timeline<T>> _timelines = new();
    private Dictionary<TKey, List<int>>? _rowsOfKeys;

    /// <summary>Called by generated code. It reads nothing yet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="readKey">Reads the key, from a reader that has the cells of the columns alone.</param>
    /// <param name="columns">The columns of the key, in the order in which they are read, from 0.</param>
    /// <param name="over">The column of the first days, from 0; no value there means that the row has no beginning.</param>
    /// <param name="hash">The <see cref="KeyHash"/> of a key; null where the table has no index of such keys.</param>
    /// <exception cref="ArgumentNullException">An argument but the last is null.</exception>
    public TimelineIndex(RowList<T> rows, RowRead<TKey> readKey, int[] columns, int over, Func<TKey, int>? hash = null)
    {
        _rows = rows ?? throw new ArgumentNullException(nameof(rows));
        _readKey = readKey ?? throw new ArgumentNullException(nameof(readKey));
        _columns = columns ?? throw new ArgumentNullException(nameof(columns));
        _over = over;
        _hash = hash;
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
        if (_timelines.TryGetValue(key, out timeline))
            return true;
        if (RowsOf(key) is not { Count: > 0 } rows)
            return false;
        timeline = _timelines.GetOrAdd(key, RowTimeline.Make(_rows, rows.ToArray(), _over, _rows.Table.Name + "[" + ValueText.Of(key) + "]"));
        return true;
    }

    private List<int>? RowsOf(TKey key)
    {
        if (_hash is not null && _rows.Table.Keys is { IsDefault: false } keys)
            return Search(keys, _hash(key), key);
        return (_rowsOfKeys ??= Make()).TryGetValue(key, out List<int>? rows) ? rows : null;
    }

    private List<int> Search(KeyIndex keys, int hash, TKey key)
    {
        var rows = new List<int>();
        for (int i = keys.Bucket(hash, out int end); i < end; i++)
        {
            int number = keys.Row(i);
            if (EqualityComparer<TKey>.Default.Equals(ReadKey(number), key))
                rows.Add(number);
        }

        return rows;
    }

    private Dictionary<TKey, List<int>> Make()
    {
        var rowsOfKeys = new Dictionary<TKey, List<int>>();
        for (int i = 0; i < _rows.Count; i++)
        {
            TKey key = ReadKey(i);
            if (!rowsOfKeys.TryGetValue(key, out List<int>? rows))
                rowsOfKeys.Add(key, rows = []);
            rows.Add(i);
        }

        return rowsOfKeys;
    }

    private TKey ReadKey(int number)
    {
        RowReader cells = _rows.Cells(number, _columns);
        return _readKey(ref cells);
    }
}
