using static Facts.Language.Tests.Checks.EvidenceSamples;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0107_EvidenceOfQuotesTests
{
    private const string Marked = "source Harbour\n  title \"Harbour report\"\n  evidence [|\"harbour.evidence.txt\"|]\n";

    [Theory]
    [InlineData("one two three", "one two three", "100")]
    [InlineData("one two three four five", "one two three", "60")]
    [InlineData("one two three four five", "one … three", "40")]
    public void Evidence_is_held_to_what_is_quoted_of_it(string text, string quote, string percent)
    {
        var isReported = percent != "40";
        Findings.Expect(
            With((isReported ? Marked : Harbour) + $"fact A = true\n  cite Harbour \"{quote}\"\n", ("harbour.evidence.txt", text)),
            isReported ? [$"FACT0107: Quotes make up {percent} % of the evidence 'harbour.evidence.txt', which proves nothing then. Keep the whole text that they were taken from, or a seal of it."] : []);
    }

    [Fact]
    public void Quotes_of_all_files_count_and_each_word_once() => Findings.Expect(
        [("notes.facts", Marked + "fact A = true\n  cite Harbour \"one two\"\n  cite Harbour \"two three\"\n"), ("other.facts", "fact B = true\n  cite Harbour \"four five six\"\n"), ("harbour.evidence.txt", "one two three four five six seven eight nine ten")],
        "FACT0107: Quotes make up 60 % of the evidence 'harbour.evidence.txt', which proves nothing then. Keep the whole text that they were taken from, or a seal of it.");

    [Fact]
    public void A_seal_tells_it_too() => Findings.Expect(
        With("source Harbour\n  title \"Harbour report\"\n  evidence [|\"harbour.seal\"|]\nfact A = true\n  cite Harbour \"one two three\"\n", ("harbour.seal", Language.Evidence.Seal.Of(new("one two three four"), [Language.Evidence.QuotePattern.Parse("one two three")]).Write())),
        "FACT0107: Quotes make up 75 % of the evidence 'harbour.seal', which proves nothing then. Keep the whole text that they were taken from, or a seal of it.");

    [Fact]
    public void A_text_that_is_quoted_a_little_is_not() => Findings.None(With(Harbour + "fact A = true\n  cite Harbour \"of these\"\n", TextFile));
}
