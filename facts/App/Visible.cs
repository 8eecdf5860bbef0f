using System.Globalization;
using System.Text;

namespace Dossier.App;

/// <summary>Makes text harmless for a terminal: what would steer it is shown instead of obeyed.</summary>
internal static class Visible
{
    public static string Text(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsSurrogatePair(text, i))
                visible.Append(c).Append(text[++i]);
            else if (c < ' ')
                visible.Append((char)('\u2400' + c)); // the picture of the control character: ␛ for escape
            else if (IsHarmless(c))
                visible.Append(c);
            else
                visible.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)c:X4}}}");
        }

        return visible.ToString();
    }

    private static bool IsHarmless(char c) => !TurnsDirection(c) && char.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
