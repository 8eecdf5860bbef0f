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
    [InlineData("counted 14 ferries … five carried", "counted 14 ferries on Monday. Of these, four carried")]
    public void It_is_where_most_words_are_the_same(string quote, string expected)
    {
        var nearest = Text.FindNearest(QuotePattern.Parse(quote));
        Assert.Equal(expected, nearest?.Text);
        Assert.Equal(expected, Text.Text.Substring(nearest!.Span.Start, nearest.Span.Length).Replace('\n', ' '));
        Assert.True(Text.Find(QuotePattern.Parse(nearest.Text)).IsFound);
    }

    [Theory]
    [InlineData("It killed 1,212 people.", "212 people", "1,212 people", "The quote begins inside a number there.")]
    [InlineData("It was −13 °C there.", "13 °C", "−13 °C", "The quote begins inside a number there.")]
    [InlineData("Prices rose by 10.5 then.", "rose by 10", "rose by 10.5", "The quote ends inside a number there.")]
    [InlineData("He said “stop it” twice.", "said 'stop it' twice", "said “stop it” twice", "Only the signs between the words differ.")]
    [InlineData("It killed 1,213 people.", "killed 1,212 people", "killed 1,213 people", "")]
    public void What_has_the_words_of_the_quote_is_shown_whole_with_what_differs(string text, string quote, string expected, string difference)
    {
        var evidence = new EvidenceText(text);
        Assert.False(evidence.Find(QuotePattern.Parse(quote)).IsFound);
        var nearest = evidence.FindNearest(QuotePattern.Parse(quote));
        Assert.Equal((expected, difference), (nearest?.Text, nearest?.Difference));
        Assert.True(evidence.Find(QuotePattern.Parse(expected)).IsFound);
    }

    [Theory]
    [InlineData("11.90 … for a lorry", "11.80 euros for a lorry")]
    [InlineData("12.50 … for a passenger car", "2.50 euros for a passenger car")]
    [InlineData("2.50 … for the lorry", "2.50 euros for a passenger car and 11.80 euros for a lorry")]
    public void Of_pieces_it_holds_most_words_of_all(string quote, string expected) => Assert.Equal(
        expected,
        new EvidenceText("The toll was 11.00 euros once. It is 2.50 euros for a passenger car and 11.80 euros for a lorry, of 11 tons or more.").FindNearest(QuotePattern.Parse(quote))?.Text);

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
