using Facts.Language.Text;

namespace Facts.Language.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 2, 0, 2)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\r\rb", 3, 2, 0)]
    [InlineData("a\n\r\nb", 4, 2, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("\uD83D\uDE00b", 2, 0, 2)]
    public void A_position_is_on_its_line(string text, int position, int line, int column) => Assert.Equal(new LinePosition(line, column), new LineMap(text).GetPosition(position));

    [Theory]
    [InlineData("", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb\rc\nd", 4)]
    [InlineData("a\u2028b\u0085c\vd", 1)]
    public void Lines_are_counted_as_the_lexer_ends_them(string text, int count) => Assert.Equal(count, new LineMap(text).LineCount);

    [Fact]
    public void The_start_of_a_line_is_found_and_of_one_behind_the_last_is_that_of_the_last()
    {
        var lines = new LineMap("a\nbc\n");
        Assert.Equal([0, 2, 5, 5], [lines.GetStart(0), lines.GetStart(1), lines.GetStart(2), lines.GetStart(3)]);
    }
}
