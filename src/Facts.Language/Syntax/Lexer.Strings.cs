using System.Collections.Generic;
using Facts.Language.Diagnostics;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

internal sealed partial class Lexer
{
    /// <summary>Raw strings with at least this many quotes have no end in the rest of the text: found out once, not again at each.</summary>
    private int _unclosedQuotes = int.MaxValue;

    /// <summary>Up to where there is no closing sign of a kind: found out once a line, not again at each sign.</summary>
    private readonly Dictionary<char, int> _searchedTo = [];

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
        var hasBadEscape = false;
        while (_position < text.Length && !IsLineEnd(text[_position]))
        {
            var c = text[_position];
            if (c == '\\')
            {
                ScanEscape(ref hasBadEscape);
                continue;
            }

            _position++;
            if (c == '"')
                return;
        }

        var last = text[_position - 1];
        if (last is '\u201C' or '\u201D')
            Report(Rules.ForeignQuotes, _position - 1, _position, Hint.Certain("\"", "\""));
        else if (_position == start + 1)
            Report(Rules.UnclosedString, start, _position, "\" at its end, or at its beginning where this is its end");
        else if (last == '"')
            Report(Rules.UnclosedString, start, _position, "\" at its end; \\\" is a quote within the text, and a backslash is written \\\\");
        else
            Report(Rules.UnclosedString, start, _position, Hint.Guess("\" at its end", text.Substring(start, _position - start).TrimEnd() + "\""));
    }

    /// <summary>An escape. Of several wrong ones in a string the first is reported: they are one mistake, mostly a path's backslashes.</summary>
    private void ScanEscape(ref bool hasBadEscape)
    {
        var start = _position;
        var length = StringText.GetEscapeLength(text, start);
        _position += length > 0 ? length : 1;
        if (length > 0 || _position >= text.Length || IsLineEnd(text[_position]))
            return;

        _position += char.IsHighSurrogate(text[_position]) && char.IsLowSurrogate(this[_position + 1]) ? 2 : 1;
        if (hasBadEscape)
            return;
        hasBadEscape = true;
        var end = EndOfBadEscape(start);
        Report(Rules.MalformedEscape, start, end, text.Substring(start, end - start), HintForEscape(start, end));
    }

    /// <summary>Hexadecimal digits behind <c>\u</c> and the braces around them are shown with it.</summary>
    private int EndOfBadEscape(int start)
    {
        if (text[start + 1] is not ('u' or 'x' or 'U'))
            return _position;
        var end = start + 2;
        if (this[end] == '{')
            end++;
        while (end < start + 11 && System.Uri.IsHexDigit(this[end]))
            end++;
        return this[end] == '}' ? end + 1 : end;
    }

    private Hint HintForEscape(int start, int end)
    {
        var digits = text.Substring(start + 2, end - start - 2).Trim('{', '}');
        if (text[start + 1] is 'u' or 'x' or 'U' && digits.Length > 0 && StringText.GetEscapeLength("\\u{" + digits + "}", 0) > 0)
            return Hint.Certain($"Write \\u{{{digits}}}.", $"\\u{{{digits}}}");
        if (IsPath(start))
            return "A path is written with '/'.";
        return digits.Length > 0 && text[start + 1] == 'u' ? "There is no such character." : "Write \\\\ for a backslash; escapes are \\\" \\n \\t and \\u{1F600}.";
    }

    /// <summary>Whether the string around a place stands behind <c>evidence</c>.</summary>
    private bool IsPath(int position)
    {
        while (position > 0 && !IsLineEnd(text[position - 1]))
            position--;
        while (IsSpace(this[position]))
            position++;
        return string.CompareOrdinal(text, position, "evidence ", 0, "evidence ".Length) == 0;
    }

    /// <summary>Typographic or single quotes: taken as the string that was meant, with the one finding about its quotes.</summary>
    private TokenKind ScanForeignString()
    {
        var start = _position;
        var close = text[start] switch { '\u201C' => '\u201D', '\u201E' => '\u201C', '\u00AB' => '\u00BB', '\u2018' => '\u2019', var same => same };
        var end = FindForeignEnd(start + 1, close);
        if (end < 0)
            end = FindForeignEnd(start + 1, '"');
        if (end < 0)
        {
            _position++;
            Report(Rules.ForeignQuotes, start, _position, "\"");
            return TokenKind.Bad;
        }

        _position = end + 1;
        var inner = text.Substring(start + 1, end - start - 1);
        var meant = SyntaxMessages.Shorten('"' + inner + '"');
        // What would end the string, or escape something in it, is for its author to say.
        Report(Rules.ForeignQuotes, start, _position, inner.IndexOfAny(['"', '\\']) >= 0 ? meant : Hint.Certain(meant, '"' + inner + '"'));
        return TokenKind.String;
    }

    /// <summary>Index of the closing sign on the same line, or -1. An apostrophe within a word closes nothing.</summary>
    private int FindForeignEnd(int start, char close)
    {
        if (_searchedTo.TryGetValue(close, out var searched) && start < searched)
            return -1;
        var end = start;
        for (; end < text.Length && !IsLineEnd(text[end]); end++)
        {
            if (text[end] == close && !(close is '\'' or '\u2019' && IsIdentifierPart(this[end + 1])))
                return end;
        }

        _searchedTo[close] = end;
        return -1;
    }

    /// <summary>C#'s raw-string rule: at least three quotes, closed by as many, on one line or with the quotes on lines of their own.</summary>
    private void ScanRawString(int quotes)
    {
        var start = _position;
        var content = start + quotes;
        while (IsSpace(this[content]) && content < text.Length)
            content++;
        var multiline = content == text.Length || IsLineEnd(text[content]);
        var end = FindRawEnd(start + quotes, quotes, multiline);
        if (end < 0)
        {
            if (multiline)
                _unclosedQuotes = quotes < _unclosedQuotes ? quotes : _unclosedQuotes;
            ReportUnclosedRaw(start, quotes, multiline);
            return;
        }

        var (span, problem) = StringText.FindRawProblem(text, start, end, quotes, multiline);
        if (multiline && problem.Length > 0 && BeginsStatement(span.Start))
        {
            // The closing quotes that were found begin another string: this one was never closed, and must not hide what stands between.
            ReportUnclosedRaw(start, quotes, multiline);
            return;
        }

        _position = end;
        if (problem.Length > 0)
            Report(Rules.MalformedRawString, span.Start, span.End, problem);
    }

    /// <summary>Such a string ends with its first line, and the rest of the file is read as if it were closed.</summary>
    private void ReportUnclosedRaw(int start, int quotes, bool multiline)
    {
        SkipLine();
        var closing = SyntaxMessages.Shorten(new string('"', quotes));
        Report(Rules.UnclosedString, start, _position, closing + (multiline ? " on a line of its own below the text" : " at its end"));
    }

    /// <summary>Whether the line around a place begins with a keyword and a name or text.</summary>
    private bool BeginsStatement(int position)
    {
        while (position > 0 && !IsLineEnd(text[position - 1]))
            position--;
        while (IsSpace(this[position]))
            position++;
        var end = position;
        while (IsIdentifierPart(this[end]) || (this[end] == '-' && end > position))
            end++;
        return end - position <= 20 && this[end] == ' ' && (IsIdentifierStart(this[end + 1]) || this[end + 1] == '"')
            && SyntaxFacts.LineKeywords.ContainsKey(text.Substring(position, end - position));
    }

    /// <summary>Index behind the closing quotes, on the same line or on any below; -1 where there are none.</summary>
    private int FindRawEnd(int start, int quotes, bool multiline)
    {
        if (multiline && quotes >= _unclosedQuotes)
            return -1;
        for (var i = start; i < text.Length && (multiline || !IsLineEnd(text[i])); i++)
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
