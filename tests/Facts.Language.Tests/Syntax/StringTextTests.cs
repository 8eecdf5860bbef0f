using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>The value of a string as written, by the rules that C# has for raw strings.</summary>
public sealed class StringTextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"a \\\"b\\\" c\"", "a \"b\" c")]
    [InlineData("\"a\\\\\"", "a\\")]
    [InlineData("\"\\n\\t\"", "\n\t")]
    [InlineData("\"\\u{41}\\u{1F600}\\u{e9}\"", "A\U0001F600é")]
    [InlineData("\"\\u{10FFFF}\"", "\U0010FFFF")]
    [InlineData("\"// no comment | no bar\"", "// no comment | no bar")]
    public void A_plain_string_is_its_text_with_its_escapes_read(string written, string value) => Assert.Equal(value, ValueOf(written, isSound: true));

    [Theory]
    [InlineData("\"\"\"a\"\"\"", "a")]
    [InlineData("\"\"\"a \"quoted\" word\"\"\"", "a \"quoted\" word")]
    [InlineData("\"\"\"\"three \"\"\" quotes\"\"\"\"", "three \"\"\" quotes")]
    [InlineData("\"\"\"no \\n escape\"\"\"", "no \\n escape")]
    [InlineData("\"\"\" \"\"\"", " ")]
    public void A_raw_string_on_one_line_is_its_text(string written, string value) => Assert.Equal(value, ValueOf(written, isSound: true));

    [Theory]
    [InlineData("\"\"\"\n  a\n    b\n\n  c\n  \"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"\n  a\n\"\"\"", "  a")]
    [InlineData("\"\"\"\n\n  a\n  \"\"\"", "\na")]
    [InlineData("\"\"\"\n  a\n\n  \"\"\"", "a\n")]
    [InlineData("\"\"\"  \n  a  \n  \"\"\"", "a  ")]
    [InlineData("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", "a\nb")]
    [InlineData("\"\"\"\r  a\r  b\r  \"\"\"", "a\nb")]
    [InlineData("\"\"\"\n\t\ta\n\t\t\"\"\"", "a")]
    [InlineData("\"\"\"\n  \"a\" and \"\"b\"\"\n  \"\"\"", "\"a\" and \"\"b\"\"")]
    [InlineData("\"\"\"\"\n  a \"\"\" b\n  \"\"\"\"", "a \"\"\" b")]
    [InlineData("\"\"\"\n \n  a\n  \"\"\"", "\na")]
    public void A_raw_string_on_lines_loses_the_indentation_of_its_closing_quotes(string written, string value) => Assert.Equal(value, ValueOf(written, isSound: true));

    [Theory]
    [InlineData("\"open", "open")]
    [InlineData("\"open\\\"", "open\"")]
    [InlineData("\"", "")]
    [InlineData("\"\\q\"", "\\q")]
    [InlineData("\"a\\q", "a\\q")]
    [InlineData("“text”", "text")]
    [InlineData("‘it’s’", "it’s")]
    [InlineData("\"\"\"a", "a")]
    [InlineData("\"\"\"", "")]
    [InlineData("\"\"\"\na\n  \"\"\"", "a")]
    [InlineData("\"\"\"a\"\"\"\"", "a\"")]
    public void A_string_with_a_mistake_has_the_text_that_stands_there(string written, string value) => Assert.Equal(value, ValueOf(written, isSound: false));

    [Theory]
    [InlineData("\\\"", 2)]
    [InlineData("\\\\", 2)]
    [InlineData("\\n", 2)]
    [InlineData("\\t", 2)]
    [InlineData("\\u{0}", 5)]
    [InlineData("\\u{10ffff}", 10)]
    [InlineData("\\u{110000}", 0)]
    [InlineData("\\u{d800}", 0)]
    [InlineData("\\u{DFFF}", 0)]
    [InlineData("\\u{E000}", 8)]
    [InlineData("\\u{}", 0)]
    [InlineData("\\u{0000041}", 0)]
    [InlineData("\\u{41", 0)]
    [InlineData("\\u{g}", 0)]
    [InlineData("\\u0041", 0)]
    [InlineData("\\r", 0)]
    [InlineData("\\", 0)]
    public void An_escape_is_as_long_as_it_is_valid(string text, int length) => Assert.Equal(length, StringText.GetEscapeLength(text, 0));

    private static string ValueOf(string written, bool isSound)
    {
        var text = "fact X = " + written;
        var tree = SyntaxInvariants.Check(text);
        Assert.Equal(isSound, tree.Diagnostics.Count == 0);
        var token = tree.Tokens.First(token => token.Kind == TokenKind.String);
        return StringText.GetValue(text, token);
    }
}
