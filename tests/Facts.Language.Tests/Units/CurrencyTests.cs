using System.Linq;
using Facts.Language.Units;

namespace Facts.Language.Tests.Units;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KWD", 3)]
    [InlineData("CLF", 4)]
    [InlineData("XCG", 2)]
    [InlineData("XAU", null)]
    [InlineData("DEM", null)]
    [InlineData("m", null)]
    public void A_currency_has_its_smallest_part(string code, int? digits) => Assert.Equal(digits, Currencies.GetMinorDigits(code));

    [Theory]
    [InlineData("DEM")]
    [InlineData("FRF")]
    [InlineData("ITL")]
    [InlineData("ESP")]
    [InlineData("BGN")]
    [InlineData("XEU")]
    [InlineData("XDR")]
    public void Old_ones_and_funds_are_known(string code) => Assert.True(Currencies.Contains(code) && Read.Unit(code).IsCurrency);

    [Fact]
    public void A_code_is_three_capital_letters() => Assert.All(Currencies.Codes, code => Assert.True(code.Length == 3 && code.All(char.IsAsciiLetterUpper)));

    [Fact]
    public void A_code_hides_no_unit() => Assert.All(Currencies.Codes, code => Assert.Null(UcumTable.Find(code)));

    [Fact]
    public void Each_is_a_dimension_of_its_own() => Assert.Equal(Currencies.Codes.Count, Currencies.Codes.Select(code => Read.Unit(code).Dimension).Distinct().Count());
}
