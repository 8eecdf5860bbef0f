using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1501_UnknownStatusTests
{
    [Theory]
    [InlineData("guessed", "Use confirmed, stated, estimated, proposed, alleged or retracted.")]
    [InlineData("estimate", "Is 'estimated' meant?")]
    [InlineData("Confirmed", "Is 'confirmed' meant?")]
    public void A_word_that_is_no_status_is_reported(string word, string hint) =>
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  status [|{word}|]\n", $"FACT1501: '{word}' is no status. {hint}");

    [Fact]
    public void So_is_that_of_a_group_once() => Findings.Expect(Wire + "group G\n  cite Wire\n  status [|guessed|]\n  fact A = 1\n  fact B = 2\n",
        "FACT1501: 'guessed' is no status. Use confirmed, stated, estimated, proposed, alleged or retracted.");

    [Theory]
    [InlineData("confirmed")]
    [InlineData("stated")]
    [InlineData("estimated \"from the counts\"")]
    [InlineData("proposed")]
    [InlineData("alleged on 2020-03-22")]
    [InlineData("retracted \"wrong page\" on 2020-03-22")]
    public void The_six_are_not(string status) => Findings.None(Wire + $"fact A = 1\n  cite Wire\n  status {status}\n");
}
