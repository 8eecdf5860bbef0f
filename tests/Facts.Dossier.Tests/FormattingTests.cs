using Dossier.App;

namespace Dossier.Tests;

/// <summary>Titles, digits and widths.</summary>
public class FormattingTests
{
    [Theory]
    [InlineData("ArmsSpending", "Arms Spending")]
    [InlineData("DiMaio", "Di Maio")]
    [InlineData("People", "People")]
    [InlineData("RSAHome", "RSA Home")]
    [InlineData("IsEU", "Is EU")]
    [InlineData("Phase2Trial", "Phase 2 Trial")]
    [InlineData("From2007_01_01", "From 2007 01 01")]
    [InlineData("_2Fast", "2 Fast")]
    [InlineData("ÖsterreichWien", "Österreich Wien")]
    [InlineData("lower", "lower")]
    [InlineData("X", "X")]
    public void A_name_becomes_a_title(string name, string title) => Assert.Equal(title, Titles.Of(name));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2014", "2014")]
    [InlineData("-1000", "-1000")]
    [InlineData("10000", "10,000")]
    [InlineData("521800", "521,800")]
    [InlineData("-3000000", "-3,000,000")]
    [InlineData("9223372036854775807", "9,223,372,036,854,775,807")]
    [InlineData("0.0000123", "0.0000123")]
    [InlineData("12345.678901", "12,345.678901")]
    [InlineData("6.02214076e23", "6.02214076e23")]
    [InlineData("123456e-7", "123,456e-7")]
    [InlineData("", "")]
    [InlineData("-", "-")]
    public void Digits_are_grouped_from_five_on(string number, string grouped) => Assert.Equal(grouped, Digits.Group(number));

    [Theory]
    [InlineData("40", 40)]
    [InlineData("200", 200)]
    [InlineData(null, 80)]
    [InlineData("", 80)]
    [InlineData("0", 80)]
    [InlineData("-1", 80)]
    [InlineData("wide", 80)]
    [InlineData("99999999999", 80)]
    public void A_pipe_is_as_wide_as_told(string? columns, int width) => Assert.Equal(width, Terminal.WidthOf(columns));
}
