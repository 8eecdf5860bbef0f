using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

public sealed class NearestDoubleTests
{
    private const int Seed = 20210331;

    [Theory]
    [InlineData("1", 0)]
    [InlineData("1", 1)]
    [InlineData("9007199254740993", 0)]
    [InlineData("9007199254740995", 0)]
    [InlineData("22250738585072011", 324)]
    [InlineData("22250738585072014", 324)]
    [InlineData("49406564584124654", 340)]
    [InlineData("24703282292062327", 340)]
    [InlineData("24703282292062328", 340)]
    [InlineData("1", 400)]
    [InlineData("1", -308)]
    [InlineData("17976931348623157", -292)]
    [InlineData("17976931348623158", -292)]
    [InlineData("17976931348623159", -292)]
    [InlineData("1", -309)]
    [InlineData("0", 0)]
    [InlineData("0", -5)]
    public void Known_hard_cases_are_as_the_platform_has_them(string digits, int scale) => AssertSame(digits, scale);

    [Fact]
    public void Random_digits_are_as_the_platform_has_them()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
            AssertSame(RandomDigits(random, 1 + random.Next(25)), random.Next(-310, 360));
    }

    [Fact]
    public void The_middle_between_two_doubles_goes_to_the_even_one_and_its_neighbours_to_theirs()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 4_000; i++)
        {
            var (digits, scale) = Middle(i % 4 == 0 ? random.NextInt64(1, 1L << 53) : random.NextInt64(0, 0x7FEFFFFFFFFFFFFF));
            AssertSame(digits.ToString(CultureInfo.InvariantCulture), scale);
            AssertSame(((digits * 10) + 1).ToString(CultureInfo.InvariantCulture), scale + 1);
            AssertSame(((digits * 10) - 1).ToString(CultureInfo.InvariantCulture), scale + 1);
        }
    }

    [Fact]
    public void What_keeps_its_digits_prints_them_back()
    {
        var random = new Random(Seed);
        var kept = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var digits = RandomDigits(random, 1 + random.Next(20));
            var exponent = random.Next(-330, 320);
            var text = digits + "e" + exponent.ToString(CultureInfo.InvariantCulture);
            var value = double.Parse(text, CultureInfo.InvariantCulture);
            var significant = digits.TrimEnd('0');
            var expected = double.IsInfinity(value) ? NumberFit.Overflow
                : value.ToString("E" + (significant.Length - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) is var printed
                    && value != 0 && printed.Split('E')[0].Replace(".", "", StringComparison.Ordinal) == significant
                    && int.Parse(printed.Split('E')[1], CultureInfo.InvariantCulture) == digits.Length - 1 + exponent ? NumberFit.Exact : NumberFit.LosesDigits;
            var fit = NumberReader.Read(NumberLiteral.Parse(text, isNegative: false), FactType.Double, out var written);
            Assert.True(expected == fit, text + " " + fit);
            if (fit == NumberFit.Exact)
                Assert.Equal(value, double.Parse(written, CultureInfo.InvariantCulture));
            kept += fit == NumberFit.Exact ? 1 : 0;
        }

        Assert.InRange(kept, 5_000, 19_000);
    }

    [Fact]
    public void Every_double_of_17_digits_comes_back()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(1L << 52, 0x7FEFFFFFFFFFFFFF));
            var text = value.ToString("E16", CultureInfo.InvariantCulture);
            Assert.Equal(NumberFit.Exact, NumberReader.Read(NumberLiteral.Parse(text, isNegative: false), FactType.Double, out _));
        }
    }

    private static string RandomDigits(Random random, int count) => (char)('1' + random.Next(9)) + string.Concat(Enumerable.Range(1, count - 1).Select(_ => (char)('0' + random.Next(10))));

    /// <summary>The exact decimal number in the middle between a double and the next.</summary>
    private static (BigInteger Digits, int Scale) Middle(long bits)
    {
        var field = (int)(bits >> 52);
        var mantissa = (new BigInteger(bits & ((1L << 52) - 1)) + (field == 0 ? 0 : BigInteger.One << 52)) * 2 + 1;
        var exponent = Math.Max(field, 1) - 1075 - 1;
        return exponent >= 0 ? (mantissa << exponent, 0) : (mantissa * BigInteger.Pow(5, -exponent), -exponent);
    }

    private static void AssertSame(string digits, int scale)
    {
        var (mantissa, exponent, isInfinite) = NearestDouble.Round(BigInteger.Parse(digits, CultureInfo.InvariantCulture), scale);
        var expected = double.Parse(digits + "e" + (-scale).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var actual = isInfinite ? double.PositiveInfinity : Math.ScaleB((double)mantissa, exponent);
        Assert.True(expected.Equals(actual), $"{digits}e-{scale}: {expected:R} {actual:R}");
    }
}
