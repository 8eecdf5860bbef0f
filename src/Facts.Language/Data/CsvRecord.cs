using System;
using Facts.Language.Text;

namespace Facts.Language.Data;

/// <summary>One record of a CSV file: a view, which costs nothing to make.</summary>
public readonly struct CsvRecord
{
    private readonly CsvFile _file;
    private readonly int _first;

    internal CsvRecord(CsvFile file, int first, int count)
    {
        _file = file;
        _first = first;
        Count = count;
    }

    /// <summary>The number of its fields, at least one.</summary>
    public int Count { get; }

    /// <summary>A field by its number, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record has no such field.</exception>
    public CsvField this[int field] => field >= 0 && field < Count ? _file.GetField(_first + field) : throw new ArgumentOutOfRangeException(nameof(field));

    /// <summary>From its first field to its last, without the line end.</summary>
    public TextSpan Span => TextSpan.FromBounds(this[0].Span.Start, this[Count - 1].Span.End);
}
