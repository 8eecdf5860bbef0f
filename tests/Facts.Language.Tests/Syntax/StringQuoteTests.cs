using CsCheck;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

public sealed class StringQuoteTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("Planck's", "\"Planck's\"")]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("a\tb\r\nc", "\"a\\tb\\u{D}\\nc\"")]
    [InlineData("\0\u202E\u2028", "\"\\u{0}\\u{202E}\\u{2028}\"")]
    public void A_text_is_written_on_one_line(string text, string expected) => Assert.Equal(expected, StringText.Quote(text));

    [Fact]
    public void Any_text_is_read_back_by_the_core() => Gen.String.Where(text => !ContainsLoneSurrogate(text)).Sample(text =>
    {
        var tree = SyntaxTree.Parse("fact A = " + StringText.Quote(text));
        Assert.Empty(tree.Diagnostics);
        var value = Assert.IsType<LiteralSyntax>(Assert.IsType<FactSyntax>(Assert.Single(tree.Root.Body!.Items)).Value);
        Assert.Equal(text, StringText.GetValue(tree.Text, value.Token));
    }, iter: 5_000);

    private static bool ContainsLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
