using Facts.Language.Diagnostics;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

internal sealed partial class Lexer
{
    /// <summary>Raw strings with at least this many quotes have no end in the rest of the text: found out once, not again at each.</summary>
    private int _unclosedQuotes = int.MaxValue;

    private TokenKind ScanString()
    {
        var quotes = CountQuotes(_position);
        if (quotes >= 3)
            ScanRawString(quotes);
        else if (quotes == 2)
            _position += 2;
        else
            ScanPlainString();
        return TokenKind.String;
    }

    private int CountQuotes(int index)
    {
        var count = 0;
        while (this[index + count] == '"')
            count++;
        return count;
    }

    private void ScanPlainString()
    {
        var start = _position++;
        while (true)
        {
            if (_position >= text.Length || IsLineEnd(text[_position]))
            {
                Report(Rules.UnclosedString, start, _position, "\"");
                return;
            }

            var c = text[_position];
            if (c == '\\')
            {
                ScanEscape();
                continue;
            }

            _position++;
            if (c == '"')
                return;
        }
    }

    private void ScanEscape()
    {
        var start = _position;
        var length = StringText.GetEscapeLength(text, start);
        if (length > 0)
        {
            _position += length;
            return;
        }

        _position++;
        if (_position < text.Length && !IsLineEnd(text[_position]))
            _position++;
        Report(Rules.MalformedEscape, start, _position, text.Substring(start, _position - start));
    }

    /// <summary>Typographic or single quotes: taken as the string that was meant, with the one finding about its quotes.</summary>
    private TokenKind ScanForeignString()
    {
        var start = _position;
        var close = text[start] switch { '\u201C' => '\u201D', '\u201E' => '\u201C', '\u00AB' => '\u00BB', '\u2018' => '\u2019', var same => same };
        var end = start + 1;
        while (end < text.Length && !IsLineEnd(text[end]) && text[end] != close)
            end++;
        var closed = end < text.Length && text[end] == close;
        _position = closed ? end + 1 : start + 1;
        if (!closed)
            return ScanBadQuote();
        Report(Rules.ForeignQuotes, start, _position, text[start].ToString());
        return TokenKind.String;
    }

    private TokenKind ScanBadQuote()
    {
        _position--;
        return ScanBad();
    }

    /// <summary>C#'s raw-string rule: at least three quotes, closed by as many, on one line or with the quotes on lines of their own.</summary>
    private void ScanRawString(int quotes)
    {
        var start = _position;
        var content = start + quotes;
        var lineEnd = content;
        while (lineEnd < text.Length && !IsLineEnd(text[lineEnd]))
            lineEnd++;
        var multiline = IsBlank(content, lineEnd);
        var end = multiline ? FindRawEnd(lineEnd, text.Length, quotes) : FindRawEnd(content, lineEnd, quotes);
        if (end < 0)
        {
            if (multiline)
                _unclosedQuotes = quotes < _unclosedQuotes ? quotes : _unclosedQuotes;
            _position = lineEnd;
            Report(Rules.UnclosedString, start, _position, new string('"', quotes));
            return;
        }

        _position = end;
        var problem = StringText.FindRawProblem(text, start, end, quotes, multiline);
        if (problem.Length > 0)
            Report(Rules.MalformedRawString, problem.Start, problem.End, quotes.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsSpace(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>Index behind the closing quotes, or -1.</summary>
    private int FindRawEnd(int start, int end, int quotes)
    {
        if (quotes >= _unclosedQuotes && end == text.Length)
            return -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '"')
                continue;
            var count = CountQuotes(i);
            if (count >= quotes)
                return i + count;
            i += count - 1;
        }

        return -1;
    }
}
