using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace Facts;

/// <summary>The rows of a table as records, in the order of the file. Generated code makes one for each table.</summary>
/// <remarks>
/// A row is read when somebody asks for it, and then kept: the same object each time. All members may be used by several threads at once. Any of them may throw
/// <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class RowList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly FactTable _table;
    private readonly int _handle;
    private readonly RowRead<T> _read;
    private RowTable? _rows;
    private T?[]? _kept;

    /// <summary>Called by generated code. It reads nothing yet.</summary>
    /// <param name="table">The table of the file.</param>
    /// <param name="handle">The number of the table of rows.</param>
    /// <param name="read">Reads a row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="read"/> is null.</exception>
    public RowList(FactTable table, int handle, RowRead<T> read)
    {
        _table = table ?? throw new ArgumentNullException(nameof(table));
        _handle = handle;
        _read = read ?? throw new ArgumentNullException(nameof(read));
    }

    /// <summary>The table as facts: what is said about it, its columns and rows.</summary>
    public RowTable Table => _rows ??= _table.RowTable(_handle);

    /// <summary>How many rows there are. O(1).</summary>
    public int Count => Kept.Length;

    private T?[] Kept => _kept ?? Interlocked.CompareExchange(ref _kept, new T?[Table.Count], null) ?? _kept;

    /// <summary>A row. O(1) where it was read before, otherwise O(length of the row).</summary>
    /// <param name="index">From 0, in the order of the file.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="KeyNotFoundException">The table that should hold a row to which this one refers does not.</exception>
    public T this[int index]
    {
        get
        {
            T?[] kept = Kept;
            return (uint)index < (uint)kept.Length && kept[index] is { } row ? row : Read(kept, index);
        }
    }

    /// <summary>A row as a fact, with its citations and those of each of its fields. O(length of the row).</summary>
    /// <param name="index">From 0, in the order of the file.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Fact Fact(int index) => Table.Row(index);

    /// <summary>The rows as the entries of a timeline, for a table that has one row for each stretch of time. Each holds until the day before the next. O(rows · log rows).</summary>
    /// <param name="column">The column of the first days, from 0; no value there means that the row has no beginning.</param>
    public Timeline<T> Over(int column)
    {
        var all = new int[Count];
        for (int i = 0; i < all.Length; i++)
            all[i] = i;
        return RowTimeline.Make(this, all, column, Table.Name);
    }

    /// <summary>All rows, in the order of the file.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A reader that stands before the first of some cells of a row.</summary>
    internal RowReader Cells(int index, int[] columns) => new(Table.Table, Table.Cells(index), columns);

    private T Read(T?[] kept, int index)
    {
        var reader = new RowReader(Table.Table, Table.Cells(index));
        T row = _read(ref reader);
        return Interlocked.CompareExchange(ref kept[index], row, null) ?? row;
    }
}
