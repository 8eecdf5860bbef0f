using System.Globalization;
using System.Text;
using Facts.Language.Text;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

/// <summary>Turns a string as written into its value.</summary>
public static class StringText
{
    /// <summary>A text as a string of a <c>.facts</c> file: in quotes, on one line; what may not stand in a file as such is escaped.</summary>
    public static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => result.Append('\\').Append(c),
                '\n' => result.Append("\\n"),
                '\t' => result.Append("\\t"),
                '\r' => result.Append("\\u{D}"),
                _ when IsForbidden(c) => result.Append("\\u{").Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append('}'),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }

    /// <summary>The value of a string token; of one that is not closed, what stands there.</summary>
    public static string GetValue(string text, SyntaxToken token)
    {
        if (token.Length == 0)
            return "";
        var quotes = 0;
        while (quotes < token.Length && text[token.Start + quotes] == '"')
            quotes++;
        if (quotes >= 3)
            return GetRawValue(text, token, quotes);
        if (quotes == 2)
            return "";
        var closed = token.Length > 1 && (text[token.Start] != '"' || (text[token.End - 1] == '"' && !token.IsMalformed) || EndsInQuote(text, token));
        var content = TextSpan.FromBounds(token.Start + 1, token.End - (closed ? 1 : 0));
        return quotes == 1 ? Unescape(text, content) : text.Substring(content.Start, content.Length);
    }

    /// <summary>Length of the escape at a backslash, 0 where it is none of <c>\" \\ \n \t \u{…}</c>.</summary>
    public static int GetEscapeLength(string text, int start)
    {
        if (start + 1 >= text.Length)
            return 0;
        if (text[start + 1] is '"' or '\\' or 'n' or 't')
            return 2;
        if (text[start + 1] != 'u' || start + 2 >= text.Length || text[start + 2] != '{')
            return 0;
        var i = start + 3;
        var value = 0;
        for (; i < text.Length && i < start + 9 && IsHexDigit(text[i]); i++)
            value = (value * 16) + int.Parse(text[i].ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var valid = i > start + 3 && i < text.Length && text[i] == '}' && value <= 0x10FFFF && value is < 0xD800 or > 0xDFFF;
        return valid ? i + 1 - start : 0;
    }

    /// <summary>Where and how a raw string breaks C#'s rule; an empty text where it keeps it.</summary>
    internal static (TextSpan Span, string Problem) FindRawProblem(string text, int start, int end, int quotes, bool multiline)
    {
        var closing = 0;
        while (text[end - 1 - closing] == '"')
            closing++;
        if (closing != quotes)
            return (TextSpan.FromBounds(end - (closing - quotes), end), "as many quotes close it as open it; begin and end it with more of them where its text has so many");
        if (!multiline)
            return (default, "");
        var indent = LineStart(text, end - closing);
        if (!IsBlank(text, indent, end - closing))
            return (TextSpan.FromBounds(end - closing, end), "its closing quotes stand alone on the last line");

        var indentation = text.Substring(indent, end - closing - indent);
        for (var line = NextLine(text, start); line < indent; line = NextLine(text, line))
        {
            var lineEnd = LineEnd(text, line);
            if (!IsBlank(text, line, lineEnd) && string.CompareOrdinal(text, line, indentation, 0, indentation.Length) != 0)
                return (TextSpan.FromBounds(line, lineEnd), "no line begins further left than its closing quotes, nor with tabs where they have spaces");
        }

        return (default, "");
    }

    private static string GetRawValue(string text, SyntaxToken token, int quotes)
    {
        var contentStart = token.Start + quotes;
        var firstLineEnd = LineEnd(text, contentStart);
        if (firstLineEnd >= token.End)
        {
            var close = token.End;
            while (close > contentStart && token.End - close < quotes && text[close - 1] == '"')
                close--;
            return text.Substring(contentStart, close - contentStart);
        }

        var lastLine = LineStart(text, token.End);
        var indent = 0;
        while (IsSpace(text[lastLine + indent]))
            indent++;
        var builder = new StringBuilder();
        for (var line = NextLine(text, token.Start); line < lastLine; line = NextLine(text, line))
        {
            var lineEnd = LineEnd(text, line);
            var skipped = line;
            while (skipped < lineEnd && skipped - line < indent && IsSpace(text[skipped]))
                skipped++;
            if (builder.Length > 0 || line > NextLine(text, token.Start))
                builder.Append('\n');
            builder.Append(text, skipped, lineEnd - skipped);
        }

        return builder.ToString();
    }

    private static string Unescape(string text, TextSpan content)
    {
        if (text.IndexOf('\\', content.Start, content.Length) < 0)
            return text.Substring(content.Start, content.Length);
        var builder = new StringBuilder(content.Length);
        for (var i = content.Start; i < content.End;)
        {
            var length = text[i] == '\\' ? GetEscapeLength(text, i) : 0;
            if (length == 0)
            {
                builder.Append(text[i++]);
                continue;
            }

            _ = text[i + 1] switch
            {
                'n' => builder.Append('\n'),
                't' => builder.Append('\t'),
                'u' => builder.Append(char.ConvertFromUtf32(int.Parse(text.Substring(i + 3, length - 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))),
                var plain => builder.Append(plain),
            };
            i += length;
        }

        return builder.ToString();
    }

    /// <summary>A string with a wrong escape is malformed and yet closed: its last quote is no escaped one.</summary>
    private static bool EndsInQuote(string text, SyntaxToken token)
    {
        if (text[token.End - 1] != '"')
            return false;
        var backslashes = 0;
        while (text[token.End - 2 - backslashes] == '\\')
            backslashes++;
        return backslashes % 2 == 0;
    }

    private static bool IsHexDigit(char c) => IsDigit(c) || (uint)((c | 0x20) - 'a') < 6;

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsSpace(text[i]))
                return false;
        }

        return true;
    }

    private static int LineStart(string text, int position)
    {
        while (position > 0 && !IsLineEnd(text[position - 1]))
            position--;
        return position;
    }

    private static int LineEnd(string text, int position)
    {
        while (position < text.Length && !IsLineEnd(text[position]))
            position++;
        return position;
    }

    private static int NextLine(string text, int position)
    {
        var end = LineEnd(text, position);
        return end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
