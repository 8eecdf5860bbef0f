using static Facts.Language.Tests.Checks.EvidenceSamples;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0108_AmbiguousQuoteTests
{
    private const string Twice = "FACT0108: This quote occurs 2 times in the evidence of 'Harbour'. Write 'after \"…\"' or 'before \"…\"' behind it, with the words that adjoin the one that is meant.";

    [Theory]
    [InlineData("[|\"counted 14 ferries\"|]")]
    [InlineData("[|\"14 ferries\"|] after \"counted\"")]
    public void A_quote_that_occurs_twice_is_reported(string citation) =>
        Findings.Expect(With(Harbour + "fact A = true\n  cite Harbour " + citation + "\n", TextFile), Twice);

    [Theory]
    [InlineData("\"counted 14 ferries on Monday\"")]
    [InlineData("\"counted 14 ferries\" before \"on Monday\"")]
    public void One_that_is_told_apart_is_not(string citation) =>
        Findings.None(With(Harbour + "fact A = true\n  cite Harbour " + citation + "\n", TextFile));

    [Fact]
    public void A_seal_knows_how_often() =>
        Findings.Expect(With(Sealed + "fact A = true\n  cite Harbour [|\"14 ferries\"|]\n  cite Harbour \"of these\"\n", SealFile("14 ferries", "of these")), Twice);
}
