using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0303_EndedValidityTests
{
    private const string Policy = "policy facts_as_of = 2027-01-01\n";

    [Theory]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2026-12", "2026-12-31")]
    [InlineData("2026", "2026-12-31")]
    [InlineData("1579", "1579-12-31")]
    public void A_validity_that_has_ended_is_an_information_at_its_last_day(string day, string last)
    {
        var text = Policy + Wire + $"fact A = 1\n  cite Wire\n  valid from 1500 until [|{day}|]\n";
        Findings.Expect(text, $"FACT0303: This is valid until {last}, and it is 2027-01-01 (facts_as_of). Write what holds since, or leave it as history.");
        Assert.Equal(Language.Diagnostics.Severity.Info, Assert.Single(Findings.Of(MarkupText.Parse(text).Text)).Severity);
    }

    [Theory]
    [InlineData("valid from 2020 until 2027-01-01")]
    [InlineData("valid until 2027")]
    [InlineData("valid from 2020")]
    public void One_that_goes_on_is_fine(string line) => Findings.None(Policy + Wire + $"fact A = 1\n  cite Wire\n  {line}\n");

    [Fact]
    public void Entries_of_a_timeline_end_where_the_next_begins() => Findings.None(Policy + Wire + "fact A: int\n  cite Wire\n  from 2001-01-01 until 2010-12-31 = 1\n  from 2011-01-01 = 2\n");

    [Fact]
    public void Without_a_day_nothing_is_judged() => Findings.None(Wire + "fact A = 1\n  cite Wire\n  valid until 1999\n");
}
