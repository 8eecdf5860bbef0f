using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Facts;

/// <summary>Finds the row whose range holds a value. Generated code makes one for each table that is keyed by a range.</summary>
/// <remarks>
/// It is made at the first look-up, in O(rows) if the table has them in order, otherwise in O(rows · log rows), of the cells of the key alone; from then on a look-up is O(log rows).
/// All members may be used by several threads at once. Any of them may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// </remarks>
/// <typeparam name="TKey">The type of the ranges' bounds.</typeparam>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class RangeIndex<TKey, T>
    where TKey : IComparable<TKey>
    where T : class
{
    private readonly RowList<T> _rows;
    private readonly RowRead<Interval<TKey>> _readRange;
    private readonly int[] _columns;
    private Bracket[]? _brackets;

    /// <summary>Called by generated code. It reads nothing yet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="readRange">Reads the range.</param>
    /// <param name="column">The column that holds it, from 0.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RangeIndex(RowList<T> rows, RowRead<Interval<TKey>> readRange, int column)
    {
        _rows = rows ?? throw new ArgumentNullException(nameof(rows));
        _readRange = readRange ?? throw new ArgumentNullException(nameof(readRange));
        _columns = [column];
    }

    /// <summary>The row whose range holds a value.</summary>
    /// <param name="key">The value.</param>
    /// <exception cref="KeyNotFoundException">No range holds it.</exception>
    public T At(TKey key) => Find(key) is >= 0 and int number ? _rows[number] : throw Missing.Bracket(_rows.Table.Name, key);

    /// <summary>The row whose range holds a value, if there is one.</summary>
    /// <param name="key">The value.</param>
    /// <param name="row">The row; null where the result is false.</param>
    /// <returns>Whether a range holds the value.</returns>
    public bool TryAt(TKey key, [MaybeNullWhen(false)] out T row)
    {
        int number = Find(key);
        row = number >= 0 ? _rows[number] : null;
        return number >= 0;
    }

    /// <summary>The row whose range holds a value as a fact, with its citations and those of each of its fields.</summary>
    /// <param name="key">The value.</param>
    /// <exception cref="KeyNotFoundException">No range holds it.</exception>
    public Fact FactAt(TKey key) => Find(key) is >= 0 and int number ? _rows.Fact(number) : throw Missing.Bracket(_rows.Table.Name, key);

    /// <summary>The number of the row; -1 if there is none. The last range that begins at the value or before holds it, or none does.</summary>
    private int Find(TKey key)
    {
        if (key is null)
            return -1;

        Bracket[] brackets = _brackets ??= Make();
        int low = 0;
        int high = brackets.Length;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            Interval<TKey> range = brackets[middle].Range;
            if (!range.HasLower || Interval<TKey>.Compare(range.Lower, key) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && brackets[low - 1].Range.Contains(key) ? brackets[low - 1].Number : -1;
    }

    private Bracket[] Make()
    {
        var brackets = new Bracket[_rows.Count];
        bool isSorted = true;
        for (int i = 0; i < brackets.Length; i++)
        {
            RowReader cells = _rows.Cells(i, _columns);
            brackets[i] = new Bracket(_readRange(ref cells), i);
            isSorted = isSorted && (i == 0 || Order(brackets[i - 1], brackets[i]) < 0);
        }

        if (!isSorted)
            Array.Sort(brackets, Order);
        return brackets;
    }

    private static int Order(Bracket left, Bracket right)
    {
        int order = left.Range.HasLower && right.Range.HasLower
            ? Interval<TKey>.Compare(left.Range.Lower, right.Range.Lower)
            : left.Range.HasLower.CompareTo(right.Range.HasLower);
        return order != 0 ? order : right.Number.CompareTo(left.Number); // of two with one beginning the search finds the last, and the first row counts
    }

    private readonly struct Bracket(Interval<TKey> range, int number)
    {
        public readonly Interval<TKey> Range = range;
        public readonly int Number = number;
    }
}
