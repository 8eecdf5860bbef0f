using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Facts.Cli.Report.Charts;

namespace Facts.Cli.Tests.Report;

public sealed class ChartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Values_stand_on_the_axis_in_proportion()
    {
        var points = Dispute("= 10\n    disputed 20\n    disputed 40").Where(element => element.Name.LocalName == "ellipse").Select(element => Number(element, "cx")).ToArray();
        Assert.Equal(3, points.Length);
        Assert.True(points[0] < points[1]);
        Assert.Equal(2 * (points[1] - points[0]), points[2] - points[1], 0.5);
    }

    [Fact]
    public void Dates_stand_by_their_days_and_months_take_the_length_that_they_have()
    {
        var drawn = Dispute("= 2020-03-22\n    disputed 2020-03-21");
        Assert.Contains(drawn, element => element.Value == "2020-03-21");
        Assert.Equal(2, drawn.Count(element => element.Name.LocalName == "ellipse"));
        var months = Dispute(": partial date = 2020-03\n    disputed 2020-04");
        Assert.Equal(2, months.Count(element => element.Name.LocalName == "polyline" && element.Attribute("class")!.Value is "stroke ink-accepted" or "stroke ink-disputed"));
    }

    [Theory]
    [InlineData("= \"a\"\n    disputed \"b\"")] // no axis of words
    [InlineData("= 1")]
    [InlineData("= true\n    disputed false")]
    public void What_has_no_axis_has_no_chart(string value) => Assert.Empty(Chart(value));

    [Theory]
    [InlineData("= 1e308\n    disputed -1e308")]
    [InlineData("= 0\n    disputed 9223372036854775807")]
    [InlineData("= 1.7976931348623157e308\n    disputed 1e-320")]
    [InlineData("= 5\n    disputed 5")]
    [InlineData("= 0001-01-01\n    disputed 9999-12-31")]
    [InlineData("= 1.0(5)e-300\n    disputed 2.0(9)e-300")]
    public void Numbers_and_days_at_the_ends_of_what_there_is_are_drawn_or_left(string value)
    {
        var chart = Chart(value);
        Assert.DoesNotContain("NaN", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_of_a_timeline_leave_out_what_has_no_value_and_words_become_bars()
    {
        var model = ReportSample.Read(_folder);
        var steps = TimelineChart.Draw(model.Find("Clinic.Price.Pack").Fact!, ReportSample.Day);
        Assert.Single(XElement.Parse(steps).Elements(), element => element.Attribute("class")?.Value == "stroke ink-accepted");
        var bars = TimelineChart.Draw(model.Find("Clinic.Price.Seller").Fact!, ReportSample.Day);
        Assert.Equal(2, XElement.Parse(bars).Elements().Count(element => element.Attribute("class")?.Value == "stroke ink-accepted"));
        Assert.Contains("First Trading", bars, StringComparison.Ordinal);
    }

    private XElement[] Dispute(string value) => [.. XElement.Parse(Chart(value)).Elements()];

    private string Chart(string value) => DisputeChart.Draw(ReportSample.Read(_folder, $"group G\n  fact F {value}\n").Facts[0].Fact!);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
