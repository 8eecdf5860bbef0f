using System;
using System.Linq;
using System.Threading.Tasks;
using Facts.Language.Evidence;
using Facts.Language.Text;

namespace Facts.Language.Tests.Evidence;

public sealed class EvidenceTextTests
{
    private const string Harbour = """
        The harbour master counted 14 ferries on Monday. Of these, four carried no
        passengers at all. “We were told to wait,” said the mate of one; the others
        sailed before noon. On Tuesday the harbour master counted 14 ferries again,
        and twenty-four barges.
        """;

    private static readonly EvidenceText Text = new(Harbour);

    [Theory]
    [InlineData("14 ferries on Monday", "14 ferries on Monday")]
    [InlineData("no passengers at all", "no\npassengers at all")]
    [InlineData("\"we were told to wait,\"", "“We were told to wait,”")]
    [InlineData("Barges.", "barges.")]
    public void A_quote_is_found_at_its_place(string quote, string expected)
    {
        var match = Text.Find(QuotePattern.Parse(quote));
        Assert.Equal(QuoteOutcome.Found, match.Outcome);
        Assert.Equal(1, match.Occurrences);
        var place = Assert.Single(match.Pieces);
        Assert.Equal(expected, Harbour.Substring(place.Start, place.Length));
    }

    [Fact]
    public void All_its_occurrences_are_counted_and_the_first_is_its_place()
    {
        var match = Text.Find(QuotePattern.Parse("the harbour master counted 14 ferries"));
        Assert.Equal(2, match.Occurrences);
        Assert.Equal(0, match.WordOffset);
        Assert.Equal(new TextSpan(0, 37), Assert.Single(match.Pieces));
        // The word that leads to them stands in the quote twice.
        Assert.Equal(2, new EvidenceText("a b a c. Then: a b a c").Find(QuotePattern.Parse("a b a c")).Occurrences);
        Assert.Equal(3, new EvidenceText("so so so so").Find(QuotePattern.Parse("so so")).Occurrences);
    }

    [Fact]
    public void Words_whose_hashes_are_alike_and_alternate_are_found_as_often_as_they_stand()
    {
        // Of so many some share the bits that words are sorted by first, and each such two stand two hundred times in turn.
        var words = Enumerable.Range(0, 1000).Select(word => "w" + (word * 7)).ToArray();
        var text = new EvidenceText(string.Join("\n", Enumerable.Repeat(string.Join(" ", words), 200)));
        foreach (var word in words)
            Assert.Equal(200, text.Find(QuotePattern.Parse(word)).Occurrences);
        Assert.Equal(0, text.Find(QuotePattern.Parse(words[0])).WordOffset);
        Assert.Equal(999, text.Find(QuotePattern.Parse(words[999])).WordOffset);
    }

    [Theory]
    [InlineData("on Monday", 6)]
    [InlineData("four", 10)]
    [InlineData("twenty-four", 41)]
    public void Its_place_is_counted_in_words(string quote, int offset) => Assert.Equal(offset, Text.Find(QuotePattern.Parse(quote)).WordOffset);

    [Fact]
    public void Words_are_counted_once_each()
    {
        Assert.Equal(44, Text.WordCount);
        Assert.Equal(4, new EvidenceText("the exam-\nple of").WordCount);
        Assert.Equal(3, new EvidenceText("the exam-\nple of").Find(QuotePattern.Parse("of")).WordOffset);
        Assert.Equal(9, new EvidenceText("他们驱逐了两名官员").WordCount);
        Assert.Equal(0, new EvidenceText("").WordCount);
    }

    [Theory]
    [InlineData("ferries", null, "on Monday", true)]
    [InlineData("14 ferries", "Tuesday the harbour master counted", null, true)]
    [InlineData("14 ferries", "counted", "again", true)]
    [InlineData("14 ferries", "counted", "on Wednesday", false)]
    [InlineData("14 ferries", "master", null, false)]
    [InlineData("four", "Of these,", "carried", true)]
    [InlineData("four", "twenty", null, false)]
    [InlineData("sailed … ferries", "the others", "again", true)]
    [InlineData("sailed … ferries", "the others", "on", false)]
    public void What_stands_around_it_adjoins_it(string quote, string? after, string? before, bool isFound)
    {
        var match = Text.Find(QuotePattern.Parse(quote, after, before));
        Assert.Equal(isFound ? QuoteOutcome.Found : QuoteOutcome.NotFound, match.Outcome);
        Assert.Equal(isFound ? 1 : 0, match.Occurrences);
    }

    [Fact]
    public void Pieces_have_places_of_their_own()
    {
        var match = Text.Find(QuotePattern.Parse("the harbour master … said the mate … sailed", null, "before noon"));
        Assert.Equal(["The harbour master", "said the mate", "sailed"], match.Pieces.Select(place => Harbour.Substring(place.Start, place.Length)));
    }

    [Fact]
    public void At_most_fifty_words_are_left_out()
    {
        string Between(int words) => "from " + string.Concat(Enumerable.Repeat("and ", words)) + "to";
        var quote = QuotePattern.Parse("from … to");
        Assert.True(new EvidenceText(Between(50)).Find(quote).IsFound);
        Assert.False(new EvidenceText(Between(51)).Find(quote).IsFound);
        Assert.True(new EvidenceText("from " + Between(50)).Find(quote).IsFound);
        Assert.Equal(1, new EvidenceText("from " + Between(50)).Find(quote).Occurrences);
        Assert.True(new EvidenceText(Between(51) + " " + Between(2)).Find(quote).IsFound);
    }

    [Theory]
    [InlineData("the [harbour] master counted")]
    [InlineData("[T]he harbour master")]
    [InlineData("[The officer] counted 14 ferries")]
    [InlineData("Of these, four [ferries] carried")]
    [InlineData("\"We [the crew] were told … wait,\"")]
    public void Words_in_brackets_are_the_curators(string quote) => Assert.True(Text.Find(QuotePattern.Parse(quote)).IsFound);

    [Theory]
    [InlineData("[he] counted fifteen")]
    [InlineData("f]our ferries[")]
    [InlineData("[nothing of this]")]
    [InlineData("[…]")]
    public void But_the_others_are_the_sources(string quote) => Assert.False(Text.Find(QuotePattern.Parse(quote)).IsFound);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData(" . ")]
    [InlineData("\u200B")]
    public void What_has_no_words_is_found_nowhere(string quote)
    {
        Assert.True(QuotePattern.Parse(quote).IsEmpty);
        Assert.Equal(QuoteOutcome.NotFound, Text.Find(QuotePattern.Parse(quote)).Outcome);
        Assert.Equal(QuoteOutcome.NotFound, new EvidenceText(quote).Find(QuotePattern.Parse(quote)).Outcome);
        Assert.Null(Text.FindNearest(QuotePattern.Parse(quote)));
    }

    [Fact]
    public void An_empty_text_has_no_quotes() => Assert.False(new EvidenceText("").Find(QuotePattern.Parse("four")).IsFound);

    [Fact]
    public void Its_key_is_its_normalised_form()
    {
        Assert.Equal("the ship", QuotePattern.Parse("The  SHIP").Key);
        Assert.Equal("the…ship\n<on board of\n>, he said", QuotePattern.Parse("the … ship", "on board of", ", he said").Key);
        Assert.NotEqual(QuotePattern.Parse("the … ship").Key, QuotePattern.Parse("the ... ship").Key);
        Assert.NotEqual(QuotePattern.Parse("the ship", "a").Key, QuotePattern.Parse("the ship", null, "a").Key);
    }

    [Fact]
    public void The_hash_is_that_of_the_text_with_plain_line_ends()
    {
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new EvidenceText("abc").Hash);
        Assert.Equal(new EvidenceText("a\nb\nc").Hash, new EvidenceText("a\r\nb\rc").Hash);
    }

    [Fact]
    public void Several_threads_ask_at_once()
    {
        var quote = QuotePattern.Parse("[He] counted 14 … again");
        Parallel.For(0, 1_000, _ => Assert.True(Text.Find(quote).IsFound));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_a_snapshot_says_of_its_provenance_is_no_part_of_the_source(string lineEnd)
    {
        var text = "---\nurl: https://example.org/two\naccessed: 2026-11-22\nextraction: facts snapshot 1\n---\n\n(Two) officials left, 14 in all.\n".Replace("\n", lineEnd, StringComparison.Ordinal);
        var file = new EvidenceFile("wire.evidence.txt", text);
        Assert.Equal(QuoteOutcome.NotFound, file.Find("2026-11-22", null, null).Outcome);
        Assert.Equal(QuoteOutcome.NotFound, file.Find("facts … officials", null, null).Outcome);
        Assert.Equal(0, file.Find("(Two) officials", null, null).WordOffset);
        Assert.Equal("(Two) officials", text.Substring(file.Find("(two) officials", null, null).Pieces[0].Start, 15));
        Assert.Equal((6, Sha256.HashLines(text)), (file.WordCount, file.Hash));
    }

    [Theory]
    [InlineData("---\ntitle: 14 ferries\n---\nText.\n")]
    [InlineData("---\nextraction: 14 ferries\n")]
    [InlineData("--- 14 ferries\nextraction: so\n")]
    [InlineData("Text\n---\nextraction: 14 ferries\n---\n")]
    public void What_others_write_at_the_top_is_text(string text) => Assert.True(new EvidenceFile("a.evidence.md", text).Find("14 ferries", null, null).IsFound);
}
