using System.IO;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class MeasurementTests
{
    [Theory]
    [InlineData("6.67430(15)e-11", 6.67430e-11, "0.00015e-11", 0.00015e-11)]
    [InlineData("137.035999177(21)", 137.035999177, "0.000000021", 0.000000021)]
    [InlineData("12.5(123)", 12.5, "12.3", 12.3)]
    [InlineData("12.5(12)e3", 12500, "1.2e3", 1200)]
    [InlineData("1250(30)", 1250, "30", 30)]
    [InlineData("-1.00(5)", -1, "0.05", 0.05)]
    [InlineData("-9.2847646917(29)e-24", -9.2847646917e-24, "0.0000000029e-24", 2.9e-33)]
    public void The_uncertainty_is_that_of_the_last_digits(string text, double value, string uncertainty, double number)
    {
        Measurement measurement = Of(text);
        Assert.Equal(value, measurement.Value);
        Assert.Equal(text, measurement.Text);
        Assert.Equal(uncertainty, measurement.UncertaintyText);
        Assert.Equal(number, measurement.StandardUncertainty);
        Assert.False(measurement.IsExact || measurement.IsTruncated);
        Assert.Equal(text + " m", measurement.ToString());
    }

    [Theory]
    [InlineData("6.62607015e-34 exact", "6.62607015e-34", 6.62607015e-34, true, false, 0.0)]
    [InlineData("1.054571817...e-34 exact", "1.054571817...e-34", 1.054571817e-34, true, true, 0.0)]
    [InlineData("3.14...", "3.14...", 3.14, false, true, null)]
    [InlineData("1...", "1...", 1.0, false, true, null)]
    [InlineData("299792458 exact", "299792458", 299792458.0, true, false, 0.0)]
    [InlineData("2.50", "2.50", 2.5, false, false, null)]
    public void Without_a_printed_uncertainty_it_is_exact_or_not_stated(string text, string printed, double value, bool isExact, bool isTruncated, double? uncertainty)
    {
        Measurement measurement = Of(text);
        Assert.Equal((printed, value, isExact, isTruncated), (measurement.Text, measurement.Value, measurement.IsExact, measurement.IsTruncated));
        Assert.Equal(uncertainty, measurement.StandardUncertainty);
        Assert.Null(measurement.UncertaintyText);
        Assert.Equal(printed + " m" + (isExact ? " exact" : ""), measurement.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" exact")]
    [InlineData("x")]
    [InlineData("1.5(")]
    [InlineData("1.5()")]
    [InlineData("1.5(2")]
    [InlineData("1.5(2x)")]
    [InlineData("1.5(2)e")]
    [InlineData("1.5(2)x")]
    [InlineData("1.5..")]
    [InlineData("1.5....")]
    [InlineData("(2)")]
    [InlineData("1e999")]
    [InlineData("1.5 Exact")]
    public void What_is_no_measurement_is_refused(string text)
    {
        Fact fact = Fact(text);
        Assert.Throws<InvalidDataException>(() => fact.Measurement);
        Assert.Throws<InvalidDataException>(() => fact.Value);
        Assert.Throws<InvalidDataException>(() => fact.As<double>());
    }

    [Fact]
    public void A_fact_has_its_number_its_measurement_and_its_printed_text()
    {
        Fact fact = Fact("6.62607015e-34 exact");
        Assert.Equal(FactType.Measured, fact.Type);
        Assert.Equal("6.62607015e-34", fact.Text);
        Assert.Equal(6.62607015e-34, Assert.IsType<double>(fact.Value));
        Assert.Equal(6.62607015e-34, fact.As<double>());
        Assert.Equal(fact.Measurement, fact.As<Measurement>());
        Assert.Equal("Roads.Z = 6.62607015e-34 m exact", fact.ToString());
        Assert.Equal("Roads.Z = 6.67430(15)e-11 m", Fact("6.67430(15)e-11").ToString());
    }

    [Fact]
    public void Only_a_measured_value_has_one()
    {
        Assert.Null(new TableWriter().Fact("Roads", "Z", "t1:d", "v3:1.5").Table().Facts[0].Measurement);
        Assert.Null(new TableWriter().Fact("Roads", "Z", "t2:?M", Unknown).Table().Facts[0].Measurement);
        Assert.Null(new TableWriter().Fact("Roads", "Z", "t2:[M", X(List(V("1.5(2)")))).Table().Facts[0].Measurement);
    }

    [Fact]
    public void Measurements_are_equal_if_printed_alike()
    {
        Assert.Equal(Of("1.50(2)"), Of("1.50(2)"));
        Assert.Equal(Of("1.50(2)").GetHashCode(), Of("1.50(2)").GetHashCode());
        Assert.True(Of("1.50(2)") == Of("1.50(2)"));
        Assert.True(Of("1.50(2)") != Of("1.5(2)"));
        Assert.True(Of("1.5") != Of("1.5 exact"));
        Assert.False(Of("1.5").Equals(null));
        Measurement? none = null;
        Assert.True(none == null);
    }

    private static Measurement Of(string text) => Fact(text).Measurement!;

    private static Fact Fact(string text) => new TableWriter().Fact("Roads", "Z", "t1:M", Field('v', text), "u1:m").Table().Facts[0];
}
