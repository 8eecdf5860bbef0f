using System;
using System.Globalization;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Text;

/// <summary>
/// What cannot be seen in a text where it stands, and so can hide or reorder what stands around it, or make a terminal act: the one answer for all that shows text of a file.
/// Joiners and selectors are seen by what they do to the letters and pictures that they stand at, and are hidden elsewhere.
/// </summary>
public static partial class HiddenCharacters
{
    /// <summary>How many code units the character has that is hidden at a position: 0 where that is seen. A line's end and a tab are seen.</summary>
    public static int LengthAt(string text, int position)
    {
        var c = text[position];
        if (c is >= ' ' and < '\u007F' or '\n' or '\t')
            return 0;
        // A carriage return is part of a line's end, or moves the cursor over what stands there.
        if (c == '\r')
            return position + 1 < text.Length && text[position + 1] == '\n' ? 0 : 1;
        if (CharacterFacts.IsForbidden(c) || c is '\uFFFE' or '\uFFFF')
            return 1;
        if (!char.IsSurrogate(c))
            return IsInvisible(c) && !IsUsed(text, position, c, 1) ? 1 : 0;
        if (!char.IsHighSurrogate(c) || position + 1 >= text.Length || !char.IsLowSurrogate(text[position + 1]))
            return 1;
        var codePoint = char.ConvertToUtf32(c, text[position + 1]);
        return IsInvisible(codePoint) && !IsUsed(text, position, codePoint, 2) ? 2 : 0;
    }

    /// <summary>The text with what is hidden in it written as <c>\u001b</c>, which JSON reads as what it was; line ends and tabs stay.</summary>
    public static string Escape(string text) => Escape(text, areLineEndsHidden: false);

    /// <summary>Likewise of what is one line, such as the name of a file, in which line ends and tabs hide too.</summary>
    public static string EscapeName(string name) => Escape(name, areLineEndsHidden: true);

    private static string Escape(string text, bool areLineEndsHidden)
    {
        StringBuilder? builder = null;
        for (var i = 0; i < text.Length;)
        {
            var hidden = areLineEndsHidden && text[i] is '\n' or '\r' or '\t' ? 1 : LengthAt(text, i);
            var length = Math.Max(hidden, char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1);
            if (hidden > 0)
                builder ??= new StringBuilder(text, 0, i, text.Length + 16);
            for (; length > 0; length--, i++)
                _ = hidden > 0 ? builder!.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture)) : builder?.Append(text[i]);
        }

        return builder?.ToString() ?? text;
    }
}
