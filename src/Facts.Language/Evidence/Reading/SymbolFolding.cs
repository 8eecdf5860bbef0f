namespace Facts.Language.Evidence.Reading;

/// <summary>Symbols in their plainest form, and what characters say that are more than themselves.</summary>
internal static class SymbolFolding
{
    /// <summary>A hyphen or minus is <c>-</c>, a longer dash <c>–</c>, all that multiplies <c>×</c> or <c>·</c>; each quotation mark is <c>"</c>.</summary>
    public static char Fold(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\uFE58' or '\u301C' or '\uFF5E' => '–',
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' or '`' or '´' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '«' or '»' or '\uFF02' => '"',
        '\u22C5' or '\u2219' or '\u2022' => '·',
        '\u2715' or '\u2716' or '\u2A2F' => '×',
        '\u066A' or '\uFE6A' => '%',
        '\u0609' => '‰',
        '\u2044' or '\u2215' => '/',
        '\u060C' or '\u3001' => '،',
        '\u3002' => '.',
        '\uFE69' or '\uFF04' => '$',
        '\uFFE1' => '£',
        '\uFFE5' => '¥',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };

    /// <summary>The digit or sign that a raised character stands for; zero for any other.</summary>
    public static char FindSuperscript(char c) => c switch
    {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        >= '⁴' and <= '⁹' => (char)(c - '⁴' + '4'),
        '⁺' => '+',
        '⁻' => '-',
        _ => '\0',
    };

    /// <summary>Numerator and denominator of a fraction that is one character; null for any other.</summary>
    public static string? FindFraction(char c) => c switch
    {
        '½' => "1/2",
        '¼' => "1/4",
        '¾' => "3/4",
        '⅓' => "1/3",
        '⅔' => "2/3",
        '⅕' => "1/5",
        '⅖' => "2/5",
        '⅗' => "3/5",
        '⅘' => "4/5",
        '⅙' => "1/6",
        '⅚' => "5/6",
        '⅐' => "1/7",
        '⅛' => "1/8",
        '⅜' => "3/8",
        '⅝' => "5/8",
        '⅞' => "7/8",
        '⅑' => "1/9",
        '⅒' => "1/10",
        _ => null,
    };

    /// <summary>Whether a character shows nothing: a soft hyphen, a zero-width one or a mark of direction.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u034F' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>Whether a blank keeps what it stands in together.</summary>
    public static bool IsNarrow(char c) => c is '\u00A0' or '\u2007' or '\u2008' or '\u2009' or '\u200A' or '\u202F' or '\u205F';
}
