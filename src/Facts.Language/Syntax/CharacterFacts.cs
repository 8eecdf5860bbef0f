using System.Globalization;

namespace Facts.Language.Syntax;

/// <summary>Classes of characters. They depend on no culture.</summary>
public static class CharacterFacts
{
    public static bool IsLineEnd(char c) => c is '\n' or '\r';

    /// <summary>A character that may begin a C# identifier.</summary>
    public static bool IsIdentifierStart(char c) => c < 128
        ? (uint)((c | 0x20) - 'a') < 26 || c == '_'
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>A character that may stand within a C# identifier. Formatting characters may not: C# would drop them.</summary>
    public static bool IsIdentifierPart(char c) => c < 128
        ? IsIdentifierStart(c) || IsDigit(c)
        : IsIdentifierStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    public static bool IsDigit(char c) => (uint)(c - '0') < 10;

    /// <summary>
    /// White space within a line. Control and formatting characters count as such outside strings, so that the one finding
    /// about a stray one is the one that names it.
    /// </summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' || (c < 32 && !IsLineEnd(c)) || (c >= 127 && IsRareSpace(c));

    /// <summary>A control character, a line separator or a bidirectional control, which must not stand in a file as such.</summary>
    public static bool IsForbidden(char c) => (c < 32 && c is not ('\t' or '\n' or '\r'))
        || (c >= 127 && (c <= '\u009F' || c is '\u2028' or '\u2029' || IsBidirectionalControl(c)));

    public static bool IsBidirectionalControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsRareSpace(char c) => c <= '\u00A0' || (CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format) || c is '\u2028' or '\u2029';
}
