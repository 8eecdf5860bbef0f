using System.Linq;
using Facts.Language.Evidence;

namespace Facts.Language.Tests.Evidence;

/// <summary>Texts and quotes made to take long. What is bounded takes a moment; what is not would take hours.</summary>
public sealed class HostileEvidenceTests
{
    private static readonly EvidenceText Repeated = new(string.Concat(Enumerable.Repeat("so ", 300_000)));

    private static string So(int count) => string.Concat(Enumerable.Repeat("so ", count));

    [Fact]
    public void A_text_that_repeats_itself_is_given_up_where_nothing_can_be_said()
    {
        for (var i = 0; i < 20; i++)
            Assert.Equal(QuoteOutcome.GivenUp, Repeated.Find(QuotePattern.Parse(So(1_000 + i) + ", so")).Outcome);
        Assert.Equal(QuoteOutcome.NotFound, Repeated.Find(QuotePattern.Parse(So(1_000) + "what")).Outcome);
    }

    [Fact]
    public void A_rare_word_leads_past_all_repetition()
    {
        var text = new EvidenceText(So(200_000) + "what " + So(200_000));
        Assert.Equal(QuoteOutcome.Found, text.Find(QuotePattern.Parse(So(100) + "what " + So(100))).Outcome);
        Assert.Equal(QuoteOutcome.NotFound, text.Find(QuotePattern.Parse(So(100) + "what what")).Outcome);
    }

    [Fact]
    public void A_rare_word_behind_much_repetition_is_given_up_and_not_tried_from_each_word_before_it()
    {
        var text = new EvidenceText(So(300_000) + "what");
        Assert.Equal(QuoteOutcome.GivenUp, text.Find(QuotePattern.Parse(So(50_000) + "what")).Outcome);
    }

    [Fact]
    public void Punctuation_without_end_before_a_word_that_is_everywhere()
    {
        var quote = QuotePattern.Parse(new string('(', 300_000) + "so");
        Assert.Equal(QuoteOutcome.GivenUp, Repeated.Find(quote).Outcome);
        Assert.True(new EvidenceText(quote.Quote).Find(quote).IsFound);
    }

    [Fact]
    public void Pieces_without_end_are_linked_in_one_walk()
    {
        var quote = QuotePattern.Parse(string.Join(" … ", Enumerable.Repeat("so", 5)));
        Assert.Equal(QuoteOutcome.Found, new EvidenceText(So(10_000)).Find(quote).Outcome);
        Assert.Equal(QuoteOutcome.GivenUp, Repeated.Find(QuotePattern.Parse(string.Join(" … ", Enumerable.Repeat("so", 1_000)))).Outcome);
    }

    [Fact]
    public void White_space_punctuation_and_invisible_characters_without_end()
    {
        foreach (var filler in new[] { " ", "-", "\u00AD", "\u200B", ".", "\u0301", "- ", "-\n", "²", "[", "…", "\uD800" })
        {
            var text = new EvidenceText("two" + string.Concat(Enumerable.Repeat(filler, 300_000)) + "officials (or so)");
            Assert.True(text.Find(QuotePattern.Parse("(or so)")).IsFound);
            _ = text.Find(QuotePattern.Parse("two officials"));
            _ = text.FindNearest(QuotePattern.Parse("two other officials"));
            _ = QuotePattern.Parse(text.Text).Key;
        }
    }

    [Fact]
    public void Broken_words_without_end()
    {
        var text = new EvidenceText(string.Concat(Enumerable.Repeat("exam-\n", 100_000)) + "ple exam-\nexam-\nple");
        Assert.True(text.Find(QuotePattern.Parse("exam-exam-ple")).IsFound);
        Assert.True(text.Find(QuotePattern.Parse("exam-example")).IsFound);
        Assert.Equal(100_004, text.WordCount);
    }
}
