namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>What numbers come to, exactly, and of which type.</summary>
public sealed class ArithmeticTests
{
    private const string Facts = "  fact Two = 2\n  fact Seven = 7\n  fact Big: long = 3\n  fact Tenth = 0.1\n  fact Fifth = 0.20\n  fact Rough = 1e3\n  fact Rate = 19%\n  fact Planck: measured in J.s = 6.62607015e-34 exact\n";

    [Theory]
    [InlineData("Two + Seven", "int 9")]
    [InlineData("Two - Seven", "int -5")]
    [InlineData("Two * Seven", "int 14")]
    [InlineData("Seven / Two", "decimal 3.5")]
    [InlineData("Seven / Seven", "decimal 1")]
    [InlineData("Two + Big", "long 5")]
    [InlineData("Tenth + Fifth", "decimal 0.3")]
    [InlineData("Two * Tenth", "decimal 0.2")]
    [InlineData("Two * Rough", "double 2000")]
    [InlineData("Rough * Tenth", "double 100")]
    [InlineData("1 + Rate", "decimal 1.19")]
    [InlineData("-Two", "int -2")]
    [InlineData("- -Two", "int 2")]
    [InlineData("-(Two + Seven) * 2", "int -18")]
    [InlineData("Two + Seven * 2", "int 16")]
    [InlineData("(Two + Seven) * 2", "int 18")]
    [InlineData("Seven - Two - 1", "int 4")]
    [InlineData("Seven / Two / 2", "decimal 1.75")]
    [InlineData("1000000 * Two * 1000000", "long 2000000000000")]
    [InlineData("G.Two + G.G.Seven * 0 + 2147483647", null)]
    [InlineData("min(Two, Seven)", "int 2")]
    [InlineData("max(Two, Seven, 9)", "int 9")]
    [InlineData("max(Two, Tenth)", "decimal 2")]
    [InlineData("min(-Two, min(Seven, Tenth))", "decimal -2")]
    [InlineData("round(Seven / 3, 2)", "decimal 2.33")]
    [InlineData("round(Seven / Two, 0)", "decimal 4")]
    [InlineData("round(5 / Two, 0)", "decimal 2")]
    [InlineData("round(Seven / Two)", "decimal 4")]
    [InlineData("round(1234 * Two, -2)", "int 2500")]
    [InlineData("Planck * 2", "double in J.s 1.32521403e-33")]
    [InlineData("9223372036854775808 - Two", "decimal 9223372036854775806")]
    [InlineData("79228162514264337593543950336 / (Two * 2)", "decimal 19807040628566084398385987584")]
    [InlineData("Two * 0.00000000000000000000000000000005 * 1e30", "double 0.1")]
    [InlineData("Two * 1e400 / 1e399", "double 20")]
    [InlineData("Two * -9223372036854775809", "decimal -18446744073709551618")]
    [InlineData("Two", "int 2")]
    [InlineData("Planck", "measured in J.s 6.62607015e-34")]
    [InlineData("1 / 3", "decimal 0.3333333333333333333333333333")]
    [InlineData("2 / 3", "decimal 0.6666666666666666666666666667")]
    [InlineData("2000 / 3", "decimal 666.66666666666666666666666667")]
    public void A_formula_has_its_exact_value(string formula, string? expected)
    {
        if (expected != null)
            Assert.Equal(expected, Derived.Of(formula, Facts));
        else
            Assert.Null(Derived.Fact(formula, Facts).Value);
    }

    [Theory]
    [InlineData("int", "Seven * 2", "int 14")]
    [InlineData("int", "Tenth * 20", "int 2")]
    [InlineData("long", "Seven * 2", "long 14")]
    [InlineData("decimal", "Seven * 2", "decimal 14")]
    [InlineData("double", "Seven / 3", "double 2.3333333333333335")]
    [InlineData("double", "Tenth + Fifth", "double 0.3")]
    [InlineData("decimal", "Two", "decimal 2")]
    [InlineData("double", "Fifth", "double 0.2")]
    [InlineData("int", "Rough", "int 1000")]
    [InlineData("int?", "Two + 1", "int? 3")]
    [InlineData("int", "round(Seven / Two, 0)", "int 4")]
    [InlineData("double in J.s", "Planck", "double in J.s 6.62607015e-34")]
    [InlineData("decimal", "Seven * 1e-30 * 1e30", "decimal 7")]
    public void It_is_rounded_once_into_the_stated_type(string type, string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts, type));

    [Theory]
    [InlineData("(Seven / 3) * 3")]
    [InlineData("Seven * (1 / 3) * 3")]
    [InlineData("Seven / 3 + Seven / 3 + Seven / 3")]
    public void Nothing_is_rounded_on_the_way(string formula) => Assert.Equal("int 7", Derived.Of(formula, Facts, "int"));

    [Fact]
    public void What_is_rounded_into_a_fact_is_so_for_whoever_refers_to_it() =>
        Assert.Equal("decimal 0.9999999999999999999999999999", Derived.Of("Third * 3", "  fact Third = 1 / 3\n"));
}
