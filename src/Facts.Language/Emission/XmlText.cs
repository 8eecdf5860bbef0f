using System.Text;
using System.Xml;
using Facts.Language.Syntax;

namespace Facts.Language.Emission;

/// <summary>Text for documentation comments.</summary>
public static class XmlText
{
    /// <summary>
    /// One line of escaped text, for content and attributes alike. Whatever C# takes for a line end becomes a blank, since it would end the comment;
    /// what XML cannot hold, and what reorders the text around it, becomes U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
            return text;
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append("&quot;"),
                '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' => builder.Append(' '),
                _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => builder.Append(c).Append(text[++i]),
                _ when !XmlConvert.IsXmlChar(c) || CharacterFacts.IsForbidden(c) => builder.Append('\uFFFD'),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }

    /// <summary>Whether it is of printable ASCII alone, and nothing that XML knows: most texts are, and are no copies.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '&' or '<' or '>' or '"')
                return false;
        }

        return true;
    }
}
