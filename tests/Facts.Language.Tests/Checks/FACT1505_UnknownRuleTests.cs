using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1505_UnknownRuleTests
{
    [Theory]
    [InlineData("FACT001", "Is 'FACT0001' meant?")]
    [InlineData("fact0001", "Is 'FACT0001' meant?")]
    [InlineData("CitationRule", "A rule has an id such as FACT0001.")]
    public void An_unknown_rule_is_told_the_nearest_one(string id, string hint) =>
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  allow [|{id}|] \"as it is\"\n", $"FACT1505: There is no rule '{id}'. {hint}");

    [Fact]
    public void A_known_one_is_not_reported() => Findings.None(Wire + "fact A = 1\n  allow FACT0001 \"own\"\nfact B = 1\n  cite Wire\n");

    [Fact]
    public void Without_a_rule_that_is_missing() => Assert.Equal(["FACT1009"], Findings.Ids(Wire + "fact A = 1\n  cite Wire\n  allow \"own\"\n"));
}
