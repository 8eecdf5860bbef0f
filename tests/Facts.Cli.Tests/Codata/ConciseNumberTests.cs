using Facts.Cli.Codata;

namespace Facts.Cli.Tests.Codata;

public sealed class ConciseNumberTests
{
    [Theory]
    [InlineData("6.644 657 3450 e-27", "0.000 000 0021 e-27", "6.6446573450(21)e-27")]
    [InlineData("7294.299 541 71", "0.000 000 17", "7294.29954171(17)")]
    [InlineData("-2.002 319 304 360 92", "0.000 000 000 000 36", "-2.00231930436092(36)")]
    [InlineData("1234.5", "12.3", "1234.5(123)")]
    [InlineData("137", "2", "137(2)")]
    [InlineData("1.50 e-3", "2 e-5", "1.50(2)e-3")]
    public void The_figures_count_the_last_digits(string value, string uncertainty, string concise)
    {
        Assert.True(ConciseNumber.TryWrite(Parse(value), Parse(uncertainty), out var text, out _));
        Assert.Equal(concise, text);
    }

    [Theory]
    [InlineData("1.23", "0.1", "The uncertainty 0.1 does not end at the last digit of the value 1.23: write both to the same place.")]
    [InlineData("1.23", "0.012", "The uncertainty 0.012 does not end at the last digit of the value 1.23: write both to the same place.")]
    [InlineData("1.23 e-5", "0.02", "The uncertainty 0.02 does not end at the last digit of the value 1.23e-5: write both to the same place.")]
    [InlineData("1.23", "0.00", "An uncertainty is more than zero, and this is 0.00. For a value without one write (exact).")]
    [InlineData("1.23", "-0.01", "An uncertainty is more than zero, and this is -0.01. For a value without one write (exact).")]
    [InlineData("1.23...", "0.01", "A value with an uncertainty has all its digits: '...' stands for digits left out of an exact one.")]
    public void What_cannot_be_written_so_is_refused(string value, string uncertainty, string expected)
    {
        Assert.False(ConciseNumber.TryWrite(Parse(value), Parse(uncertainty), out _, out var problem));
        Assert.Equal(expected, problem);
    }

    private static PrintedNumber Parse(string text) => PrintedNumber.TryParse(text, out var number) ? number : throw Xunit.Sdk.FailException.ForFailure(text);
}
