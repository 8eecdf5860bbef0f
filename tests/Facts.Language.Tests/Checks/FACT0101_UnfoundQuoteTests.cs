using static Facts.Language.Tests.Checks.EvidenceSamples;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0101_UnfoundQuoteTests
{
    private static string Fact(string citation) => Harbour + "fact A = true\n  cite Harbour " + citation + "\n";

    [Theory]
    [InlineData("[|\"the harbour master counted 15 ferries on Monday\"|]", "The nearest passage is “The harbour master counted 14 ferries on Monday”.")]
    [InlineData("[|\"five carried no passengers\"|]", "The nearest passage is “four carried no passengers”.")]
    [InlineData("[|\"nothing of the kind was said\"|]", "It has nothing near it.")]
    [InlineData("[|\"four barges\"|]", "The nearest passage is “twenty-four barges”. The quote begins inside a word there.")]
    [InlineData("[|\"the harbour master … in the year before\"|]", "It has nothing near it.")]
    [InlineData("[|\"four\"|] before \"barges of no use\"", "The words are there, but not before “barges of no use”.")]
    [InlineData("[|\"counted 14 ferries\"|] after \"the mate\"", "The words are there, but not after “the mate”.")]
    [InlineData("[|\"counted 14 ferries\"|] after \"the harbour master\" before \"on Friday\"", "The words are there, but not between “the harbour master” and “on Friday”.")]
    public void A_quote_that_the_text_does_not_have_is_reported_at_it(string citation, string hint) =>
        Findings.Expect(With(Fact(citation), TextFile), "FACT0101: The evidence of 'Harbour' does not have this quote. " + hint);

    [Theory]
    [InlineData("\"four carried no passengers\"")]
    [InlineData("\"FOUR carried no passengers\"")]
    [InlineData("\"the harbour master … barges\" after \"On Tuesday\"")]
    [InlineData("\"[T]he others sailed before noon\"")]
    [InlineData("\"of these\" \"told to wait\"")]
    public void One_that_it_has_is_not(string citation) => Findings.None(With(Fact(citation), TextFile));

    [Fact]
    public void A_quote_that_begins_inside_a_number_is_shown_the_whole_of_it() => Findings.Expect(
        With(Fact("[|\"212 people\"|]"), ("harbour.evidence.txt", "It carried 1,212 people.\n")),
        "FACT0101: The evidence of 'Harbour' does not have this quote. The nearest passage is “1,212 people”. The quote begins inside a number there.");

    [Fact]
    public void A_text_that_is_empty_is_said_to_be() => Findings.Expect(
        With(Fact("[|\"five whales\"|]"), ("harbour.evidence.txt", "\n")),
        "FACT0101: The evidence of 'Harbour' does not have this quote. 'harbour.evidence.txt' is empty.");

    [Fact]
    public void Each_quote_is_a_mistake_of_its_own() => Findings.Expect(
        With(Fact("[|\"five whales\"|] \"of these\" [|\"a hundred whales\"|]"), TextFile),
        "FACT0101: The evidence of 'Harbour' does not have this quote. It has nothing near it.",
        "FACT0101: The evidence of 'Harbour' does not have this quote. It has nothing near it.");

    [Fact]
    public void A_quote_without_words_is_reported_as_that() => Findings.Expect(With(Fact("[|\"…\"|]"), TextFile), "FACT1304: A quote must have words. Write the phrase that carries the value, or remove the quote.");

    [Fact]
    public void Evidence_against_a_fact_is_held_to_it_too() => Findings.Expect(
        With(Harbour + "fact A = true\n  cite Harbour \"of these\"\n  against Harbour [|\"never said that\"|]\n", TextFile),
        "FACT0101: The evidence of 'Harbour' does not have this quote. It has nothing near it.");

    [Fact]
    public void So_is_a_citation_in_a_cell() => Findings.Expect(
        With(Harbour + "table A\n  | B: string | cite |\n  | \"x\" | Harbour [|\"five carried\"|] |\n", TextFile),
        "FACT0101: The evidence of 'Harbour' does not have this quote. The nearest passage is “four carried”.");

    [Fact]
    public void One_that_is_not_sealed_wants_a_new_seal() => Findings.Expect(
        With(Sealed + "fact A = true\n  cite Harbour \"of these\"\n  cite Harbour [|\"told to wait\"|]\n", SealFile("Of these", "fifteen whales")),
        "FACT0101: The seal of 'Harbour' does not have this quote. If the text has it, run 'facts seal' with that.");

    [Fact]
    public void The_source_may_stand_in_another_file() => Findings.Expect(
        [("notes.facts", "fact A = true\n  cite Harbour [|\"five carried\"|]\n"), ("press/sources.facts", Harbour), ("press/harbour.evidence.txt", Report)],
        "FACT0101: The evidence of 'Harbour' does not have this quote. The nearest passage is “four carried”.");
}
