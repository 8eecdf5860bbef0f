using System;
using System.Text;

namespace Facts;

/// <summary>
/// Makes a link that opens a page at the words of a quote: a text fragment, <c>#:~:text=[prefix-,]start[,end][,-suffix]</c>.
/// </summary>
/// <remarks>
/// It is compiled into the generator too, so that documentation and <c>Citation.Url</c> give the same link. It depends on nothing.
/// </remarks>
internal static class TextFragment
{
    private const char Ellipsis = '\u2026';

    /// <summary>
    /// <paramref name="url"/> with the fragment for the quote. It comes back as it is where it is not of http or https, where it has a fragment directive already,
    /// and where the quote holds no words of the page (only cuts and the curator's own).
    /// </summary>
    public static string Link(string url, string? quote, string? after, string? before)
    {
        var link = new StringBuilder(url, url.Length + (2 * (quote?.Length ?? 0)) + 16);
        Append(link, url, quote, after, before);
        return link.ToString();
    }

    /// <summary>Appends the fragment alone, which has no character that markup knows, behind what the caller wrote of <paramref name="url"/>.</summary>
    public static void Append(StringBuilder link, string url, string? quote, string? after, string? before)
    {
        // Most quotes are one piece as it stands, which one look tells.
        bool isPiece = quote is not null && IsPiece(quote);
        string start = isPiece ? quote! : Piece(quote, last: false);
        if (start.Length == 0 || !IsWeb(url) || Has(url, ":~:"))
            return;
        link.Append(Has(url, "#") ? ":~:text=" : "#:~:text=");

        // What stands next to the quote is the last piece of the words before it, and the first of the words after it.
        string prefix = Piece(after, last: true);
        if (prefix.Length > 0)
        {
            Encode(link, prefix);
            link.Append("-,");
        }

        Encode(link, start);

        string end = !isPiece && IsCut(quote!) ? Piece(quote, last: true) : "";
        if (end.Length > 0)
        {
            link.Append(',');
            Encode(link, end);
        }

        string suffix = Piece(before, last: false);
        if (suffix.Length > 0)
        {
            link.Append(",-");
            Encode(link, suffix);
        }
    }

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

#pragma warning disable CA2249 // netstandard2.0 has no Contains with a comparison
    private static bool Has(string url, string part) => url.IndexOf(part, StringComparison.Ordinal) >= 0;
#pragma warning restore CA2249

    /// <summary>Whether the text has neither cut nor bracket, and is as a browser has it.</summary>
    private static bool IsPiece(string text)
    {
        char last = ' ';
        foreach (char c in text)
        {
            if (c is Ellipsis or '[' or '\t' or '\n' or '\r' or '\f' || (c == ' ' && last == ' '))
                return false;
            last = c;
        }

        return last != ' ';
    }

    /// <summary>Whether the text has more than one piece.</summary>
    private static bool IsCut(string text)
    {
        int pieces = 0;
        for (int at = 0; at < text.Length;)
        {
            int end = EndOfPiece(text, at, out int next);
            if (Trim(text, at, end).Length > 0)
                pieces++;
            at = next;
        }

        return pieces > 1;
    }

    /// <summary>The first or last piece between cuts that holds more than white space; "" if there is none.</summary>
    private static string Piece(string? text, bool last)
    {
        string found = "";
        for (int at = 0; text is not null && at < text.Length;)
        {
            int end = EndOfPiece(text, at, out int next);
            string piece = Trim(text, at, end);
            at = next;
            if (piece.Length == 0)
                continue;
            found = piece;
            if (!last)
                break;
        }

        return found;
    }

    /// <summary>The end of the piece at a position, and where the next one begins: behind an ellipsis, or behind words in brackets.</summary>
    private static int EndOfPiece(string text, int at, out int next)
    {
        for (int i = at; i < text.Length; i++)
        {
            int close = text[i] == Ellipsis ? i : text[i] == '[' ? text.IndexOf(']', i) : -1;
            if (close < 0)
                continue; // also for a bracket that is never closed: it is a character of the page
            next = close + 1;
            return i;
        }

        next = text.Length;
        return text.Length;
    }

    /// <summary>A piece as a browser has it: a run of white space is one blank, and none stands at the ends.</summary>
    private static string Trim(string text, int start, int end)
    {
        if (IsTrimmed(text, start, end))
            return start == 0 && end == text.Length ? text : text.Substring(start, end - start);
        var piece = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                piece.Append(c);
            else if (piece.Length > 0 && piece[piece.Length - 1] != ' ')
                piece.Append(' ');
        }

        if (piece.Length > 0 && piece[piece.Length - 1] == ' ')
            piece.Length--;
        return piece.ToString();
    }

    /// <summary>Whether all white space is single blanks, and none stands at the ends: mostly so.</summary>
    private static bool IsTrimmed(string text, int start, int end)
    {
        char last = ' ';
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is '\t' or '\n' or '\r' or '\f' || (c == ' ' && last == ' '))
                return false;
            last = c;
        }

        return last != ' ' || start == end;
    }

    /// <summary>Percent-encodes UTF-8. Uri.EscapeDataString leaves '-' alone, and differs between frameworks on lone surrogates.</summary>
    private static void Encode(StringBuilder link, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int point = text[i];
            if (char.IsSurrogate(text[i]))
            {
                bool pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
                point = pair ? char.ConvertToUtf32(text[i], text[++i]) : 0xFFFD;
            }

            // RFC 3986's unreserved characters but '-', which marks a prefix or suffix.
            if (point is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '_' or '~')
                link.Append((char)point);
            else
                EncodePoint(link, point);
        }
    }

    private static void EncodePoint(StringBuilder link, int point)
    {
        if (point < 0x80)
        {
            Octet(link, point);
            return;
        }

        if (point < 0x800)
        {
            Octet(link, 0xC0 | (point >> 6));
        }
        else
        {
            if (point < 0x10000)
            {
                Octet(link, 0xE0 | (point >> 12));
            }
            else
            {
                Octet(link, 0xF0 | (point >> 18));
                Octet(link, 0x80 | ((point >> 12) & 0x3F));
            }

            Octet(link, 0x80 | ((point >> 6) & 0x3F));
        }

        Octet(link, 0x80 | (point & 0x3F));
    }

    private static void Octet(StringBuilder link, int value)
    {
        const string Digits = "0123456789ABCDEF";
        link.Append('%').Append(Digits[value >> 4]).Append(Digits[value & 0xF]);
    }
}
