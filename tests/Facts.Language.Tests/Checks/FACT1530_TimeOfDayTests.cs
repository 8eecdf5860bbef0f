using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1530_TimeOfDayTests
{
    private const string Message = "FACT1530: '2020-03-22T18:30Z' has a time of day, and here stands a day. Write 2020-03-22.";

    [Theory]
    [InlineData("valid from [|2020-03-22T18:30Z|]")]
    [InlineData("valid from 2020 until [|2020-03-22T18:30Z|]")]
    [InlineData("as-of [|2020-03-22T18:30Z|]")]
    [InlineData("review-by [|2020-03-22T18:30Z|]")]
    [InlineData("reviewed [|2020-03-22T18:30Z|] by \"A. Reviewer\"")]
    [InlineData("status alleged on [|2020-03-22T18:30Z|]")]
    public void A_date_time_is_reported_where_a_day_is_meant(string line) => Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  {line}\n", Message);

    [Theory]
    [InlineData("from [|2020-03-22T18:30Z|] = 1")]
    [InlineData("from 2020 until [|2020-03-22T18:30Z|] = 1")]
    [InlineData("until [|2020-03-22T18:30Z|] = 1")]
    public void So_it_is_in_an_entry(string line) => Findings.Expect(Wire + $"fact A\n  cite Wire\n  {line}\n", Message);

    [Fact]
    public void And_in_a_review_of_a_citation() => Findings.Expect(Wire + "fact A = 1\n  cite Wire\n    reviewed [|2020-03-22T18:30Z|]\n", Message);

    [Theory]
    [InlineData("valid from 2020 until 2021-03")]
    [InlineData("as-of 2020-03")]
    [InlineData("review-by 2020-03-22")]
    [InlineData("reviewed 2020")]
    [InlineData("status alleged on 2020-03-22")]
    public void Days_months_and_years_are_right(string line) => Findings.None(Wire + $"fact A = 1\n  cite Wire\n  {line}\n");

    [Fact]
    public void A_date_time_as_a_value_is_right() => Findings.None(Wire + "fact A = 2020-03-22T18:30Z\n  cite Wire\n");

    [Fact]
    public void A_date_that_does_not_exist_is_one_mistake() => Assert.Equal(["FACT1005"], Findings.Ids(Wire + "fact A = 1\n  cite Wire\n  as-of 2020-02-30T18:30Z\n"));
}
