using System.Globalization;
using System.Text;
using Facts.Language.Text;

namespace Facts.Cli.Report.Site;

/// <summary>Texts in which what hides is shown instead of obeyed: <c>\u{202E}</c>, as the language writes them. Line ends and tabs stay.</summary>
internal static class VisibleText
{
    /// <summary>The text itself where it has none.</summary>
    public static string Of(string text)
    {
        StringBuilder? visible = null;
        for (var i = 0; i < text.Length; i++)
        {
            var hidden = HiddenCharacters.LengthAt(text, i);
            if (hidden == 0)
            {
                var length = char.IsSurrogate(text[i]) ? 2 : 1;
                visible?.Append(text, i, length);
                i += length - 1;
                continue;
            }

            var codePoint = hidden == 2 ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            (visible ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(CultureInfo.InvariantCulture, $"\\u{{{codePoint:X4}}}");
            i += hidden - 1;
        }

        return visible?.ToString() ?? text;
    }
}
