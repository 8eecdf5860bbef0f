using Facts.Language.Text;

namespace Facts.Language.Tests;

public sealed class MarkupTextTests
{
    [Theory]
    [InlineData("a [|b|] c", "a b c", 2, 1)]
    [InlineData("a[||]", "a", 1, 0)]
    [InlineData("| [|||] |", "| | |", 2, 1)]
    [InlineData("x |] [|y|]", "x |] y", 5, 1)]
    public void A_mark_is_a_place_in_the_text_without_marks(string markup, string text, int start, int length)
    {
        var marked = MarkupText.Parse(markup);
        Assert.Equal(text, marked.Text);
        Assert.Equal(new TextSpan(start, length), marked.Span);
    }

    [Fact]
    public void Marks_may_be_nested_and_come_in_the_order_of_their_beginnings()
    {
        var marked = MarkupText.Parse("[|a [|b|]|] [|c|]");
        Assert.Equal([new TextSpan(0, 3), new TextSpan(2, 1), new TextSpan(4, 1)], marked.Spans);
    }
}
