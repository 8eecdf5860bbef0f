using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Facts;

/// <summary>Finds the row of a key. Generated code makes one for each table that has one.</summary>
/// <remarks>
/// It is made at the first look-up, in O(rows), of the cells of the key alone; from then on a look-up is O(1). Where two rows had the same key, the first one counts.
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
    private Dictionary<TKey, int>? _numbers;

    /// <summary>Called by generated code. It reads nothing yet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="readKey">Reads the key, from a reader that has the cells of the columns alone.</param>
    /// <param name="columns">The columns of the key, in the order in which they are read, from 0.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RowIndex(RowList<T> rows, RowRead<TKey> readKey, params int[] columns)
    {
        _rows = rows ?? throw new ArgumentNullException(nameof(rows));
        _readKey = readKey ?? throw new ArgumentNullException(nameof(readKey));
        _columns = columns ?? throw new ArgumentNullException(nameof(columns));
    }

    private Dictionary<TKey, int> Numbers => _numbers ??= Make();

    /// <summary>The row of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No row has it.</exception>
    public T this[TKey key] => Numbers.TryGetValue(key, out int number) ? _rows[number] : throw Missing.Key(_rows.Table.Name, key);

    /// <summary>The row of a key, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="row">The row; null where the result is false.</param>
    /// <returns>Whether a row has the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out T row)
    {
        bool found = Numbers.TryGetValue(key, out int number);
        row = found ? _rows[number] : null;
        return found;
    }

    /// <summary>The row of a key as a fact, with its citations and those of each of its fields.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No row has it.</exception>
    public Fact Fact(TKey key) => Numbers.TryGetValue(key, out int number) ? _rows.Fact(number) : throw Missing.Key(_rows.Table.Name, key);

    private Dictionary<TKey, int> Make()
    {
        var numbers = new Dictionary<TKey, int>(_rows.Count);
        for (int end = _rows.Count; end > 0; end -= RowScan.Block)
            AddBlock(numbers, Math.Max(end - RowScan.Block, 0), end);
        return numbers;
    }

    private void AddBlock(Dictionary<TKey, int> numbers, int start, int end)
    {
        for (int i = end - 1; i >= start; i--) // so that the first of equal keys stays
        {
            RowReader cells = _rows.Cells(i, _columns);
            numbers[_readKey(ref cells)] = i;
        }
    }
}
