using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

public partial struct RowReader
{
    /// <summary>A range.</summary>
    /// <typeparam name="T">The type of its bounds.</typeparam>
    /// <param name="readBound">Reads one of them.</param>
    public Interval<T> Interval<T>(RowRead<T> readBound)
        where T : IComparable<T>
        => NullableInterval(readBound) ?? throw Missing();

    /// <summary>A range, or null.</summary>
    /// <typeparam name="T">The type of its bounds.</typeparam>
    /// <param name="readBound">Reads one of them.</param>
    public Interval<T>? NullableInterval<T>(RowRead<T> readBound)
        where T : IComparable<T>
    {
        _ = readBound ?? throw new ArgumentNullException(nameof(readBound));
        if (!TryCell(TableFormat.InCell.Range, out TextSlice content))
            return null;

        char end = content.Length > 0 ? content.Text[content.Start] : '\0';
        if (end is not (TableFormat.Closed or TableFormat.HalfOpen))
            throw MalformedTable.At(content.Start, "the kind of a range is expected");

        var bounds = new RowReader(_table, content.From(1), _depth + 1);
        bool hasLower = !bounds.SkipAbsent();
        T? lower = hasLower ? readBound(ref bounds) : default;
        bool hasUpper = !bounds.SkipAbsent();
        T? upper = hasUpper ? readBound(ref bounds) : default;
        return new Interval<T>(hasLower, lower, hasUpper, upper, end == TableFormat.Closed);
    }

    /// <summary>A list, which cannot be changed.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="readElement">Reads one of them.</param>
    public IReadOnlyList<T> List<T>(RowRead<T> readElement) => NullableList(readElement) ?? throw Missing();

    /// <summary>A list, which cannot be changed, or null.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="readElement">Reads one of them.</param>
    public IReadOnlyList<T>? NullableList<T>(RowRead<T> readElement)
    {
        _ = readElement ?? throw new ArgumentNullException(nameof(readElement));
        if (!TryCell(TableFormat.InCell.List, out TextSlice content))
            return null;

        int count = 0;
        for (var cells = new FieldReader(content); cells.Next();)
            count++;

        var elements = new RowReader(_table, content, _depth + 1);
        var all = new T[count];
        for (int i = 0; i < all.Length; i++)
            all[i] = readElement(ref elements);
        return new ReadOnlyCollection<T>(all);
    }

    /// <summary>A record: one that stands in the cell, or the fact or row that the cell refers to, which may be one of another file.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="readRecord">Reads its cells.</param>
    /// <exception cref="KeyNotFoundException">There is no such fact or row.</exception>
    public T Record<T>(RowRead<T> readRecord)
        where T : class
        => NullableRecord(readRecord) ?? throw Missing();

    /// <summary>A record as <see cref="Record{T}"/> reads it, or null.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="readRecord">Reads its cells.</param>
    /// <exception cref="KeyNotFoundException">There is no such fact or row.</exception>
    public T? NullableRecord<T>(RowRead<T> readRecord)
        where T : class
    {
        _ = readRecord ?? throw new ArgumentNullException(nameof(readRecord));
        int at = Position;
        char tag = Next(out TextSlice content);
        switch (tag)
        {
            case TableFormat.InCell.Record:
                var fields = new RowReader(_table, content, _depth + 1);
                return readRecord(ref fields);
            case TableFormat.InCell.Reference:
                return Reference.Find(_table, content).ReadRecord(readRecord, _depth + 1);
            default:
                return IsAbsent(tag) ? null : throw MalformedTable.At(at, "a record is expected");
        }
    }

    private readonly System.IO.InvalidDataException Missing() => MalformedTable.At(Position, "a value is missing");
}
