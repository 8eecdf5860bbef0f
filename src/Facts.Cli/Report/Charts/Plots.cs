using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;

namespace Facts.Cli.Report.Charts;

/// <summary>What the charts of a report have in common.</summary>
internal static class Plots
{
    public const double Width = 560;
    private const double FontSize = 13;

    public static PlotModel Create() => new()
    {
        Culture = CultureInfo.InvariantCulture,
        PlotAreaBorderThickness = new OxyThickness(0),
        Padding = new OxyThickness(4, 8, 12, 4),
        DefaultFontSize = FontSize,
        TextColor = ChartInk.Text,
        Background = OxyColors.Undefined,
    };

    /// <summary>An axis of numbers or of days.</summary>
    public static Axis CreateAxis(bool isTime, AxisPosition position)
    {
        Axis axis = isTime ? new DateTimeAxis { StringFormat = "yyyy-MM-dd", IntervalLength = 110, MinimumMajorStep = 1 } : new LinearAxis { IntervalLength = 70 };
        axis.Position = position;
        axis.TicklineColor = ChartInk.Line;
        axis.AxislineColor = ChartInk.Line;
        axis.AxislineStyle = LineStyle.Solid;
        axis.MajorGridlineStyle = LineStyle.Solid;
        axis.MajorGridlineColor = ChartInk.Grid;
        axis.MajorGridlineThickness = 1;
        axis.MinorTickSize = 0;
        axis.MajorTickSize = 4;
        axis.TickStyle = TickStyle.Outside;
        axis.MinimumPadding = 0.12;
        axis.MaximumPadding = 0.12;
        return axis;
    }
}
