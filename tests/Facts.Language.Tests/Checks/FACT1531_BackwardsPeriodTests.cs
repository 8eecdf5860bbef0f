using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1531_BackwardsPeriodTests
{
    [Theory]
    [InlineData("2021", "2020", "2020-12-31", "2021-01-01")]
    [InlineData("2020-03-22", "2020-03-21", "2020-03-21", "2020-03-22")]
    [InlineData("2020-04", "2020-03", "2020-03-31", "2020-04-01")]
    public void An_end_before_the_beginning_is_reported_at_the_end(string from, string until, string end, string beginning)
    {
        var message = $"FACT1531: This ends on {end}, before it begins on {beginning}. Correct one of the two.";
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  valid from {from} until [|{until}|]\n", message);
        Findings.Expect(Wire + $"fact A\n  cite Wire\n  from {from} until [|{until}|] = 1\n", message);
    }

    [Fact]
    public void The_beginning_is_the_related_place()
    {
        var text = Wire + "fact A = 1\n  cite Wire\n  valid from 2021 until 2020\n";
        Assert.Equal(text.IndexOf("2021", System.StringComparison.Ordinal), Assert.Single(Findings.Of(text)).Related!.Value.Span.Start);
    }

    [Theory]
    [InlineData("2020", "2020")]
    [InlineData("2020-12-31", "2020")]
    [InlineData("2020-02-29", "2020-02")]
    [InlineData("2020-03-22", "2020-03-22")]
    public void A_period_of_one_day_is_right(string from, string until)
    {
        Findings.None(Wire + $"fact A = 1\n  cite Wire\n  valid from {from} until {until}\n");
        Findings.None(Wire + $"fact A\n  cite Wire\n  from {from} until {until} = 1\n");
    }

    [Theory]
    [InlineData("valid from 2020 until 2020-02-30", "FACT1005")]
    [InlineData("valid from 2020 until", "FACT1009")]
    public void What_is_no_date_is_one_mistake(string line, string id) => Assert.Equal([id], Findings.Ids(Wire + $"fact A = 1\n  cite Wire\n  {line}\n"));
}
