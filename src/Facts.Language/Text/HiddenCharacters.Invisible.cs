namespace Facts.Language.Text;

// What nothing is drawn for, and where it has its use all the same.
public static partial class HiddenCharacters
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int BlackFlag = 0x1F3F4;

    /// <summary>The subdivisions' letters behind a flag, and the tag that ends them.</summary>
    private const int MaxTags = 8;

    /// <summary>A character of which nothing is drawn (Default_Ignorable_Code_Point of Unicode, and the anchors of annotations).</summary>
    private static bool IsInvisible(int c) => c is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F)
        or (>= 0x2060 and <= 0x206F) or 0x3164 or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) || IsSelector(c)
        || c is (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    private static bool IsSelector(int c) => c is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Whether an invisible character changes how those beside it are drawn, which is what it is for.</summary>
    private static bool IsUsed(string text, int position, int c, int length)
    {
        var before = Before(text, position);
        var after = At(text, position + length);
        return c switch
        {
            NonJoiner => IsJoined(before) && IsJoined(after),
            Joiner => (IsJoined(before) && IsJoined(after)) || ((IsPicture(before) || before == 0xFE0F) && IsPicture(after)),
            >= 0x180B and <= 0x180F => c != 0x180E && before is >= 0x1820 and <= 0x18AA,
            >= 0xE0100 and <= 0xE01EF => IsIdeograph(before),
            >= 0xFE00 and <= 0xFE0F => IsPicture(before) || IsIdeograph(before) || before is 0xA9 or 0xAE || (after == 0x20E3 && before is '#' or '*' or (>= '0' and <= '9')),
            >= 0xE0020 and <= 0xE007F => IsInFlag(text, position),
            _ => false,
        };
    }

    /// <summary>Letters and marks of scripts whose letters join or stack: Arabic to Sinhala, Tibetan, Burmese, Khmer, Mongolian, and those of their kind.</summary>
    private static bool IsJoined(int c) => c is (>= 0x0620 and <= 0x0DFF) or (>= 0x0F40 and <= 0x109F) or (>= 0x1780 and <= 0x18AA) or (>= 0x1A20 and <= 0x1BFF) or (>= 0xA840 and <= 0xABFF)
        or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10A00 and <= 0x11FFF) or (>= 0x1E900 and <= 0x1E95F);

    private static bool IsPicture(int c) => c is (>= 0x203C and <= 0x2049) or (>= 0x2100 and <= 0x2BFF) or (>= 0x3030 and <= 0x303D) or (>= 0x3297 and <= 0x3299) or (>= 0x1F000 and <= 0x1FAFF);

    private static bool IsIdeograph(int c) => c is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsInFlag(string text, int position)
    {
        for (var i = 0; i <= MaxTags && position >= 2; i++, position -= 2)
        {
            var before = Before(text, position);
            if (before is not (>= 0xE0020 and <= 0xE007E))
                return before == BlackFlag;
        }

        return false;
    }

    private static int At(string text, int position) => position >= text.Length ? -1
        : position + 1 < text.Length && char.IsSurrogatePair(text, position) ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position];

    private static int Before(string text, int position) => position == 0 ? -1
        : position >= 2 && char.IsSurrogatePair(text, position - 2) ? char.ConvertToUtf32(text[position - 2], text[position - 1]) : text[position - 1];
}
