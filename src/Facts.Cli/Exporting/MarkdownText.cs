using System;
using System.Linq;
using System.Text;
using Facts.Language.Text;

namespace Facts.Cli.Exporting;

/// <summary>Text as Markdown shows it: each sign that could mean something is escaped, and what hides or turns text around is left out.</summary>
internal static class MarkdownText
{
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (HiddenCharacters.LengthAt(text, i) is > 0 and var hidden)
            {
                result.Append('\uFFFD');
                i += hidden - 1;
                continue;
            }

            var c = text[i];
            if (char.IsHighSurrogate(c))
                result.Append(c).Append(text[++i]);
            else
            {
                _ = c switch
                {
                    '<' => result.Append("&lt;"),
                    '>' => result.Append("&gt;"),
                    '&' => result.Append("&amp;"),
                    '\n' or '\r' or '\t' => result.Append(' '),
                    _ when char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) => result.Append('\\').Append(c),
                    _ => result.Append(c),
                };
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>A link to an address of the web; the text alone for any other.</summary>
    public static string Link(string text, string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? $"[{Escape(text)}](<{string.Concat(address.Select(c => char.IsAscii(c) && c is > ' ' and not ('<' or '>' or '\\' or '"') ? c.ToString() : Uri.EscapeDataString(c.ToString())))}>)"
        : Escape(text);
}
