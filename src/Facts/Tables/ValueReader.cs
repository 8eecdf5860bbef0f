using System;
using System.Collections.Generic;

namespace Facts;

/// <summary>Reads values of which only the table knows the type.</summary>
/// <remarks>Every generic form that it makes is written out here, so that a compiler ahead of time finds them all.</remarks>
internal sealed class ValueReader
{
    private readonly FactTable _table;
    private readonly ValueShape _shape;
    private readonly bool _asDateTime;

    public ValueReader(FactTable table, ValueShape shape, bool asDateTime)
    {
        _table = table;
        _shape = shape;
        _asDateTime = asDateTime;
    }

    public object? Read(ref RowReader reader) => _shape.IsRange ? ReadRange(ref reader) : _shape.Type switch
    {
        FactType.Bool => Value(ref reader, static (ref RowReader cell) => cell.Bool()),
        FactType.Int => Value(ref reader, static (ref RowReader cell) => cell.Int()),
        FactType.Long => Value(ref reader, static (ref RowReader cell) => cell.Long()),
        FactType.Decimal => Value(ref reader, static (ref RowReader cell) => cell.Decimal()),
        FactType.Double or FactType.Measured => Value(ref reader, static (ref RowReader cell) => cell.Double()),
        FactType.String => Object(ref reader, static (ref RowReader cell) => cell.String()),
        FactType.PartialDate => Value(ref reader, static (ref RowReader cell) => cell.PartialDate()),
        FactType.DateTime => Value(ref reader, static (ref RowReader cell) => cell.DateTimeOffset()),
        FactType.Duration => Value(ref reader, static (ref RowReader cell) => cell.TimeSpan()),
        FactType.Uri => Object(ref reader, static (ref RowReader cell) => cell.Uri()),
        FactType.Version => Object(ref reader, static (ref RowReader cell) => cell.Version()),
        FactType.Guid => Value(ref reader, static (ref RowReader cell) => cell.Guid()),
        FactType.Enum => Object(ref reader, (ref RowReader cell) => _table.ReadEnum(_shape.Number, cell.Enum())),
        FactType.Record => Object(ref reader, (ref RowReader cell) => cell.Record<object>((ref RowReader fields) => _table.ReadRecord(_shape.Number, ref fields))),
#if NET8_0_OR_GREATER
        _ when !_asDateTime => Value(ref reader, static (ref RowReader cell) => cell.DateOnly()),
#endif
        _ => Value(ref reader, static (ref RowReader cell) => cell.DateTime()),
    };

    private object? ReadRange(ref RowReader reader) => _shape.Type switch
    {
        FactType.Int => Range(ref reader, static (ref RowReader cell) => cell.Int()),
        FactType.Long => Range(ref reader, static (ref RowReader cell) => cell.Long()),
        FactType.Decimal => Range(ref reader, static (ref RowReader cell) => cell.Decimal()),
        FactType.Double or FactType.Measured => Range(ref reader, static (ref RowReader cell) => cell.Double()),
        FactType.String => Range(ref reader, static (ref RowReader cell) => cell.String()),
        FactType.PartialDate => Range(ref reader, static (ref RowReader cell) => cell.PartialDate()),
        FactType.DateTime => Range(ref reader, static (ref RowReader cell) => cell.DateTimeOffset()),
        FactType.Duration => Range(ref reader, static (ref RowReader cell) => cell.TimeSpan()),
        FactType.Version => Range(ref reader, static (ref RowReader cell) => cell.Version()),
#if NET8_0_OR_GREATER
        FactType.Date when !_asDateTime => Range(ref reader, static (ref RowReader cell) => cell.DateOnly()),
#endif
        FactType.Date => Range(ref reader, static (ref RowReader cell) => cell.DateTime()),
        _ => throw MalformedTable.Because($"there is no range of type {FactValue.NameOf(_shape.Type)}"),
    };

    private object? Range<T>(ref RowReader reader, RowRead<T> readBound)
        where T : IComparable<T>
        => Value(ref reader, (ref RowReader cell) => cell.Interval(readBound));

    private object? Value<T>(ref RowReader reader, RowRead<T> read)
        where T : struct
    {
        if (!_shape.IsList)
            return reader.SkipAbsent() ? null : read(ref reader);
        return _shape.IsNullable
            ? reader.NullableList<T?>((ref RowReader cell) => cell.SkipAbsent() ? null : read(ref cell))
            : reader.NullableList(read);
    }

    private object? Object<T>(ref RowReader reader, RowRead<T> read)
        where T : class
    {
        if (!_shape.IsList)
            return reader.SkipAbsent() ? null : read(ref reader);
        return reader.NullableList<T?>((ref RowReader cell) => _shape.IsNullable && cell.SkipAbsent() ? null : read(ref cell));
    }
}
