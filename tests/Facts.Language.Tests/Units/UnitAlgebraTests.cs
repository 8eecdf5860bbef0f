using System.Linq;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Tests.Units;

public sealed class UnitAlgebraTests
{
    [Theory]
    [InlineData("EUR/kg", "kg", "EUR")]
    [InlineData("m/s", "s", "m")]
    [InlineData("m", "m", "m2")]
    [InlineData("kg", "m/s2", "kg.m/s2")]
    [InlineData("m/s2", "kg", "m.kg/s2")]
    [InlineData("s-1", "m-1", "s-1.m-1")]
    [InlineData("1", "m", "m")]
    [InlineData("m", "1", "m")]
    [InlineData("Cel", "1", "Cel")]
    [InlineData("km", "m", "km.m")]
    [InlineData("{fish}", "{fish}", "{fish}")]
    [InlineData("EUR/{person}", "{person}", "EUR")]
    [InlineData("12.m", "2.s", "24.m.s")]
    [InlineData("m/12", "s", "m.s/12")]
    [InlineData("m/12", "12", "m")]
    [InlineData("10*3", "10*2", "10*5")]
    [InlineData("mol{a}", "mol{b}", "mol{a}.mol{b}")]
    [InlineData("mol{a}", "mol{a}", "mol2{a}")]
    [InlineData("1/{person}", "m-1", "1/{person}/m")]
    [InlineData("(m/s)/s", "s", "m/s")]
    public void A_product_is_printed_by_its_factors(string left, string right, string expected) => Assert.Equal(expected, Read.Unit(left).Multiply(Read.Unit(right))!.Text);

    [Theory]
    [InlineData("m", "s", "m/s")]
    [InlineData("EUR", "EUR", "1")]
    [InlineData("EUR", "kg", "EUR/kg")]
    [InlineData("J", "K.mol", "J/K/mol")]
    [InlineData("1", "s", "s-1")]
    [InlineData("1", "m2.s", "m-2.s-1")]
    [InlineData("1", "{person}", "1/{person}")]
    [InlineData("1", "60", "1/60")]
    [InlineData("km", "m", "km/m")]
    [InlineData("m", "60.s", "m/60/s")]
    [InlineData("m2", "m", "m")]
    public void A_quotient_is_printed_with_a_slash_for_each_factor_below(string left, string right, string expected) => Assert.Equal(expected, Read.Unit(left).Divide(Read.Unit(right))!.Text);

    [Theory]
    [InlineData("m/s", 2, "m2/s2")]
    [InlineData("m/s", -1, "s/m")]
    [InlineData("m/s", 0, "1")]
    [InlineData("100", 2, "10000")]
    [InlineData("{fish}", -3, "1/{fish}")]
    [InlineData("deg", 2, "deg2")]
    [InlineData("Cel", 1, "Cel")]
    public void A_power_is_printed_by_its_factors(string unit, int exponent, string expected) => Assert.Equal(expected, Read.Unit(unit).Power(exponent)!.Text);

    [Fact]
    public void A_product_cancels_to_a_currency()
    {
        Assert.True(Read.Unit("EUR/kg").Multiply(Read.Unit("kg"))!.IsCurrency);
        Assert.False(Read.Unit("EUR/kg").Multiply(Read.Unit("g"))!.IsCurrency);
    }

    [Theory]
    [InlineData("Cel", "m")]
    [InlineData("m", "Cel")]
    [InlineData("{a}", "Cel")]
    [InlineData("2", "dB")]
    public void What_is_special_is_no_factor(string left, string right)
    {
        Assert.Null(Read.Unit(left).Multiply(Read.Unit(right)));
        Assert.Null(Read.Unit(left).Divide(Read.Unit(right)));
        Assert.Null(Read.Unit("Cel").Power(2));
    }

    [Fact]
    public void A_chain_of_products_ends()
    {
        var unit = Read.Unit("m");
        for (var i = 0; i < 6; i++)
            unit = unit.Multiply(unit)!;
        Assert.Equal("m64", unit.Text);
        Assert.Null(unit.Multiply(unit));
        Assert.Null(unit.Power(int.MinValue));
        Assert.Null(Read.Unit("m").Power(100));
        Assert.Null(Enumerable.Range(0, 100).Aggregate((Unit?)Unit.One, (product, i) => product?.Multiply(Unit.Opaque("Unit" + i))));
        Assert.Null(Enumerable.Range(0, 60).Aggregate((Unit?)Unit.One, (product, i) => product?.Multiply(Unit.Opaque("U" + (char)(0x100 + i)))));
    }

    [Theory]
    [InlineData("km", "m", "1000")]
    [InlineData("km/h", "m/s", "5/18")]
    [InlineData("N.m", "J", "1")]
    [InlineData("[lb_av]", "kg", "45359237/100000000")]
    [InlineData("deg", "'", "60")]
    [InlineData("deg", "rad", null)]
    [InlineData("circ", "deg", "360")]
    [InlineData("m", "s", null)]
    [InlineData("EUR", "USD", null)]
    [InlineData("Cel", "K", null)]
    [InlineData("K", "Cel", null)]
    [InlineData("Cel", "[degF]", null)]
    [InlineData("mCel", "Cel", "1/1000")]
    [InlineData("dB", "B", "1/10")]
    [InlineData("B[V]", "B[mV]", null)]
    [InlineData("B[W]", "W", null)]
    [InlineData("%", "[ppth]", "10")]
    [InlineData("mo", "a", "1/12")]
    [InlineData("wk", "d", "7")]
    [InlineData("By", "bit", "8")]
    [InlineData("[IU]", "[iU]", "1")]
    [InlineData("[IU]", "[arb'U]", null)]
    [InlineData("[acr_us]", "m2", "62726400000/15499969")]
    public void A_value_is_converted_exactly_or_not_at_all(string from, string to, string? factor) => Assert.Equal(factor, Read.Unit(from).ConversionFactor(Read.Unit(to))?.ToString());

    [Theory]
    [InlineData("N.m", "J", true)]
    [InlineData("l", "dm3", true)]
    [InlineData("{a}", "{b}", true)]
    [InlineData("Cel", "K", false)]
    [InlineData("km", "m", false)]
    public void Units_may_mean_the_same_under_other_names(string left, string right, bool expected)
    {
        Assert.Equal(expected, Read.Unit(left).MeansSameAs(Read.Unit(right)));
        Assert.True(Read.Unit(left).IsCommensurable(Read.Unit(right)));
        Assert.NotEqual(Read.Unit(left), Read.Unit(right));
    }

    [Fact]
    public void A_unit_is_declared_by_a_positive_number_of_another()
    {
        var hartree = Unit.Declared("Hartree", Rational.From(NumberLiteral.Parse("4.3597447222060e-18", isNegative: false)), Read.Unit("J"))!;
        Assert.Equal(("Hartree", "m2.s-2.g"), (hartree.Text, hartree.Dimension.ToString()));
        Assert.Equal("Hartree/mol", hartree.Divide(Read.Unit("mol"))!.Text);
        Assert.Equal(new Rational(2_179_872_361_103, 500_000_000_000).ToString(), (hartree.ConversionFactor(Read.Unit("J"))!.Value * new Rational(10).Pow(18)).ToString());
        Assert.Null(Unit.Declared("None", 0, Read.Unit("J")));
        Assert.Null(Unit.Declared("Less", -1, Read.Unit("J")));
        Assert.Null(Unit.Declared("Warmth", 2, Read.Unit("Cel")));
        Assert.Null(Unit.Declared("Huge", Rational.TooLarge, Read.Unit("J")));
    }
}
