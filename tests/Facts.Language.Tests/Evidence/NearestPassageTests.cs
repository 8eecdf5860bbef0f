using System.Linq;
using Facts.Language.Evidence;

namespace Facts.Language.Tests.Evidence;

public sealed class NearestPassageTests
{
    private static readonly EvidenceText Text = new("""
        The harbour master counted 14 ferries on Monday. Of these, four carried no
        passengers at all. “We were told to wait,” said the mate of one; the others
        sailed before noon, 66% of them laden.
        """);

    [Theory]
    [InlineData("the harbour master counted 15 ferries", "The harbour master counted 14 ferries")]
    [InlineData("of these, five carried no passengers", "Of these, four carried no passengers")]
    [InlineData("harbour master had counted fourteen ferries on monday", "harbour master counted 14 ferries on Monday")]
    [InlineData("told to stay", "told to wait")]
    [InlineData("before noon, 65%", "before noon, 66%")]
    [InlineData("three carried no passengers", "four carried no passengers")]
    [InlineData("counted 14 ferries … five carried", "four carried")]
    public void It_is_where_most_words_are_the_same(string quote, string expected)
    {
        var nearest = Text.FindNearest(QuotePattern.Parse(quote));
        Assert.Equal(expected, nearest?.Text);
        Assert.Equal(expected, Text.Text.Substring(nearest!.Span.Start, nearest.Span.Length).Replace('\n', ' '));
        Assert.True(Text.Find(QuotePattern.Parse(nearest.Text)).IsFound);
    }

    [Theory]
    [InlineData("nothing like it")]
    [InlineData("a mate and one other")]
    public void There_is_none_where_nothing_is_near(string quote) => Assert.Null(Text.FindNearest(QuotePattern.Parse(quote)));

    [Fact]
    public void Chinese_has_one_too() =>
        Assert.Equal("驱逐了两名", new EvidenceText("他们昨天驱逐了两名俄罗斯官员。").FindNearest(QuotePattern.Parse("驱逐了三名"))?.Text);

    [Fact]
    public void A_text_of_one_word_a_million_times_has_none_in_time() =>
        Assert.Null(new EvidenceText(string.Concat(Enumerable.Repeat("so ", 1_000_000))).FindNearest(QuotePattern.Parse("so what of it")));
}
