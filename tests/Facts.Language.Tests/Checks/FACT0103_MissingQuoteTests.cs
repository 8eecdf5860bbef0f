using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0103_MissingQuoteTests
{
    private const string Policy = "policy facts_require_quotes = true\n";

    [Fact]
    public void A_citation_without_a_quote_is_reported_at_its_source() => Findings.Expect(Policy + Wire + "fact A = 1\n  cite [|Wire|] page 3\n",
        "FACT0103: This citation of 'Wire' has no quote, and the policy wants one. Write the phrase that carries the value behind it.");

    [Fact]
    public void Those_of_groups_and_cells_are_citations_too() => Findings.Expect(
        Policy + Wire + "group G\n  cite [|Wire|]\n  fact A = 1\n  table T by Code\n    | Code: string | cite |\n    | \"a\" | Wire \"a\"; [|Wire|] page 2 |\n",
        "FACT0103: This citation of 'Wire' has no quote, and the policy wants one. Write the phrase that carries the value behind it.",
        "FACT0103: This citation of 'Wire' has no quote, and the policy wants one. Write the phrase that carries the value behind it.");

    [Theory]
    [InlineData("policy facts_require_quotes = false\n", "cite Wire")]
    [InlineData("", "cite Wire")]
    [InlineData(Policy, "cite Wire \"one\"")]
    [InlineData(Policy, "cite Wire \"one\"\n  against Wire page 2")]
    public void It_is_not_reported(string policy, string citation) => Findings.None(policy + Wire + $"fact A = 1\n  {citation}\n");

    [Fact]
    public void A_weight_asks_for_it_too() => Findings.Expect("policy facts_severity.FACT0103 = error\n" + Wire + "fact A = 1\n  cite [|Wire|]\n",
        "FACT0103: This citation of 'Wire' has no quote, and the policy wants one. Write the phrase that carries the value behind it.");

    [Theory]
    [InlineData("cite page 3")]
    [InlineData("cite Wire ?? \"one\"")]
    [InlineData("cite")]
    public void What_could_not_be_read_may_be_a_quote(string citation) => Assert.DoesNotContain("FACT0103", Findings.Ids(Policy + Wire + $"fact A = 1\n  {citation}\n"));
}
