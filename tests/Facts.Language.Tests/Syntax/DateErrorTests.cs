namespace Facts.Language.Tests.Syntax;

/// <summary>Dates as other notations have them, and those that do not exist. Each text has the one mistake that is marked in it.</summary>
public sealed class DateErrorTests
{
    [Theory]
    [InlineData("fact X = [|2020-3-1|]", "FACT1005", "'2020-3-1' is not a date: write 2020-03-01.")]
    [InlineData("fact X = [|2020-3|]", "FACT1005", "'2020-3' is not a date: write 2020-03.")]
    [InlineData("fact X = [|2020-02-30|]", "FACT1005", "'2020-02-30' is not a date: 2020-02 has 29 days.")]
    [InlineData("fact X = [|2021-02-29|]", "FACT1005", "'2021-02-29' is not a date: 2021-02 has 28 days.")]
    [InlineData("fact X = [|2020-13|]", "FACT1005", "'2020-13' is not a date: there is no month 13.")]
    [InlineData("fact X = [|2020-00-10|]", "FACT1005", "'2020-00-10' is not a date: there is no month 0.")]
    [InlineData("fact X = [|0000-01-01|]", "FACT1005", "'0000-01-01' is not a date: years begin with 0001.")]
    [InlineData("fact X = [|2020-03-22T18:30|]", "FACT1005", "'2020-03-22T18:30' is not a date: a date-time wants Z or an offset such as +02:00.")]
    [InlineData("fact X = [|2020-03-22T25:30Z|]", "FACT1005", "'2020-03-22T25:30Z' is not a date: a time is written 18:30Z, 18:30:05Z or 18:30+02:00.")]
    [InlineData("fact X = [|2020-03-22T1830Z|]", "FACT1005", "'2020-03-22T1830Z' is not a date: a time is written 18:30Z, 18:30:05Z or 18:30+02:00.")]
    [InlineData("fact X = 2020-03-22 [|18|]:30", "FACT1001", "'18' is not expected here. A date-time is written 2020-03-22T18:30Z.")]
    [InlineData("fact X = [|22.03.2020|]", "FACT1005", "'22.03.2020' is not a date: a date is written year, month, day: 2020-03-22.")]
    [InlineData("fact X = [|03/22/2020|]", "FACT1005", "'03/22/2020' is not a date: a date is written year, month, day: 2020-03-22.")]
    [InlineData("fact X = [|2020/03/22|]", "FACT1005", "'2020/03/22' is not a date: a date is written year, month, day: 2020-03-22.")]
    [InlineData("fact X: int\n  from [|2020-02-30|] = 1", "FACT1005", "'2020-02-30' is not a date: 2020-02 has 29 days.")]
    [InlineData("source S\n  accessed [|2020-02-30|]", "FACT1005", "'2020-02-30' is not a date: 2020-02 has 29 days.")]
    [InlineData("fact X = 1\n  as-of [|2020-2-3|]", "FACT1005", "'2020-2-3' is not a date: write 2020-02-03.")]
    public void A_date_that_is_none_is_told_why(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact X: int\n  from [|yesterday|] = 1", "FACT1009", "A date is missing here. Write the day from which the value holds.")]
    [InlineData("fact X: int\n  from 2020-01-01 [|to|] 2021-01-01 = 1", "FACT1001", "'to' is not expected here. An entry is written from DATE until DATE = VALUE.")]
    [InlineData("fact X: int\n  [|2020-01-01|] = 1", "FACT1001", "'2020-01-01' is not expected here. An entry of a timeline begins with 'from' or 'until'.")]
    [InlineData("fact X = 1\n  valid[||]", "FACT1009", "A period is missing here. Write valid from DATE until DATE, or one of the two.")]
    [InlineData("fact X = 1\n  valid from[||]", "FACT1009", "A date is missing here. Write the first day.")]
    [InlineData("fact X = 1\n  reviewed [|by|] \"x\"", "FACT1009", "A date is missing here. Write the day of the review.")]
    [InlineData("fact X = 1\n  status retracted on [|yesterday|]", "FACT1009", "A date is missing here. Write a date behind 'on'.")]
    public void A_missing_date_is_told_which(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
