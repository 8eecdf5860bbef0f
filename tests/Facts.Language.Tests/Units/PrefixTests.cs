using System.Linq;
using System.Numerics;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Tests.Units;

public sealed class PrefixTests
{
    [Fact]
    public void All_are_there() => Assert.Equal("Q R Y Z E P T G M k h da d c m u n p f a z y r q Ki Mi Gi Ti".Split(' ').Order(), Prefixes.Codes.Order());

    [Theory]
    [InlineData("Q", 30)]
    [InlineData("R", 27)]
    [InlineData("k", 3)]
    [InlineData("da", 1)]
    [InlineData("d", -1)]
    [InlineData("u", -6)]
    [InlineData("r", -27)]
    [InlineData("q", -30)]
    public void A_decimal_one_is_a_power_of_ten(string code, int exponent) => Assert.Equal(new Rational(10).Pow(exponent), Prefixes.Find(code));

    [Theory]
    [InlineData("Ki", 10)]
    [InlineData("Ti", 40)]
    public void A_binary_one_is_a_power_of_two(string code, int exponent) => Assert.Equal(new Rational(BigInteger.Pow(2, exponent)), Prefixes.Find(code));

    [Fact]
    public void Nothing_else_is_one() => Assert.Null(Prefixes.Find("K"));
}
