namespace Facts.Generators.Tests.BadInput;

/// <summary>Texts that break what copies them without care into C#, into XML, into a table, or into a terminal.</summary>
public static class HostileTexts
{
    public static readonly string[] All =
    [
        "",
        " ",
        "plain words",
        "\"",
        "\\",
        "\\u0022; evil(); //",
        "\"; } } class Injected { } /*",
        "*/ /* // ///",
        "</summary><remarks>&lt;&amp;&#0;]]>",
        "<![CDATA[ <see cref=\"global::Nothing\"/> ]]>",
        "<?xml version=\"1.0\"?><!-- -- -->",
        "first\nsecond\n\nthird",
        "tab\there",
        "\r\nreturn\r",
        "\u0085next line\u2028line separator\u2029paragraph",
        "\u202Eright to left\u202C \u2066isolate\u2069 \u200Emark\u200F",
        "zero\0byte \u0001\u001F\u007F",
        "\uFEFFmark and \u200Bzero width\u00AD",
        "\uFFFD \uFFFE \uFFFF \uFDD0",
        "\U0001F600 \U0010FFFF \U000E0001",
        "e\u0301 \u00E9 \u0130\u0131\u015F \uFB01",
        "{0} {1} {{ }} %s $(Property) @(Item) %(Meta) %22",
        "$\"{Interpolated}\" @\"verbatim\" \"\"\"raw\"\"\"",
        "12:q9:looks like a table F5:g1:0",
        "javascript:alert(document.cookie)",
        "https://example.org/?a=\"><script>&b='x'#:~:text=there",
        "https://example.org/\U0001F600/\u202E",
        "#pragma warning restore\n#nullable disable\n#error no\n#line 1 \"x\"\n#if false",
        "\u201Ctypographic\u201D \u2018quotes\u2019 \u2026 [in brackets] \u2013",
        "a very long text " + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    ];

    /// <summary>The text as a string of the language. With every character escaped, none is lost before it comes to the generated code.</summary>
    public static string Quote(string text)
    {
        var builder = new System.Text.StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                builder.Append('\\').Append(rune);
            else if (rune.Value is >= ' ' and < 127)
                builder.Append(rune);
            else
                builder.Append(System.FormattableString.Invariant($"\\u{{{rune.Value:X}}}"));
        }

        return builder.Append('"').ToString();
    }
}
