using System;
using System.Diagnostics;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

public sealed class NumberLiteralTests
{
    [Theory]
    [InlineData("0", "0", 0, NumberForm.Whole)]
    [InlineData("1_000", "1000", 0, NumberForm.Whole)]
    [InlineData("2.50", "250", 2, NumberForm.Point)]
    [InlineData("0.050", "50", 3, NumberForm.Point)]
    [InlineData("0.00", "0", 2, NumberForm.Point)]
    [InlineData("1e5", "1", -5, NumberForm.Exponent)]
    [InlineData("1.5E-5", "15", 6, NumberForm.Exponent | NumberForm.Point)]
    [InlineData("2%", "2", 2, NumberForm.Percent)]
    [InlineData("2.5e1%", "25", 2, NumberForm.Percent | NumberForm.Point | NumberForm.Exponent)]
    [InlineData("6.67430(15)e-11", "667430", 16, NumberForm.Uncertain | NumberForm.Point | NumberForm.Exponent)]
    [InlineData("1.054...e-34", "1054", 37, NumberForm.Truncated | NumberForm.Point | NumberForm.Exponent)]
    [InlineData("12...", "12", 0, NumberForm.Truncated)]
    [InlineData("1e99999999999", "1", -999_999, NumberForm.Exponent)]
    [InlineData("1e-99999999999", "1", 999_999, NumberForm.Exponent)]
    public void A_number_is_taken_apart(string written, string digits, int scale, NumberForm form)
    {
        var number = NumberLiteral.Parse(written, isNegative: false);
        Assert.Equal((digits, scale, form), (number.Digits, number.Scale, number.Form));
    }

    [Fact]
    public void Hostile_sizes_are_read_in_time()
    {
        var digits = new string('7', 1_000_000);
        var watch = Stopwatch.StartNew();
        foreach (var text in new[] { digits, "0." + digits, digits + "e999999999", digits + "e-1000000", "1e" + digits, "1e-" + digits, "0." + new string('0', 1_000_000) + "1", digits + "%" })
        {
            var number = NumberLiteral.Parse(text, isNegative: true);
            foreach (var type in Enum.GetValues<FactType>())
                Assert.NotEqual(NumberFit.Exact, NumberReader.Read(number, type, out _));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_file_of_long_numbers_is_read_in_time()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => $"fact F{i} = 0.{new string('7', 1_990)}e-{i % 300}\n"));
        var watch = Stopwatch.StartNew();
        Assert.Equal(500, Enumerable.Count(Checks.Findings.Ids(text), id => id == "FACT1204"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }
}
