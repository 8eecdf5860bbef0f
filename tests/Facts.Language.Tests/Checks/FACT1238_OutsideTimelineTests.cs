using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1238_OutsideTimelineTests
{
    private const string Rate = "group G\n  cite Wire\n  fact Rate: decimal\n    from 2007-01-01 = 19%\n    from 2020-07-01 until 2020-12-31 = 16%\n";

    [Theory]
    [InlineData("2001-01-01", "its first entry begins on 2007-01-01")]
    [InlineData("2021-01-01", "its last entry ends on 2020-12-31")]
    public void A_day_outside_is_reported_at_it(string day, string why) => Findings.Expect(Wire + Rate + $"  fact B = Rate.On([|{day}|])\n",
        $"FACT1238: 'Dossier.G.Rate' has no value on {day}: {why}. Write a day within an entry.");

    [Fact]
    public void Days_within_are_right() => Findings.None(Wire + Rate + "  fact B = Rate.On(2020-08-01)\n  fact C = Rate.On(2007-01-01) + 1\n");
}
