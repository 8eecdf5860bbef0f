using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Suppressions;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1506_NotAllowableTests
{
    [Theory]
    [InlineData("FACT0202", "it says that the file is wrong, and nothing can be made of it as it is")]
    [InlineData("FACT1202", "it says that the file is wrong, and nothing can be made of it as it is")]
    [InlineData("FACT0304", "it is about 'allow' itself")]
    [InlineData("FACT1414", "it is reported in a data file, where no 'allow' can stand")]
    public void A_rule_that_cannot_be_allowed_is_told_why(string id, string why) => Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  allow [|{id}|] \"as it is\"\n",
        $"FACT1506: '{id}' cannot be allowed: {why}. Mend what it reports, and remove this line.");

    [Fact]
    public void Every_other_rule_can_be()
    {
        Assert.Equal(Rules.All.Where(rule => rule.Severity != Severity.Error || rule == Rules.Coverage).Except([Rules.NeedlessAllow, Rules.MoreData]).Where(rule => !rule.Id.StartsWith("FACT04", System.StringComparison.Ordinal)), AllowableRules.All);
        Assert.All(AllowableRules.All, rule => Assert.DoesNotContain("FACT1506", Findings.Ids(Wire + $"fact A = 1\n  cite Wire\n  allow {rule.Id} \"as it is\"\n")));
    }

    [Fact]
    public void An_error_stays_though_its_rule_may_be_allowed_where_it_warns() => Assert.Equal(
        ["FACT0205"],
        Findings.Ids(Wire + "fact A: int\n  cite Wire\n  allow FACT0205 \"nobody knows\"\n  from 2020-01-01 until 2020-12-31 = 1\n  from 2020-06-01 until 2021-12-31 = 2\n"));

    [Fact]
    public void A_gap_may_be_allowed() => Findings.None(Wire + "fact A: int\n  cite Wire\n  allow FACT0205 \"nobody knows\"\n  from 2020-01-01 until 2020-12-31 = 1\n  from 2022-01-01 = 2\n");
}
