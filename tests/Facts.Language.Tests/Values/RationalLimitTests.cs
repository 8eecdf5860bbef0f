using System.Linq;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

/// <summary>Numbers that nobody needs and that must not stop a build.</summary>
public sealed class RationalLimitTests
{
    private static readonly BigInteger Largest = (BigInteger.One << Rational.MaxBits) - 1;

    [Fact]
    public void The_limit_is_a_number_of_bits_above_and_below_the_line()
    {
        Assert.False(new Rational(Largest).IsTooLarge);
        Assert.True(new Rational(Largest + 1).IsTooLarge);
        Assert.True(new Rational(-Largest - 1).IsTooLarge);
        Assert.False(new Rational(1, Largest).IsTooLarge);
        Assert.True(new Rational(1, Largest + 1).IsTooLarge);
    }

    [Theory]
    [InlineData("1e999999")]
    [InlineData("1e-999999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("7e6021")]
    public void A_number_written_too_large_is_seen_without_computing_it(string written) => Assert.True(Rational.From(NumberLiteral.Parse(written, isNegative: false)).IsTooLarge);

    [Fact]
    public void A_million_digits_are_too_large_and_a_million_noughts_of_places_are_nothing()
    {
        Assert.True(Rational.From(NumberLiteral.Parse(new string('9', 1_000_000), isNegative: false)).IsTooLarge);
        Assert.Equal(Rational.One, Rational.From(NumberLiteral.Parse("1." + new string('0', 1_000_000), isNegative: false)));
    }

    [Fact]
    public void A_chain_of_squares_ends()
    {
        var value = new Rational(10, 7);
        for (var i = 0; i < 100_000; i++)
            value *= value;
        Assert.True(value.IsTooLarge);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(20_001)]
    public void A_power_too_large_is_seen_without_computing_it(int exponent) => Assert.True(new Rational(3, 2).Pow(exponent).IsTooLarge);

    [Fact]
    public void All_that_is_computed_from_it_is_too_large_as_well()
    {
        var large = Rational.TooLarge;
        Rational[] results = [large + 1, 1 - large, large * 0, large / 2, 2 / large, -large, large.Pow(0), large.Pow(-1), large.Round(2), large.Floor(), large.Ceiling(), Rational.Abs(large)];
        Assert.True(results.All(result => result.IsTooLarge && result == large));
        Assert.False(large.IsZero || large.IsWhole || large.IsOne);
        Assert.Equal("too large", large.ToString());
        Assert.Null(large.ToDoubleText());
        Assert.Null(large.ToNearestDecimalText());
        Assert.False(large.TryToDecimalText(28, out _));
        Assert.Equal("too large", large.ToRoundedText(2));
    }
}
