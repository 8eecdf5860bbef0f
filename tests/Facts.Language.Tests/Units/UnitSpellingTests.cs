using Facts.Language.Units;

namespace Facts.Language.Tests.Units;

public sealed class UnitSpellingTests
{
    [Theory]
    [InlineData("sec", "s")]
    [InlineData("sec.", "s")]
    [InlineData("min.", "min")]
    [InlineData("°C", "Cel")]
    [InlineData("\u2103", "Cel")]
    [InlineData("degC", "Cel")]
    [InlineData("°F", "[degF]")]
    [InlineData("°", "deg")]
    [InlineData("ohm", "Ohm")]
    [InlineData("\u03A9", "Ohm")]
    [InlineData("\u2126", "Ohm")]
    [InlineData("k\u03A9", "kOhm")]
    [InlineData("\u00B5m", "um")]
    [InlineData("\u03BCm", "um")]
    [InlineData("\u00C5", "Ao")]
    [InlineData("m²", "m2")]
    [InlineData("m^2", "m2")]
    [InlineData("m**2", "m2")]
    [InlineData("m⁻¹", "m-1")]
    [InlineData("m^-1", "m-1")]
    [InlineData("s\u22122", "s-2")]
    [InlineData("kg·m²", "kg.m2")]
    [InlineData("m·s", "m.s")]
    [InlineData("m*s", "m.s")]
    [InlineData("m×s", "m.s")]
    [InlineData("kmh", "km/h")]
    [InlineData("kph", "km/h")]
    [InlineData("mph", "[mi_i]/h")]
    [InlineData("lb", "[lb_av]")]
    [InlineData("lbs", "[lb_av]")]
    [InlineData("oz", "[oz_av]")]
    [InlineData("in", "[in_i]")]
    [InlineData("inch", "[in_i]")]
    [InlineData("inches", "[in_i]")]
    [InlineData("ft", "[ft_i]")]
    [InlineData("feet", "[ft_i]")]
    [InlineData("mile", "[mi_i]")]
    [InlineData("miles", "[mi_i]")]
    [InlineData("gal", "[gal_us]")]
    [InlineData("Kg", "kg")]
    [InlineData("KG", "kg")]
    [InlineData("hr", "h")]
    [InlineData("hrs", "h")]
    [InlineData("hours", "h")]
    [InlineData("day", "d")]
    [InlineData("days", "d")]
    [InlineData("year", "a")]
    [InlineData("month", "mo")]
    [InlineData("week", "wk")]
    [InlineData("ppm", "[ppm]")]
    [InlineData("eur", "EUR")]
    [InlineData("€", "EUR")]
    [InlineData("$", "USD")]
    [InlineData("£", "GBP")]
    [InlineData("Euro", "EUR")]
    [InlineData("percent", "%")]
    [InlineData("people", "{people}")]
    [InlineData("metres", "m")]
    [InlineData("Meter", "m")]
    [InlineData("kilometres", "km")]
    [InlineData("Kilometer", "km")]
    [InlineData("milligram", "mg")]
    [InlineData("megabytes", "MBy")]
    [InlineData("MB", "MBy")]
    [InlineData("GiB", "GiBy")]
    [InlineData("kWh", "kW.h")]
    [InlineData("Nm", "N.m")]
    [InlineData("mmHg", "mm[Hg]")]
    [InlineData("mm[Hg", "mm[Hg]")]
    [InlineData("rpm", "min-1")]
    [InlineData("ha", "har")]
    [InlineData("PS", "75.kgf.m/s")]
    [InlineData("qm", "m2")]
    [InlineData("sec2", "s2")]
    [InlineData("hr-1", "h-1")]
    [InlineData("100km", "100.km")]
    [InlineData("GHZ", "GHz")]
    [InlineData("mpa", "mPa")]
    [InlineData("kgg", "kg")]
    [InlineData("[degf]", "[degF]")]
    [InlineData("[in_us", "[in_us]")]
    [InlineData("usd", "USD")]
    [InlineData("EURO", "EUR")]
    public void The_right_spelling_is_found(string wrong, string right)
    {
        var problem = Read.Problem(wrong);
        Assert.Equal(right, problem.Nearest);
        Assert.Equal((0, wrong.Length), (problem.Offset, problem.Length));
        Read.Unit(right);
    }

    [Theory]
    [InlineData("km/hr", 3, 2, "h")]
    [InlineData("m/s²", 2, 2, "s2")]
    [InlineData("J/mol/\u00B0K", 6, 2, null)]
    [InlineData("l/100km", 2, 5, "(100.km)")]
    [InlineData("J/Nm", 2, 2, "(N.m)")]
    [InlineData("[psi]/lb", 6, 2, "[lb_av]")]
    [InlineData("EUR/kgg", 4, 3, "kg")]
    [InlineData("kgg.m", 0, 3, "kg")]
    [InlineData("(J/sec)/K", 3, 3, "s")]
    public void The_place_is_that_of_the_wrong_word(string text, int offset, int length, string? nearest)
    {
        var problem = Read.Problem(text);
        Assert.Equal((offset, length, nearest), (problem.Offset, problem.Length, problem.Nearest));
        if (nearest is not null)
            Read.Unit(text.Remove(offset, length).Insert(offset, nearest));
    }

    [Theory]
    [InlineData("l")]
    [InlineData("L")]
    [InlineData("Ohm")]
    [InlineData("mL")]
    [InlineData("ML")]
    [InlineData("dB")]
    [InlineData("t")]
    [InlineData("kt")]
    [InlineData("pH")]
    [InlineData("cd")]
    public void What_is_right_is_right(string text) => Assert.Equal(text, Read.Unit(text).Text);

    [Theory]
    [InlineData("kgg", "there is no unit 'kgg'")]
    [InlineData("kmin", "'min' takes no prefix")]
    [InlineData("kEUR", "'EUR' takes no prefix")]
    [InlineData("k[in_i]", "'[in_i]' takes no prefix")]
    [InlineData("ft", "'ft' would be UCUM's 'f' before 't', which is hardly meant")]
    [InlineData("MB", "'MB' would be UCUM's 'M' before 'B', which is hardly meant")]
    [InlineData("m h", "there is no unit 'm h'")]
    public void The_message_says_what_is_wrong(string text, string message) => Assert.Equal(message, Read.Problem(text).Message);

    [Theory]
    [InlineData("kmin")]
    [InlineData("kEUR")]
    [InlineData("xyzzy")]
    [InlineData("q")]
    [InlineData("aVeryLongWordThatIsNoUnitAtAll")]
    public void Where_none_is_near_none_is_named(string text) => Assert.Null(Read.Problem(text).Nearest);

    [Fact]
    public void A_declared_name_may_be_the_nearest()
    {
        var scope = new DeclaredUnits(Unit.Opaque("Bmaf"));
        Assert.Equal("Bmaf", Read.Problem("Bmaff", scope).Nearest);
        Assert.Equal("Bmaf2", Read.Problem("bmaf2", scope).Nearest);
        Assert.Equal("'Bmaf' takes no prefix", Read.Problem("kBmaf", scope).Message);
    }

    [Fact]
    public void A_declared_name_is_never_hardly_meant()
    {
        var foot = Unit.Declared("ft", new Language.Values.Rational(3, 10), Read.Unit("m"))!;
        Assert.Equal(foot, Read.Unit("ft", new DeclaredUnits(foot)));
    }

    [Fact]
    public void The_search_can_be_left_out()
    {
        var problem = UnitParser.Parse("sec", NoUnits.Scope, suggests: false).Problem!.Value;
        Assert.Equal(new UnitProblem(0, 3, "there is no unit 'sec'", null), problem);
    }

    [Fact]
    public void Every_known_spelling_is_wrong_and_what_it_means_is_right() => Assert.All(UnitSpelling.Known, entry =>
    {
        Assert.Equal(entry.Value, Read.Problem(entry.Key).Nearest);
        Read.Unit(entry.Value);
    });
}
