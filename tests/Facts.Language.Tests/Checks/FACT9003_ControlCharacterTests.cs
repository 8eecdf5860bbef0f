using System;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT9003_ControlCharacterTests
{
    [Theory]
    [InlineData('\u202A')]
    [InlineData('\u202B')]
    [InlineData('\u202C')]
    [InlineData('\u202D')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2067')]
    [InlineData('\u2068')]
    [InlineData('\u2069')]
    public void Bidirectional_controls_are_reported_in_strings_comments_and_documentation(char c)
    {
        var message = $"FACT9003: The bidirectional control U+{(int)c:X4} stands here and cannot be seen. Remove it; in a string write \\u{{{(int)c:X4}}}.";
        Findings.Expect(Wire + $"/// a[|{c}|]b\nfact A = \"a[|{c}|]b\" // [|{c}|]\n  cite Wire \"a[|{c}|]b\"\n", message, message, message, message);
    }

    [Theory]
    [InlineData('\0', "control character")]
    [InlineData('\u0008', "control character")]
    [InlineData('\u000B', "control character")]
    [InlineData('\u000C', "control character")]
    [InlineData('\u007F', "control character")]
    [InlineData('\u0085', "control character")]
    [InlineData('\u2028', "line separator")]
    [InlineData('\u2029', "line separator")]
    public void Other_controls_and_line_separators_are_reported(char c, string what) => Findings.Expect(Wire + $"fact A = \"a[|{c}|]b\"\n  cite Wire\n",
        $"FACT9003: The {what} U+{(int)c:X4} stands here and cannot be seen. Remove it; in a string write \\u{{{(int)c:X4}}}.");

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u200D')]
    [InlineData('\uFEFF')]
    [InlineData('\u00AD')]
    public void Formatting_characters_between_words_are_reported(char c) => Findings.Expect(Wire + $"fact [|{c}|]A = 1\n  cite Wire\n",
        $"FACT9003: The formatting character U+{(int)c:X4} stands here and cannot be seen. Remove it; in a string write \\u{{{(int)c:X4}}}.");

    [Theory]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u200D')]
    [InlineData('\u00A0')]
    [InlineData('\t')]
    public void Marks_and_joiners_are_allowed_in_strings(char c) => Findings.None(Wire + $"fact A = \"a{c}b\"\n  cite Wire\n");

    [Fact]
    public void A_byte_order_mark_may_begin_the_file() => Findings.None("\uFEFF" + Wire + "fact A = 1\n  cite Wire\n");

    [Fact]
    public void An_escape_is_how_to_write_one() => Findings.None(Wire + "fact A = \"a\\u{202E}b\"\n  cite Wire\n");

    [Fact]
    public void A_binary_file_gets_twenty_findings_of_it() =>
        Assert.Equal(20, System.Linq.Enumerable.Count(Findings.Ids(new string('\u0001', 100_000)), id => id == "FACT9003"));

    [Fact]
    public void Carriage_returns_end_lines() => Findings.None((Wire + "fact A = 1\n  cite Wire\n").Replace("\n", "\r\n", StringComparison.Ordinal));
}
