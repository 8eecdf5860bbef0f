using System;
using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Language.Data;

/// <summary>
/// The records of a CSV file with the place of every field. Reads RFC 4180, with the delimiter given and with line ends <c>\n</c>, <c>\r\n</c> or <c>\r</c>;
/// what is not according to it becomes a problem, and the rest is still read. A line without any character is no record.
/// Keeps the text and two numbers a field: values are made when they are asked for.
/// </summary>
public sealed class CsvFile
{
    private readonly int[] _starts;
    private readonly int[] _lengths;

    /// <summary>The number of each record's first field, and at the end the number of all fields.</summary>
    private readonly int[] _records;

    private LineMap? _lines;

    internal CsvFile(string text, int[] starts, int[] lengths, int[] records, IReadOnlyList<CsvProblem> problems)
    {
        Text = text;
        _starts = starts;
        _lengths = lengths;
        _records = records;
        Problems = problems;
    }

    public string Text { get; }

    /// <summary>The number of records, the first one, which may be a header, included.</summary>
    public int Count => _records.Length - 1;

    /// <summary>What is wrong with the text, in its order: at most one problem a field and, where its fields are sound, one a record.</summary>
    public IReadOnlyList<CsvProblem> Problems { get; }

    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>A record by its number, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public CsvRecord this[int record] => record >= 0 && record < Count
        ? new CsvRecord(this, _records[record], _records[record + 1] - _records[record])
        : throw new ArgumentOutOfRangeException(nameof(record));

    /// <summary>Reads any text; linear in its length.</summary>
    /// <param name="text">The file's text, with or without a byte order mark.</param>
    /// <param name="delimiter">What stands between two fields, such as <c>,</c>, <c>;</c> or a tabulator.</param>
    /// <exception cref="ArgumentException">The delimiter is none: see <see cref="IsDelimiter"/>.</exception>
    public static CsvFile Parse(string text, char delimiter) => IsDelimiter(delimiter)
        ? new CsvReader(text, delimiter).Read()
        : throw new ArgumentException("A quote, a line end or a byte order mark cannot separate fields.", nameof(delimiter));

    /// <summary>Whether a character can stand between two fields: any but a quote, a line end and a byte order mark.</summary>
    public static bool IsDelimiter(char c) => c is not (CsvReader.Quote or '\n' or '\r' or CsvReader.ByteOrderMark);

    /// <summary>Line and column of a field's first character, both from 0; logarithmic in the number of lines.</summary>
    public LinePosition GetPosition(CsvField field) => Lines.GetPosition(field.Span.Start);

    internal CsvField GetField(int index) => new(Text, new TextSpan(_starts[index], _lengths[index]));
}
