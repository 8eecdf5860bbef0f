using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0301_ReviewDueTests
{
    private const string Policy = "policy facts_as_of = 2027-07-01\n";

    [Fact]
    public void A_fact_whose_review_is_due_is_reported_at_the_day() => Findings.Expect(Policy + Wire + "fact A = 1\n  cite Wire\n  review-by [|2027-06-30|]\n",
        "FACT0301: The review was due by 2027-06-30, and it is 2027-07-01 (facts_as_of). Look it over again and write the next day.");

    [Fact]
    public void So_is_a_source() => Findings.Expect(Policy + Wire + "  review-by [|2027-06|]\nfact A = 1\n  cite Wire\n",
        "FACT0301: The review was due by 2027-06-30, and it is 2027-07-01 (facts_as_of). Look it over again and write the next day.");

    [Fact]
    public void What_holds_for_many_is_reported_once() => Findings.Expect(Policy + Wire + "group G\n  review-by [|2026|]\n  cite Wire\n  fact A = 1\n  fact B = 2\n",
        "FACT0301: The review was due by 2026-12-31, and it is 2027-07-01 (facts_as_of). Look it over again and write the next day.");

    [Theory]
    [InlineData("2027-07-01")]
    [InlineData("2027-07")]
    [InlineData("2027")]
    [InlineData("2028-01-01")]
    public void Its_own_day_is_in_time(string day) => Findings.None(Policy + Wire + $"fact A = 1\n  cite Wire\n  review-by {day}\n");

    [Fact]
    public void Without_a_day_nothing_is_judged() => Findings.None(Wire + "  review-by 1999-01-01\nfact A = 1\n  cite Wire\n  review-by 1999-01-01\n");

    [Fact]
    public void Another_day_of_a_fact_is_none_of_review() => Findings.None(Policy + Wire + "fact A = 1\n  cite Wire\n  as-of 1999-01-01\n");

    [Theory]
    [InlineData("2027-02-30")]
    [InlineData("2026-01-01T10:00Z")]
    [InlineData("")]
    public void What_is_no_day_is_reported_as_that(string day) => Assert.DoesNotContain("FACT0301", Findings.Ids(Policy + Wire + $"fact A = 1\n  cite Wire\n  review-by {day}\n"));
}
