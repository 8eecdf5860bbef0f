using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Tests.Units;

public sealed class UcumTableTests
{
    public static TheoryData<string> Codes => [.. UcumTable.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_unit_is_reckoned_from_its_definition_and_reads_back(string code)
    {
        var unit = Read.Unit(code);
        Assert.True(unit.Factor.Sign > 0 && !unit.Factor.IsTooLarge);
        Assert.Equal(unit, UcumTable.Find(code));
        Assert.Equal(code, unit.Text);
    }

    [Fact]
    public void All_of_the_edition_are_there() => Assert.Equal(312, UcumTable.Codes.Count);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_prefix_goes_before_the_metric_ones_alone(string code)
    {
        var (unit, problem) = UnitParser.Parse("Y" + code, NoUnits.Scope);
        if (UcumTable.IsMetric(code))
            Assert.Equal(new Rational(10).Pow(24), unit!.Factor / Read.Unit(code).Factor);
        else
            Assert.NotNull(problem);
    }
}
