using Facts.Language.Units;

namespace Facts.Language.Tests.Units;

public sealed class DimensionTests
{
    private static readonly Dimension Length = Dimension.Of("m");
    private static readonly Dimension Time = Dimension.Of("s");

    [Fact]
    public void Products_gather_powers_in_one_order()
    {
        var force = Dimension.Of("g").Multiply(Length).Divide(Time.Power(2));
        Assert.Equal("m.s-2.g", force.ToString());
        Assert.Equal(force, Length.Divide(Time).Divide(Time).Multiply(Dimension.Of("g")));
        Assert.Equal(force.GetHashCode(), Length.Divide(Time).Divide(Time).Multiply(Dimension.Of("g")).GetHashCode());
        Assert.NotEqual(force, Length);
    }

    [Fact]
    public void Base_units_come_in_their_order_and_all_others_behind_them() =>
        Assert.Equal("m.s.g.rad.K.C.cd.Bmaf.EUR.[iU]", Read.Unit("[iU].cd.C.K.rad.EUR.g.s.m").Dimension.Multiply(Dimension.Of("Bmaf")).ToString());

    [Fact]
    public void What_cancels_is_gone()
    {
        Assert.True(Length.Divide(Length).IsNone);
        Assert.Equal(Dimension.None, Length.Power(3).Divide(Length.Power(3)));
        Assert.Equal(Dimension.None, Length.Power(0));
        Assert.Equal(Length, Length.Multiply(Dimension.None));
        Assert.Equal("1", Dimension.None.ToString());
    }

    [Fact]
    public void Its_powers_can_be_read() => Assert.Equal([new BasePower("m", 1), new BasePower("s", -1)], Read.Unit("km/h").Dimension.Powers);
}
