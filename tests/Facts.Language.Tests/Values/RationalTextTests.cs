using System;
using System.Globalization;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

public sealed class RationalTextTests
{
    [Theory]
    [InlineData(1, 8, 28, "0.125")]
    [InlineData(1, 8, 3, "0.125")]
    [InlineData(1, 8, 2, null)]
    [InlineData(-1, 8, 3, "-0.125")]
    [InlineData(1, 3, 28, null)]
    [InlineData(7, 1, 0, "7")]
    [InlineData(-70, 1, 5, "-70")]
    [InlineData(5, 2, 28, "2.5")]
    [InlineData(1, 50, 28, "0.02")]
    [InlineData(0, 1, 3, "0")]
    [InlineData(1, 1024, 10, "0.0009765625")]
    [InlineData(1, 1024, int.MaxValue, "0.0009765625")]
    [InlineData(1, 2, -1, null)]
    public void Digits_that_end_are_written_exactly(int numerator, int denominator, int places, string? expected)
    {
        Assert.Equal(expected is not null, new Rational(numerator, denominator).TryToDecimalText(places, out var text));
        Assert.Equal(expected ?? "", text);
    }

    [Theory]
    [InlineData(1, 3, 2, "0.33")]
    [InlineData(2, 3, 2, "0.67")]
    [InlineData(-2, 3, 2, "-0.67")]
    [InlineData(2, 1, 2, "2.00")]
    [InlineData(1, 8, 2, "0.12")]
    [InlineData(5, 2, 0, "2")]
    [InlineData(-1, 1000, 2, "0.00")]
    [InlineData(5, 2, -3, "2")]
    public void All_places_asked_for_are_written(int numerator, int denominator, int places, string expected) => Assert.Equal(expected, new Rational(numerator, denominator).ToRoundedText(places));

    [Theory]
    [InlineData("1", "3", "0.3333333333333333333333333333")]
    [InlineData("2", "3", "0.6666666666666666666666666667")]
    [InlineData("-200", "3", "-66.666666666666666666666666667")]
    [InlineData("1", "4", "0.25")]
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "1", "-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", "1", null)]
    [InlineData("792281625142643375935439503354", "10", "79228162514264337593543950335")]
    [InlineData("792281625142643375935439503355", "10", null)]
    [InlineData("1", "100000000000000000000000000000000", "0")]
    public void The_nearest_decimal_has_as_many_places_as_it_holds(string numerator, string denominator, string? expected) =>
        Assert.Equal(expected, new Rational(BigInteger.Parse(numerator, CultureInfo.InvariantCulture), BigInteger.Parse(denominator, CultureInfo.InvariantCulture)).ToNearestDecimalText());

    [Theory]
    [InlineData(1, 10, "0.1")]
    [InlineData(1, 3, "0.3333333333333333")]
    [InlineData(-2, 3, "-0.6666666666666666")]
    [InlineData(3, 1, "3")]
    [InlineData(0, 1, "0")]
    [InlineData(1, 100000, "0.00001")]
    [InlineData(1, 1000000, "1e-6")]
    [InlineData(1, 10000, "0.0001")]
    [InlineData(66743, 1_000_000, "0.066743")]
    public void The_nearest_double_is_written_by_its_shortest_digits(int numerator, int denominator, string expected) => Assert.Equal(expected, new Rational(numerator, denominator).ToDoubleText());

    [Fact]
    public void A_double_ends_where_it_ends()
    {
        Assert.Equal("1e23", new Rational(BigInteger.Pow(10, 23)).ToDoubleText());
        Assert.Equal("6.6743e-11", new Rational(66743, BigInteger.Pow(10, 15)).ToDoubleText());
        Assert.Equal("123456789012345", new Rational(123456789012345).ToDoubleText());
        Assert.Equal("1.234567890123456e15", new Rational(1234567890123456).ToDoubleText());
        Assert.Null(new Rational(BigInteger.Pow(10, 309)).ToDoubleText());
        Assert.Equal("5e-324", new Rational(3, BigInteger.Pow(10, 324)).ToDoubleText());
        Assert.Equal("0", new Rational(-1, BigInteger.Pow(10, 324)).ToDoubleText());
    }

    [Fact]
    public void It_is_the_double_that_the_platform_has_too()
    {
        var random = new Random(20210331);
        for (var i = 0; i < 2_000; i++)
        {
            var value = i % 3 == 0 ? Math.ScaleB(1, random.Next(-1074, 1024)) : BitConverter.Int64BitsToDouble(random.NextInt64() & ~(0x7FFL << 52) | ((long)random.Next(0, 2047) << 52));
            if (value == 0)
                continue;
            var exact = Exact(value);
            var text = exact.ToDoubleText()!;
            Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
            Assert.Equal(Digits(value.ToString("R", CultureInfo.InvariantCulture)), Digits(text));
        }
    }

    private static Rational Exact(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = (bits & ((1L << 52) - 1)) | (exponent == 0 ? 0 : 1L << 52);
        var power = Math.Max(exponent, 1) - 1075;
        var size = power >= 0 ? new Rational(mantissa << power) : new Rational(mantissa, BigInteger.One << -power);
        return value < 0 ? -size : size;
    }

    private static string Digits(string text) => text.Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-').Trim('0');
}
