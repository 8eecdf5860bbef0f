using System;
using System.Globalization;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

public sealed class DecimalTests
{
    [Fact]
    public void Random_decimals_are_as_the_platform_has_them_with_all_their_places()
    {
        var random = new Random(20210331);
        for (var i = 0; i < 20_000; i++)
        {
            var digits = string.Concat(Enumerable.Range(0, 1 + random.Next(30)).Select(_ => (char)('0' + random.Next(10))));
            var places = random.Next(0, Math.Min(digits.Length, 29));
            var whole = digits[..(digits.Length - places)].TrimStart('0');
            var text = (whole.Length == 0 ? "0" : whole) + (places == 0 ? "" : "." + digits[^places..]);
            var fit = NumberReader.Read(NumberLiteral.Parse(text, isNegative: i % 2 == 0), FactType.Decimal, out var read);
            // The platform rounds what it cannot hold; then it has fewer places.
            var holds = decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value.ToString(CultureInfo.InvariantCulture) == text;
            Assert.True(holds == (fit == NumberFit.Exact), text);
            if (holds)
                Assert.Equal(text, read.TrimStart('-'));
        }
    }

    [Fact]
    public void The_literal_that_is_emitted_has_the_same_places()
    {
        Assert.True(NumberReader.Read(NumberLiteral.Parse("2.50", isNegative: true), FactType.Decimal, out var text) == NumberFit.Exact);
        Assert.Equal("-2.50m", Language.Emission.CSharpText.Literal(new ScalarValue(FactType.Decimal, text)));
    }
}
