using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Tests.Emission;

/// <summary>Texts that try to get out of a literal or a comment.</summary>
internal static class HostileTexts
{
    public static IEnumerable<string> All =>
    [
        "", " ", "\"", "\\", "\\\"", "\"\"\"", "\\u0022", "a\nb", "a\rb", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u000Bb", "a\u000Cb", "\0", "\t", "a\u0001b", "\u007F", "\u009F",
        "\u202Eabc\u202C", "\u2066abc\u2069", "\u200Babc\u200F", "\uFEFF", "\u00AD", "\uD800", "\uDC00", "a\uD800b", "\uDC00\uD800", "\U0001F600", "\U000E0041", "\uFFFE", "\uFFFF", "\uFFFD",
        "*/", "/* */", "//", "]]>", "<![CDATA[", "</summary>", "<see cref=\"x\"/>", "&amp;", "&", "&#0;", "'", "{0}", "%", "$\"{x}\"", "@\"", "#if", "?/", "\u0301", "İı", "名前", "\u3164", "\uE000",
        new string('a', 100_000),
        string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c)),
        string.Concat(Enumerable.Range(0x10000, 0x100000 >> 6).Select(i => char.ConvertFromUtf32(0x10000 + ((i - 0x10000) << 6)))),
    ];

    public static IEnumerable<TheoryDataRow<int>> Numbers => Enumerable.Range(0, All.Count()).Select(number => new TheoryDataRow<int>(number));
}
