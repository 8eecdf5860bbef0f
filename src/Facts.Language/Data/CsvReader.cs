using System;
using System.Collections.Generic;
using System.Text;
using Facts.Language.Text;

namespace Facts.Language.Data;

/// <summary>Reads a CSV text from its beginning to its end.</summary>
internal sealed class CsvReader(string text, char delimiter)
{
    public const char Quote = '"';
    public const char ByteOrderMark = '\uFEFF';

    private readonly List<int> _records = [];
    private readonly List<CsvProblem> _problems = [];
    private int[] _starts = new int[64];
    private int[] _lengths = new int[64];
    private int _fields;
    private int _position;

    public CsvFile Read()
    {
        if (text.Length > 0 && text[0] == ByteOrderMark)
            _position = 1;
        while (_position < text.Length)
        {
            if (!SkipLineEnd())
                ReadRecord();
        }

        _records.Add(_fields);
        Array.Resize(ref _starts, _fields);
        Array.Resize(ref _lengths, _fields);
        return new CsvFile(text, _starts, _lengths, [.. _records], _problems);
    }

    /// <summary>The text of a field that begins with a quote. What is wrong with it was reported; all its text counts.</summary>
    public static string Unquote(string text, TextSpan span)
    {
        var start = span.Start + 1;
        var close = FindQuote(text, start, span.End);
        if (close >= span.End - 1)
            return text.Substring(start, close - start);
        var value = new StringBuilder(span.Length);
        while (close < span.End - 1 && text[close + 1] == Quote)
        {
            value.Append(text, start, close + 1 - start);
            start = close + 2;
            close = FindQuote(text, start, span.End);
        }

        value.Append(text, start, close - start);
        if (close < span.End)
            value.Append(text, close + 1, span.End - close - 1);
        return value.ToString();
    }

    private static int FindQuote(string text, int start, int end)
    {
        var index = text.IndexOf(Quote, start, end - start);
        return index < 0 ? end : index;
    }

    private void ReadRecord()
    {
        var first = _fields;
        var problems = _problems.Count;
        _records.Add(first);
        ReadField();
        while (_position < text.Length && text[_position] == delimiter)
        {
            _position++;
            ReadField();
        }

        // A wrong quote takes its neighbours in or leaves them out: it is the one mistake.
        if (problems == _problems.Count && first > 0)
            CheckLength(first);
        SkipLineEnd();
    }

    private void CheckLength(int first)
    {
        var expected = _records[1];
        var actual = _fields - first;
        if (actual < expected)
            _problems.Add(new CsvProblem(CsvProblemKind.TooFewFields, new TextSpan(_position, 0), _records.Count - 1, expected, actual));
        else if (actual > expected)
            _problems.Add(new CsvProblem(CsvProblemKind.TooManyFields, new TextSpan(_starts[first + expected], _lengths[first + expected]), _records.Count - 1, expected, actual));
    }

    private void ReadField()
    {
        var start = _position;
        if (start < text.Length && text[start] == Quote)
            ReadQuoted(start);
        else
            ReadPlain(start);
        if (_fields == _starts.Length)
        {
            Array.Resize(ref _starts, _fields * 2);
            Array.Resize(ref _lengths, _fields * 2);
        }

        _starts[_fields] = start;
        _lengths[_fields++] = _position - start;
    }

    private void ReadPlain(int start)
    {
        SkipText();
        var quote = text.IndexOf(Quote, start, _position - start);
        if (quote >= 0)
            Report(CsvProblemKind.QuoteInField, new TextSpan(quote, 1));
    }

    private void ReadQuoted(int open)
    {
        var close = open;
        do
            close = FindQuote(text, close + (close == open ? 1 : 2), text.Length);
        while (close < text.Length - 1 && text[close + 1] == Quote);

        // A quote at which another field would begin opens that one: this one was left open. So was one without a second quote.
        if (close == text.Length || (!EndsField(close + 1) && (text[close - 1] == delimiter || text[close - 1] is '\n' or '\r')))
        {
            // The field ends where it would without its quote, so that at most the quotes that follow are read a second time.
            _position = open + 1;
            SkipText();
            Report(CsvProblemKind.UnclosedQuote, new TextSpan(open, 1));
            return;
        }

        _position = close + 1;
        SkipText();
        if (_position > close + 1)
            Report(CsvProblemKind.TextAfterQuote, TextSpan.FromBounds(close + 1, _position));
    }

    /// <summary>Moves to the next delimiter or line end.</summary>
    private void SkipText()
    {
        // In locals, since the loop is where a large file spends its time.
        var all = text;
        var between = delimiter;
        var i = _position;
        while (i < all.Length && all[i] != between && all[i] is not ('\n' or '\r'))
            i++;
        _position = i;
    }

    private bool EndsField(int position) => position >= text.Length || text[position] is var c && (c == delimiter || c is '\n' or '\r');

    private bool SkipLineEnd()
    {
        if (_position >= text.Length || text[_position] is not ('\n' or '\r'))
            return false;
        _position += text[_position] == '\r' && _position + 1 < text.Length && text[_position + 1] == '\n' ? 2 : 1;
        return true;
    }

    private void Report(CsvProblemKind kind, TextSpan span) => _problems.Add(new CsvProblem(kind, span, _records.Count - 1, 0, 0));
}
