using Facts.Cli.Codata;

namespace Facts.Cli.Tests.Codata;

public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("6.644 657 3450 e-27", "6.6446573450e-27", -37, "66446573450")]
    [InlineData("-0.448 206 52", "-0.44820652", -8, "44820652")]
    [InlineData("9 192 631 770", "9192631770", 0, "9192631770")]
    [InlineData("25 812.807", "25812.807", -3, "25812807")]
    [InlineData("483 597.9 e9", "483597.9e9", 8, "4835979")]
    [InlineData("1.054 571 817... e-34", "1.054571817...e-34", -43, "1054571817")]
    [InlineData("69.503 480 04...", "69.50348004...", -8, "6950348004")]
    [InlineData("0.000 000 0021 e-27", "0.0000000021e-27", -37, "21")]
    [InlineData("1e+5", "1e+5", 5, "1")]
    [InlineData("0.0", "0.0", -1, "")]
    [InlineData("0", "0", 0, "")]
    public void Every_digit_is_kept_and_only_blanks_go(string printed, string text, int lastPlace, string digits)
    {
        Assert.True(PrintedNumber.TryParse(printed, out var number));
        Assert.Equal((text, lastPlace, digits, printed.StartsWith('-')), (number.Text, number.LastPlace, number.Digits, number.IsNegative));
        Assert.Equal(text.Replace("...", "", System.StringComparison.Ordinal), number.Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(exact)")]
    [InlineData("007")]
    [InlineData("1,5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1  000")]
    [InlineData("1 .5")]
    [InlineData("1.5 x 10^3")]
    [InlineData("1.5e")]
    [InlineData("1.5 e 3")]
    [InlineData("1.5e99999")]
    [InlineData("1.5e999999999999")]
    [InlineData("+1")]
    [InlineData("\u22121")]
    [InlineData("1.5..")]
    [InlineData("1\n")]
    [InlineData("\u0661")]
    public void What_is_no_number_as_printed_is_refused(string printed) => Assert.False(PrintedNumber.TryParse(printed, out _));

    [Fact]
    public void A_number_without_end_is_refused() => Assert.False(PrintedNumber.TryParse(new string('1', 1_000_000), out _));
}
