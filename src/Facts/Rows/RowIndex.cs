using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Facts;

/// <summary>Finds the row of a key. Generated code makes one for each table that has one.</summary>
/// <remarks>
/// A look-up is O(1). The first ones look into the table itself, which has the rows by the hashes of their keys; where as many were made as there are rows, or the table has no such
/// index, a dictionary is made, in O(rows), of the cells of the key alone. Where two rows had the same key, the first one counts.
/// Strings are compared code unit by code unit. All members may be used by several threads at once. Any of them may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
/// <typeparam name="TKey">The type of the key; a value tuple where the key has several columns.</typeparam>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class RowIndex<TKey, T>
    where TKey : notnull
    where T : class
{
    private readonly RowList<T> _rows;
    private readonly RowRead<TKey> _readKey;
    private readonly int[] _columns;
    private readonly Func<TKey, int>? _hash;
    private Dictionary<TKey, int>? _numbers;
    private int _searches;

    /// <summary>Called by generated code. It reads nothing yet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="readKey">Reads the key, from a reader that has the cells of the columns alone.</param>
    /// <param name="columns">The columns of the key, in the order in which they are read, from 0.</param>
    /// <param name="hash">The <see cref="KeyHash"/> of a key; null where the table has no index of such keys.</param>
    /// <exception cref="ArgumentNullException">An argument but the last is null.</exception>
    public RowIndex(RowList<T> rows, RowRead<TKey> readKey, int[] columns, Func<TKey, int>? hash = null)
    {
        _rows = rows ?? throw new ArgumentNullException(nameof(rows));
        _readKey = readKey ?? throw new ArgumentNullException(nameof(readKey));
        _columns = columns ?? throw new ArgumentNullException(nameof(columns));
        _hash = hash;
    }

    /// <summary>The row of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No row has it.</exception>
    public T this[TKey key] => Find(key) is >= 0 and int number ? _rows[number] : throw Missing.Key(_rows.Table.Name, key);

    /// <summary>The row of a key, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="row">The row; null where the result is false.</param>
    /// <returns>Whether a row has the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out T row)
    {
        int number = Find(key);
        row = number >= 0 ? _rows[number] : null;
        return number >= 0;
    }

    /// <summary>The row of a key as a fact, with its citations and those of each of its fields.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No row has it.</exception>
    public Fact Fact(TKey key) => Find(key) is >= 0 and int number ? _rows.Fact(number) : throw Missing.Key(_rows.Table.Name, key);

    /// <summary>The number of the row; -1 if there is none.</summary>
    private int Find(TKey key)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));

        // Threads may count as one: it only matters that the dictionary is made some day.
        if (_numbers is null && _hash is not null && _searches++ < _rows.Count && _rows.Table.Keys is { IsDefault: false } keys)
            return Search(keys, _hash(key), key);
        return (_numbers ??= Make()).TryGetValue(key, out int number) ? number : -1;
    }

    private int Search(KeyIndex keys, int hash, TKey key)
    {
        for (int i = keys.Bucket(hash, out int end); i < end; i++)
        {
            int number = keys.Row(i);
            if (EqualityComparer<TKey>.Default.Equals(ReadKey(number), key))
                return number;
        }

        return -1;
    }

    private Dictionary<TKey, int> Make()
    {
        var numbers = new Dictionary<TKey, int>(_rows.Count);
        for (int i = _rows.Count - 1; i >= 0; i--) // so that the first of equal keys stays
            numbers[ReadKey(i)] = i;
        return numbers;
    }

    private TKey ReadKey(int number)
    {
        RowReader cells = _rows.Cells(number, _columns);
        return _readKey(ref cells);
    }
}
