using System.Globalization;

namespace Facts.Language.Formatting;

/// <summary>How many columns a text takes where every letter has the same width: in an editor, on a screen.</summary>
internal static class DisplayWidth
{
    /// <summary>First and last code points of the blocks that Unicode's annex 11 calls wide or fullwidth; unassigned ones between them count as wide too.</summary>
    private static readonly int[] Wide =
    [
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F1E6, 0x1F1FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>A wide letter takes two columns; a mark that combines takes none, and so does what a joiner or a skin tone joins to the sign before it.</summary>
    public static int Of(string text)
    {
        var width = 0;
        var isJoined = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F')
            {
                width++;
                isJoined = false;
                continue;
            }

            var codePoint = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (!isJoined && !Combines(text, i, codePoint))
                width += IsWide(codePoint) ? 2 : 1;
            isJoined = codePoint == 0x200D;
            i += codePoint > 0xFFFF ? 1 : 0;
        }

        return width;
    }

    private static bool Combines(string text, int index, int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsWide(int codePoint)
    {
        for (var i = 0; i < Wide.Length && Wide[i] <= codePoint; i += 2)
        {
            if (codePoint <= Wide[i + 1])
                return true;
        }

        return false;
    }
}
