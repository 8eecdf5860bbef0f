using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Cli.Report.Site;

/// <summary>Texts whose control characters are shown instead of obeyed: <c>\u{202E}</c>, as the language writes them. Line ends and tabs stay.</summary>
internal static class VisibleText
{
    /// <summary>The text itself where it has none.</summary>
    public static string Of(string text)
    {
        if (!text.Any(Steers) && IsWellFormed(text))
            return text;
        var visible = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                visible.Append(text[i]).Append(text[++i]);
            else if (Steers(text[i]) || char.IsSurrogate(text[i]))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)text[i]:X4}}}");
            else
                visible.Append(text[i]);
        }

        return visible.ToString();
    }

    private static bool Steers(char c) => CharacterFacts.IsForbidden(c) || c is '\r' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
