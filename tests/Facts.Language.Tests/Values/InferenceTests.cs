using Facts.Language.Values;

namespace Facts.Language.Tests.Values;

public sealed class InferenceTests
{
    [Theory]
    [InlineData("true", FactType.Bool, "true")]
    [InlineData("false", FactType.Bool, "false")]
    [InlineData("0", FactType.Int, "0")]
    [InlineData("-0", FactType.Int, "0")]
    [InlineData("104", FactType.Int, "104")]
    [InlineData("1_000", FactType.Int, "1000")]
    [InlineData("-40", FactType.Int, "-40")]
    [InlineData("- 40", FactType.Int, "-40")]
    [InlineData("2147483647", FactType.Int, "2147483647")]
    [InlineData("-2147483648", FactType.Int, "-2147483648")]
    [InlineData("2147483648", FactType.Long, "2147483648")]
    [InlineData("-2147483649", FactType.Long, "-2147483649")]
    [InlineData("-9223372036854775808", FactType.Long, "-9223372036854775808")]
    [InlineData("9223372036854775807", FactType.Long, "9223372036854775807")]
    [InlineData("2020", FactType.Int, "2020")]
    [InlineData("0.16", FactType.Decimal, "0.16")]
    [InlineData("2.50", FactType.Decimal, "2.50")]
    [InlineData("2.00", FactType.Decimal, "2.00")]
    [InlineData("-0.0", FactType.Decimal, "0.0")]
    [InlineData("2%", FactType.Decimal, "0.02")]
    [InlineData("2.50%", FactType.Decimal, "0.0250")]
    [InlineData("100%", FactType.Decimal, "1.00")]
    [InlineData("-12.5%", FactType.Decimal, "-0.125")]
    [InlineData("0%", FactType.Decimal, "0.00")]
    [InlineData("0.1234567890123456789012345678", FactType.Decimal, "0.1234567890123456789012345678")]
    [InlineData("7.9228162514264337593543950335", FactType.Decimal, "7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950335%", FactType.Decimal, "792281625142643375935439503.35")]
    [InlineData("6.02214076e23", FactType.Double, "6.02214076e23")]
    [InlineData("1E+5", FactType.Double, "1e+5")]
    [InlineData("1_000.5e-3", FactType.Double, "1000.5e-3")]
    [InlineData("-0e0", FactType.Double, "-0e0")]
    [InlineData("2e0%", FactType.Double, "2e-2")]
    [InlineData("\"text\"", FactType.String, "text")]
    [InlineData("\"\"", FactType.String, "")]
    [InlineData("\"2020-03-22\"", FactType.String, "2020-03-22")]
    [InlineData("2020-03-22", FactType.Date, "2020-03-22")]
    [InlineData("0001-01-01", FactType.Date, "0001-01-01")]
    [InlineData("9999-12-31", FactType.Date, "9999-12-31")]
    public void The_form_of_a_value_gives_its_type(string written, FactType type, string text) => Assert.Equal(new ScalarValue(type, text), BoundValue.Of(written));

    [Theory]
    [InlineData("5", "long", FactType.Long, "5")]
    [InlineData("5", "decimal", FactType.Decimal, "5")]
    [InlineData("1e3", "decimal", FactType.Decimal, "1000")]
    [InlineData("1.50e1", "decimal", FactType.Decimal, "15.0")]
    [InlineData("1.50e-3", "decimal", FactType.Decimal, "0.00150")]
    [InlineData("-0e5", "decimal", FactType.Decimal, "0")]
    [InlineData("0e-3", "decimal", FactType.Decimal, "0.000")]
    [InlineData("1e-28", "decimal", FactType.Decimal, "0.0000000000000000000000000001")]
    [InlineData("5", "double", FactType.Double, "5")]
    [InlineData("-0", "double", FactType.Double, "-0")]
    [InlineData("0.1", "double", FactType.Double, "0.1")]
    [InlineData("12.5%", "double", FactType.Double, "125e-3")]
    [InlineData("2147483647", "int", FactType.Int, "2147483647")]
    [InlineData("true", "bool", FactType.Bool, "true")]
    public void A_stated_type_converts_what_it_can_hold(string written, string type, FactType expected, string text) =>
        Assert.Equal(new ScalarValue(expected, text), BoundValue.Of(written, type));

    [Theory]
    [InlineData("2020-03", FactType.PartialDate, "2020-03")]
    [InlineData("2020-03-22T18:30Z", FactType.DateTime, "2020-03-22T18:30:00Z")]
    [InlineData("2020-03-22T18:30:05.25+01:00", FactType.DateTime, "2020-03-22T18:30:05.25+01:00")]
    [InlineData("PT1H", FactType.Duration, "PT1H")]
    public void Dates_and_durations_by_their_precision(string written, FactType type, string text) => Assert.Equal(new ScalarValue(type, text), BoundValue.Of(written));

    [Theory]
    [InlineData("6.67430(15)e-11", "6.67430(15)e-11", "6.67430e-11", "0.00015e-11", false)]
    [InlineData("1.054571817...e-34", "1.054571817...e-34", "1.054571817e-34", "", false)]
    [InlineData("6.62607015e-34 exact", "6.62607015e-34", "6.62607015e-34", "", true)]
    [InlineData("1_000 exact", "1000", "1000", "", true)]
    [InlineData("-1.10(10)", "-1.10(10)", "-1.10", "0.10", false)]
    [InlineData("104(12)", "104(12)", "104", "12", false)]
    [InlineData("4.5(123)", "4.5(123)", "4.5", "12.3", false)]
    public void Measured_values_keep_what_is_printed(string written, string text, string number, string uncertainty, bool isExact) =>
        Assert.Equal(new MeasuredValue(text, number, uncertainty, isExact), BoundValue.Of(written));

    [Fact]
    public void Absent_values_say_why()
    {
        Assert.Same(AbsentValue.Unknown, BoundValue.Of("unknown"));
        Assert.Same(AbsentValue.None, BoundValue.Of("none", "decimal"));
    }

    [Fact]
    public void Lists_and_ranges_have_the_type_of_their_items()
    {
        Assert.Equal(new ListValue(new([new ScalarValue(FactType.Long, "1"), new ScalarValue(FactType.Long, "3000000000")])), BoundValue.Of("[1, 3_000_000_000]"));
        Assert.Equal(new RangeValue(new ScalarValue(FactType.Int, "1"), new ScalarValue(FactType.Int, "2"), IncludesUpper: true), BoundValue.Of("1..2"));
        Assert.Equal(new RangeValue(null, new ScalarValue(FactType.Decimal, "2.5"), IncludesUpper: false), BoundValue.Of("..<2.5"));
    }

    [Theory]
    [InlineData("2020-02-30")]
    [InlineData("521,800")]
    [InlineData("1__000_")]
    [InlineData("\"open")]
    public void What_is_malformed_has_no_value(string written) => Assert.Null(BoundValue.Of(written));
}
