using System;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2020")]
    [InlineData("0001")]
    [InlineData("9999-12-31")]
    [InlineData("2020-02")]
    [InlineData("2020-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("2020-03-22T18:30Z")]
    [InlineData("2020-03-22T00:00:00Z")]
    [InlineData("2020-03-22T18:30:05.1234567Z")]
    [InlineData("2020-03-22T18:30+02:00")]
    [InlineData("2020-03-22T18:30:05-11:30")]
    public void A_date_that_exists_has_no_problem(string text) => Assert.Null(DateText.FindProblem(text));

    [Theory]
    [InlineData("0000", "years begin with 0001")]
    [InlineData("2020-00", "there is no month 0")]
    [InlineData("2020-13-01", "there is no month 13")]
    [InlineData("2020-04-31", "2020-04 has 30 days")]
    [InlineData("2020-04-00", "2020-04 has 30 days")]
    [InlineData("1900-02-29", "1900-02 has 28 days")]
    [InlineData("2020-4-1", "write 2020-04-01")]
    [InlineData("2020-04-1", "write 2020-04-01")]
    [InlineData("2020-4-31", "a date is written 2020-03-22, 2020-03 or 2020, a date-time 2020-03-22T18:30Z; a subtraction has spaces around '-'")]
    [InlineData("2020-03-22T18:30", "a date-time wants Z or an offset such as +02:00")]
    [InlineData("2020-03-22T18", "a time is written 18:30Z, 18:30:05Z or 18:30+02:00")]
    [InlineData("2020-03-22T24:00Z", "a time is written 18:30Z, 18:30:05Z or 18:30+02:00")]
    [InlineData("2020-03-22T18:30+25:00", "a time is written 18:30Z, 18:30:05Z or 18:30+02:00")]
    [InlineData("2020-04T18:30Z", "a date is written 2020-03-22, 2020-03 or 2020, a date-time 2020-03-22T18:30Z; a subtraction has spaces around '-'")]
    [InlineData("", "a date is written 2020-03-22, 2020-03 or 2020, a date-time 2020-03-22T18:30Z; a subtraction has spaces around '-'")]
    [InlineData("٢٠٢٠", "a date is written 2020-03-22, 2020-03 or 2020, a date-time 2020-03-22T18:30Z; a subtraction has spaces around '-'")]
    public void A_date_that_does_not_exist_is_told_why(string text, string problem) => Assert.Equal(problem, DateText.FindProblem(text));

    [Theory]
    [InlineData("2020-03-22", true)]
    [InlineData("2020-03", false)]
    [InlineData("2020", false)]
    [InlineData("2020-02-30", false)]
    [InlineData("2020-03-22T18:30Z", false)]
    public void Only_a_whole_date_is_a_day(string text, bool expected)
    {
        Assert.Equal(expected, DateText.TryParseDay(text, out var date));
        Assert.Equal(expected ? new DateTime(2020, 3, 22, 0, 0, 0, DateTimeKind.Unspecified) : default, date);
    }

    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("2020-03-22", "2020-03-22", "2020-03-22")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_date_stands_for_the_days_from_its_first_to_its_last(string text, string first, string last) =>
        Assert.Equal((first, last), (DateText.Write(DateText.FindFirstDay(text)!.Value), DateText.Write(DateText.FindLastDay(text)!.Value)));

    [Theory]
    [InlineData("2020-03-22T18:30Z")]
    [InlineData("2020-13")]
    [InlineData("2020-02-30")]
    [InlineData("20200322")]
    [InlineData("")]
    public void What_is_no_date_stands_for_none(string text)
    {
        Assert.Null(DateText.FindFirstDay(text));
        Assert.Null(DateText.FindLastDay(text));
    }
}
