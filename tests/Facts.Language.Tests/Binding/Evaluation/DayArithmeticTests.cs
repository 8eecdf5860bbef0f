using static Facts.Language.Tests.TestProject;
using Findings = Facts.Language.Tests.Checks.Findings;

namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>Dates, date-times and durations in formulas.</summary>
public sealed class DayArithmeticTests
{
    private const string Facts = """
          fact Start = 2020-03-22
          fact End = 2020-05-07
          fact Arrival: partial date = 2020-03-22
          fact Eve = 2020-02-28
          fact Landing = 2020-03-22T18:30Z
          fact Later = 2020-03-22T20:00+01:00
          fact Exactly = 2020-03-22T18:30:00.25Z
          fact Days = P10D
          fact Flight = PT1H30M

        """;

    [Theory]
    [InlineData("End - Start", "duration P46D")]
    [InlineData("Start - Start", "duration PT0S")]
    [InlineData("End - 2020-03-22", "duration P46D")]
    [InlineData("Arrival - Start", "duration PT0S")]
    [InlineData("Later - Landing", "duration PT30M")]
    [InlineData("Exactly - Landing", "duration PT0.25S")]
    [InlineData("Start + Days", "date 2020-04-01")]
    [InlineData("Days + Start", "date 2020-04-01")]
    [InlineData("Start - Days", "date 2020-03-12")]
    [InlineData("Eve + P1D", "date 2020-02-29")]
    [InlineData("Eve + P2D", "date 2020-03-01")]
    [InlineData("Start + P1W", "date 2020-03-29")]
    [InlineData("Start + (End - Start)", "date 2020-05-07")]
    [InlineData("0001-01-01 + P3652058D", "date 9999-12-31")]
    [InlineData("Landing + Flight", "datetime 2020-03-22T20:00:00Z")]
    [InlineData("Flight + Later", "datetime 2020-03-22T20:30:00Z")]
    [InlineData("Landing - Flight", "datetime 2020-03-22T17:00:00Z")]
    [InlineData("Exactly + Flight / 3", "datetime 2020-03-22T19:00:00.25Z")]
    [InlineData("Landing + PT1S / 3", "datetime 2020-03-22T18:30:00.3333333Z")]
    [InlineData("Days + Flight", "duration P10DT1H30M")]
    [InlineData("Days - Flight", "duration P9DT22H30M")]
    [InlineData("Days * 2", "duration P20D")]
    [InlineData("2 * Days", "duration P20D")]
    [InlineData("Days / 4", "duration P2DT12H")]
    [InlineData("Days / Flight", "decimal 160")]
    [InlineData("Flight / 7", "duration PT12M51.4285714S")]
    [InlineData("-Days + P11D", "duration P1D")]
    [InlineData("(End - Start) / P1D", "decimal 46")]
    [InlineData("max(Start, End)", "date 2020-05-07")]
    [InlineData("min(Landing, Later)", "datetime 2020-03-22T18:30:00Z")]
    [InlineData("max(Days, Flight, P11D)", "duration P11D")]
    public void Days_and_times_are_counted(string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts));

    [Theory]
    [InlineData("int", "(End - Start) / P1D", "int 46")]
    [InlineData("partial date", "Start + Days", "partial date 2020-04-01")]
    [InlineData("date", "Arrival + Days", "date 2020-04-01")]
    [InlineData("duration", "Days / 3", "duration P3DT8H")]
    [InlineData("datetime?", "Landing + Days", "datetime? 2020-04-01T18:30:00Z")]
    public void They_take_the_stated_type(string type, string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts, type));

    [Theory]
    [InlineData("Start + [|End|]", "FACT1234: 'End' cannot be computed with here: two dates have no sum.")]
    [InlineData("Landing + [|Later|]", "FACT1234: 'Later' cannot be computed with here: two date-times have no sum.")]
    [InlineData("Start - [|Landing|]", "FACT1234: 'Landing' cannot be computed with here: a date and a date-time have no difference.")]
    [InlineData("Start + [|10|]", "FACT1234: '10' cannot be computed with here: a date and a number have no sum. Days are written P10D.")]
    [InlineData("Days * [|Days|]", "FACT1234: 'Days' cannot be computed with here: two durations have no product.")]
    [InlineData("Start + [|Flight|]", "FACT1234: 'Flight' cannot be computed with here: a date and a duration that is not of whole days have no sum.")]
    [InlineData("-[|Start|]", "FACT1234: 'Start' cannot be computed with here: it is a date, which has no sign.")]
    [InlineData("round([|Start|], 0)", "FACT1234: 'Start' cannot be computed with here: it is a date, and a number is rounded.")]
    [InlineData("max(Start, [|3|])", "FACT1234: '3' cannot be computed with here: a date and a number cannot be compared.")]
    [InlineData("Start - [|2020-03|]", "FACT1234: '2020-03' cannot be computed with here: it is a 'partial date' without a day.")]
    [InlineData("Start - [|P2000Y|]", "FACT1202: P2000Y is not a 'duration'. A year or a month has no fixed length: write weeks, days, hours, minutes or seconds, such as P30D.")]
    [InlineData("2020-01-01 - [|P737425D|]", "FACT1203: The day is beyond 'date', which holds 0001-01-01 to 9999-12-31. Write fewer days.")]
    [InlineData("Landing + [|P10675199D|]", "FACT1203: The date-time is beyond 'datetime', which holds 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z. Write a shorter time.")]
    [InlineData("[|Start - End|]", "FACT1203: -P46D is beyond 'duration', which holds 0 to 10675199 days. Turn the two around.")]
    [InlineData("[|P10675199D * 2|]", "FACT1203: The result is beyond 'duration', which holds 0 to 10675199 days. Write a number of days.")]
    [InlineData("Days / [|PT0S|]", "FACT1235: 'PT0S' is zero, and nothing can be divided by zero.")]
    public void What_makes_no_sense_is_reported_where_it_stands(string formula, string message) =>
        Findings.Expect(Wire + "group G\n  cite Wire\n" + Facts + "  fact Result = " + formula + "\n", message);

    [Theory]
    [InlineData("0001-01-01T00:00+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999-14:00")]
    public void A_moment_that_no_time_has_in_UTC_is_none(string moment) =>
        Assert.Equal([$"{moment} FACT1005: '{moment}' is not a date: in UTC it lies outside the years 0001 to 9999."], Derived.Errors($"fact A: datetime = {moment}\nfact B = A - A\n"));

    [Theory]
    [InlineData("0001-01-01T14:00+14:00", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T09:59:59.9999999-14:00", "9999-12-31T23:59:59.9999999Z")]
    public void The_first_and_the_last_moment_are_computed_with(string moment, string expected) =>
        Assert.Equal("datetime " + expected, Derived.Of("A + PT0S", $"  fact A = {moment}\n"));
}
