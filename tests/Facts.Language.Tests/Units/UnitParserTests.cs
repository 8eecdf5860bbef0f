using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Tests.Units;

public sealed class UnitParserTests
{
    [Theory]
    [InlineData("m/s", "m.s-1", "1")]
    [InlineData("km/h", "m.s-1", "5/18")]
    [InlineData("m.s-1", "m.s-1", "1")]
    [InlineData("s-1.m", "m.s-1", "1")]
    [InlineData("/s", "s-1", "1")]
    [InlineData("1/s", "s-1", "1")]
    [InlineData("m+2", "m2", "1")]
    [InlineData("m0", "1", "1")]
    [InlineData("J/K.mol", "m2.s-2.g.K-1", "602214076000000000000000000")]
    [InlineData("J/(K.mol)", "m2.s-2.g.K-1", "1/602214076000000000000")]
    [InlineData("((m))", "m", "1")]
    [InlineData("10*3", "1", "1000")]
    [InlineData("10^3", "1", "1000")]
    [InlineData("10*-3/l", "m-3", "1")]
    [InlineData("10*", "1", "10")]
    [InlineData("12.m", "m", "12")]
    [InlineData("m/60", "m", "1/60")]
    [InlineData("100", "1", "100")]
    [InlineData("{fish}", "1", "1")]
    [InlineData("{fish}/m2", "m-2", "1")]
    [InlineData("m{depth}/s", "m.s-1", "1")]
    [InlineData("m2{floor}", "m2", "1")]
    [InlineData("10{strokes}/min", "s-1", "1/6")]
    [InlineData("{a.b/c(d)}", "1", "1")]
    [InlineData("[in_i]", "m", "127/5000")]
    [InlineData("[in_i]2", "m2", "16129/25000000")]
    [InlineData("%", "1", "1/100")]
    [InlineData("[ppth]", "1", "1/1000")]
    [InlineData("[ppm]", "1", "1/1000000")]
    [InlineData("dam", "m", "10")]
    [InlineData("KiBy", "1", "8192")]
    [InlineData("Qm", "m", "1000000000000000000000000000000")]
    [InlineData("ryg", "g", null)]
    [InlineData("B[10.nV]", "m2.s-2.g.C-1", "1/100000")]
    [InlineData("m[H2O]", "m-1.s-2.g", "9806650")]
    [InlineData("cal_[15]", "m2.s-2.g", "20929/5")]
    [InlineData("k[iU]/ml", "m-3.[iU]", "1000000000")]
    [InlineData("EUR/kg", "g-1.EUR", "1/1000")]
    [InlineData("DEM", "DEM", "1")]
    [InlineData("XAU", "XAU", "1")]
    [InlineData("[m/s2/Hz^(1/2)]", "m2.s-3", "1")]
    public void A_unit_has_its_dimension_and_size(string text, string dimension, string? factor)
    {
        if (factor is null)
        {
            Assert.NotNull(UnitParser.Parse(text, NoUnits.Scope).Problem);
            return;
        }

        var unit = Read.Unit(text);
        Assert.Equal((text, dimension, factor, 0), (unit.Text, unit.Dimension.ToString(), unit.Factor.ToString(), unit.PiPower));
    }

    [Theory]
    [InlineData("deg", "1/180", 1)]
    [InlineData("'", "1/10800", 1)]
    [InlineData("''", "1/648000", 1)]
    [InlineData("[pi]", "1", 1)]
    [InlineData("[pi]2", "1", 2)]
    [InlineData("sph", "4", 1)]
    [InlineData("[mu_0]", "1/2500", 1)]
    [InlineData("Oe", "250", -1)]
    [InlineData("m/deg", "180", -1)]
    public void Pi_is_kept_as_what_it_is(string text, string factor, int power) => Assert.Equal((factor, power), (Read.Unit(text).Factor.ToString(), Read.Unit(text).PiPower));

    [Theory]
    [InlineData("Cel")]
    [InlineData("[degF]")]
    [InlineData("[pH]")]
    [InlineData("dB")]
    [InlineData("mCel")]
    [InlineData("B[SPL]")]
    [InlineData("Np")]
    [InlineData("bit_s")]
    [InlineData("%[slope]")]
    public void Scales_are_special(string text) => Assert.True(Read.Unit(text).IsSpecial);

    [Theory]
    [InlineData("", 0, 0, "a unit is missing", null)]
    [InlineData("m/", 0, 2, "a unit is missing behind '/'", "m")]
    [InlineData("m.s.", 0, 4, "a unit is missing behind '.'", "m.s")]
    [InlineData("m//s", 2, 1, "a unit is missing here", null)]
    [InlineData(".m", 0, 1, "a unit is missing here", null)]
    [InlineData("/", 1, 0, "a unit is missing here", null)]
    [InlineData("()", 1, 1, "a unit is missing here", null)]
    [InlineData("(/m)", 1, 1, "a unit is missing here", null)]
    [InlineData("(m", 0, 1, "this '(' has no ')'", null)]
    [InlineData("m)", 1, 1, "this ')' has no '('", null)]
    [InlineData("m(s)", 1, 1, "a '.' or '/' is missing before this", null)]
    [InlineData("(m(s))", 2, 1, "a '.' or '/' is missing before this", null)]
    [InlineData("{a}m", 3, 1, "a '.' or '/' is missing before this", null)]
    [InlineData("m}", 1, 1, "a '.' or '/' is missing before this", null)]
    [InlineData("}", 0, 1, "a unit is missing here", null)]
    [InlineData("{a", 0, 1, "this '{' has no '}'", null)]
    [InlineData("m{a{b}}", 1, 1, "this '{' has no '}'", null)]
    [InlineData("{two fish}", 4, 1, "an annotation has ASCII characters without blanks", null)]
    [InlineData("{Stück}", 3, 1, "an annotation has ASCII characters without blanks", null)]
    [InlineData("m.[in_i", 2, 5, "this '[' has no ']'", "[in_i]")]
    [InlineData("(m/s)2", 0, 6, "parentheses take no exponent", "m2/s2")]
    [InlineData("kg.(m/s)-2", 3, 7, "parentheses take no exponent", "s2/m2")]
    [InlineData("m100", 1, 3, "an exponent is at most 99", null)]
    [InlineData("m999999999999", 1, 12, "an exponent is at most 99", null)]
    [InlineData("m-", 1, 1, "an exponent is missing behind the sign", "")]
    [InlineData("0", 0, 1, "a unit cannot be 0 times another", null)]
    [InlineData("m/00", 2, 2, "a unit cannot be 0 times another", null)]
    [InlineData("2.5.m", 1, 1, "a unit's numbers are whole, and its '.' multiplies", null)]
    [InlineData("J/Cel", 2, 3, "'Cel' is on a scale of its own and no factor of a product", "K")]
    [InlineData("Cel/s", 0, 3, "'Cel' is on a scale of its own and no factor of a product", "K")]
    [InlineData("m.[degF]", 2, 6, "'[degF]' is on a scale of its own and no factor of a product", "[degR]")]
    [InlineData("2.dB", 2, 2, "'dB' is on a scale of its own and no factor of a product", null)]
    [InlineData("Cel2", 0, 4, "'Cel' is on a scale of its own and takes no exponent", null)]
    [InlineData("Qm99.Qm99.Qg99.Qs99.QK99.Qcd99.QC99", 0, 9, "the unit is too large to compute with", null)]
    public void A_problem_has_its_place_and_its_nearest(string text, int offset, int length, string message, string? nearest) =>
        Assert.Equal(new UnitProblem(offset, length, message, nearest), Read.Problem(text));

    [Fact]
    public void A_declared_unit_comes_before_all_others()
    {
        var scope = new DeclaredUnits(Unit.Opaque("Bmaf"), Unit.Opaque("EUR"), Unit.Declared("H2", 3, Read.Unit("m"))!, Unit.Opaque("km"));
        Assert.Equal("Bmaf", Read.Unit("Bmaf", scope).Dimension.ToString());
        Assert.Equal("g-1.Bmaf", Read.Unit("Bmaf/g", scope).Dimension.ToString());
        Assert.False(Read.Unit("EUR", scope).IsCurrency);
        Assert.NotEqual(Read.Unit("EUR").Dimension, Read.Unit("EUR", scope).Dimension);
        Assert.NotEqual(Read.Unit("km").Dimension, Read.Unit("km", scope).Dimension);
        Assert.Equal(new Rational(3), Read.Unit("H2", scope).Factor);
        Assert.Equal("9", Read.Unit("H22", scope).Factor.ToString());
        Assert.Equal("1/3", Read.Unit("H2-1", scope).Factor.ToString());
    }

    [Fact]
    public void A_currency_comes_before_a_unit() => Assert.True(Read.Unit("MAD").IsCurrency && Read.Unit("PEN").IsCurrency);

    [Theory]
    [InlineData("EUR", true)]
    [InlineData("ITL", true)]
    [InlineData("EUR2", false)]
    [InlineData("EUR/kg", false)]
    [InlineData("1000.EUR", false)]
    [InlineData("m", false)]
    public void A_currency_alone_is_one(string text, bool expected) => Assert.Equal(expected, Read.Unit(text).IsCurrency);

    [Theory]
    [InlineData("1", true)]
    [InlineData("{people}", true)]
    [InlineData("m/m", true)]
    [InlineData("km/m", false)]
    [InlineData("%", false)]
    [InlineData("[pi]", false)]
    [InlineData("dB", false)]
    public void Only_one_is_one(string text, bool expected) => Assert.Equal(expected, Read.Unit(text).IsOne);
}
