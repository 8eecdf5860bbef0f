using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0302_StaleSourceTests
{
    private const string Policy = "policy facts_as_of = 2026-12-31\npolicy facts_max_age_days = 30\n";

    [Theory]
    [InlineData("2026-11-30", "31")]
    [InlineData("2026-11", "31")]
    [InlineData("2025", "365")]
    [InlineData("0001-01-01", "739980")]
    [InlineData("2026-11-30T23:59Z", "31")]
    public void A_source_that_was_accessed_longer_ago_is_reported_at_the_day(string day, string age) => Findings.Expect(Policy + Wire + $"  accessed [|{day}|]\nfact A = 1\n  cite Wire\n",
        $"FACT0302: Source 'Wire' was accessed {age} days before 2026-12-31 (facts_as_of), and the policy allows 30. Look at it again and write the new day.");

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("2026-12")]
    [InlineData("2026")]
    [InlineData("2027-01-01")]
    public void As_old_as_the_policy_allows_is_fine(string day) => Findings.None(Policy + Wire + $"  accessed {day}\nfact A = 1\n  cite Wire\n");

    [Theory]
    [InlineData("")]
    [InlineData("policy facts_as_of = 2026-12-31\n")]
    [InlineData("policy facts_max_age_days = 30\n")]
    public void Without_both_policies_nothing_is_judged(string policies) => Findings.None(policies + Wire + "  accessed 1999-01-01\nfact A = 1\n  cite Wire\n");

    [Fact]
    public void A_source_that_does_not_say_when_is_not_judged() => Findings.None(Policy + Wire + "  published 1999\nfact A = 1\n  cite Wire\n");

    [Fact]
    public void What_is_no_day_is_reported_as_that() => Assert.Equal(["FACT1302"], Findings.Ids(Policy + Wire + "  accessed \"last spring\"\nfact A = 1\n  cite Wire\n"));
}
