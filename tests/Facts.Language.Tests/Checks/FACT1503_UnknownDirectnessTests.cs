using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1503_UnknownDirectnessTests
{
    [Theory]
    [InlineData("hearsay", "Write direct for a witness, or indirect for hearsay.")]
    [InlineData("inderect", "Is 'indirect' meant?")]
    [InlineData("Direct", "Is 'direct' meant?")]
    public void Another_word_is_reported(string word, string hint)
    {
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n    directness [|{word}|]\n", $"FACT1503: '{word}' is no directness. {hint}");
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  against Wire page 2\n    directness [|{word}|]\n", $"FACT1503: '{word}' is no directness. {hint}");
    }

    [Theory]
    [InlineData("direct")]
    [InlineData("indirect")]
    public void The_two_are_right(string word) => Findings.None(Wire + $"fact A = 1\n  cite Wire\n    directness {word}\n");

    [Fact]
    public void A_missing_word_is_one_mistake() => Assert.Equal(["FACT1009"], Findings.Ids(Wire + "fact A = 1\n  cite Wire\n    directness\n"));
}
