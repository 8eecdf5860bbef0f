using System;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

public sealed class RationalTests
{
    private static Rational Written(string text) => Rational.From(NumberLiteral.Parse(text.TrimStart('-'), isNegative: text.StartsWith('-')));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("0e999999", "0")]
    [InlineData("104", "104")]
    [InlineData("-2.50", "-5/2")]
    [InlineData("1_000.5", "2001/2")]
    [InlineData("19%", "19/100")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e-3", "3/2000")]
    [InlineData("6.67430(15)e-11", "66743/1000000000000000")]
    [InlineData("1.0545...", "2109/2000")]
    [InlineData("1e-6000%", null)]
    public void A_written_number_is_taken_digit_for_digit(string written, string? fraction)
    {
        if (fraction is not null)
            Assert.Equal(fraction, Written(written).ToString());
        else
            Assert.Equal(new Rational(1, BigInteger.Pow(10, 6002)), Written(written));
    }

    [Theory]
    [InlineData(2, 4, "1/2")]
    [InlineData(2, -4, "-1/2")]
    [InlineData(-6, -3, "2")]
    [InlineData(0, -7, "0")]
    public void A_fraction_is_reduced_with_its_sign_above(int numerator, int denominator, string text)
    {
        var value = new Rational(numerator, denominator);
        Assert.Equal(text, value.ToString());
        Assert.True(value.Denominator.Sign > 0);
    }

    [Fact]
    public void A_fraction_has_a_denominator() => Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));

    [Fact]
    public void What_is_not_set_is_zero()
    {
        Assert.Equal(new Rational(0), default);
        Assert.Equal(1, default(Rational).Denominator);
        Assert.True(default(Rational).IsZero && default(Rational).IsWhole);
    }

    [Fact]
    public void It_computes_exactly()
    {
        var third = new Rational(1, 3);
        Assert.Equal(new Rational(5, 6), third + new Rational(1, 2));
        Assert.Equal(new Rational(-1, 6), third - new Rational(1, 2));
        Assert.Equal(new Rational(1, 6), third * new Rational(1, 2));
        Assert.Equal(new Rational(2, 3), third / new Rational(1, 2));
        Assert.Equal(new Rational(-1, 3), -third);
        Assert.Equal(third, Rational.Abs(-third));
        Assert.Equal(Rational.One, third + third + third);
        Assert.Equal(Written("0.3"), Written("0.1") + Written("0.2"));
    }

    [Fact]
    public void It_does_not_divide_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.Zero.Pow(-1));
    }

    [Theory]
    [InlineData("1.5", 2, "9/4")]
    [InlineData("1.5", -2, "4/9")]
    [InlineData("-2", 3, "-8")]
    [InlineData("-2", -3, "-1/8")]
    [InlineData("7", 0, "1")]
    [InlineData("0", 0, "1")]
    [InlineData("0", 5, "0")]
    [InlineData("1", int.MaxValue, "1")]
    [InlineData("-1", int.MaxValue, "-1")]
    [InlineData("-1", int.MinValue, "1")]
    public void It_has_whole_powers(string number, int exponent, string expected) => Assert.Equal(expected, Written(number).Pow(exponent).ToString());

    [Theory]
    [InlineData("2.5", "2", "3")]
    [InlineData("-2.5", "-3", "-2")]
    [InlineData("7", "7", "7")]
    [InlineData("-7", "-7", "-7")]
    [InlineData("0.1", "0", "1")]
    [InlineData("-0.1", "-1", "0")]
    public void Floor_and_ceiling_are_the_whole_numbers_around_it(string number, string floor, string ceiling)
    {
        Assert.Equal(floor, Written(number).Floor().ToString());
        Assert.Equal(ceiling, Written(number).Ceiling().ToString());
    }

    [Theory]
    [InlineData("2.5", 0, "2")]
    [InlineData("3.5", 0, "4")]
    [InlineData("-2.5", 0, "-2")]
    [InlineData("-3.5", 0, "-4")]
    [InlineData("2.51", 0, "3")]
    [InlineData("0.125", 2, "3/25")]
    [InlineData("0.135", 2, "7/50")]
    [InlineData("1450", -2, "1400")]
    [InlineData("1550", -2, "1600")]
    [InlineData("1549", -2, "1500")]
    [InlineData("17", 3, "17")]
    [InlineData("17", -7000, "0")]
    [InlineData("0.1", 7000, "too large")]
    public void What_lies_half_way_is_rounded_to_the_even_neighbour(string number, int digits, string expected) => Assert.Equal(expected, Written(number).Round(digits).ToString());

    [Fact]
    public void Rounding_agrees_with_the_platform()
    {
        var random = new Random(20210331);
        for (var i = 0; i < 5_000; i++)
        {
            var value = new decimal(random.Next(), 0, 0, i % 2 == 0, (byte)random.Next(0, 8));
            var digits = random.Next(0, 5);
            var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(Written(Math.Round(value, digits).ToString(System.Globalization.CultureInfo.InvariantCulture)), Written(text).Round(digits));
        }
    }

    [Fact]
    public void It_is_ordered_by_value()
    {
        Rational[] ordered = [new(-3), new(-1, 2), new(-1, 3), 0, new(1, 3), new(1, 2), 3, Rational.TooLarge];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(ordered[i].CompareTo(ordered[j])));
                Assert.Equal(i == j, ordered[i] == ordered[j]);
                Assert.Equal(i < j, ordered[i] < ordered[j]);
                Assert.Equal(i >= j, ordered[i] >= ordered[j]);
            }
        }
    }
}
