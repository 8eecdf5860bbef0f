using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Values;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace Facts.Cli.Report.Charts;

/// <summary>The values that sources state against each other, on one axis: the accepted one filled, the others hollow, each with its uncertainty.</summary>
internal static class DisputeChart
{
    private const int MaxValues = 20;
    private const double RowHeight = 30;
    private const double AxisHeight = 44;

    /// <summary>The chart; empty where there is nothing to compare on an axis.</summary>
    public static string Draw(BoundFact fact)
    {
        var values = Collect(fact);
        if (values.Count < 2 || values.Any(value => value.Place.IsTime != values[0].Place.IsTime))
            return "";
        var plot = Plots.Create();
        plot.Axes.Add(Plots.CreateAxis(values[0].Place.IsTime, AxisPosition.Bottom));
        var rows = new CategoryAxis { Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, TickStyle = TickStyle.None, AxislineStyle = LineStyle.None, GapWidth = 1 };
        foreach (var value in values)
            rows.Labels.Add(value.Text);
        plot.Axes.Add(rows);
        for (var row = 0; row < values.Count; row++)
            Add(plot, values[row], row);
        return SvgRenderContext.Draw(plot, Plots.Width, AxisHeight + (RowHeight * values.Count), string.Join("; ", values.Select(value => $"{(value.IsAccepted ? "accepted" : "disputed")}: {value.Text}")));
    }

    private static void Add(PlotModel plot, Shown value, int row)
    {
        var ink = value.IsAccepted ? ChartInk.Accepted : ChartInk.Disputed;
        if (value.Place.To > value.Place.From)
        {
            var spread = new LineSeries { Color = ink, StrokeThickness = 2, LineStyle = LineStyle.Solid };
            spread.Points.Add(new DataPoint(value.Place.From, row));
            spread.Points.Add(new DataPoint(value.Place.To, row));
            plot.Series.Add(spread);
        }

        var point = new ScatterSeries { MarkerType = MarkerType.Circle, MarkerSize = 6, MarkerStroke = ink, MarkerStrokeThickness = 2.5, MarkerFill = value.IsAccepted ? ink : OxyColors.Undefined };
        point.Points.Add(new ScatterPoint(value.Place.At, row));
        plot.Series.Add(point);
    }

    private static List<Shown> Collect(BoundFact fact)
    {
        var values = new List<Shown>();
        if (Coordinate.Of(fact.Value) is { } accepted)
            values.Add(new Shown(ValueText.Of(fact.Value!), accepted, true));
        foreach (var disputed in fact.Clauses.Disputed.Where(disputed => disputed.Name.Length == 0).Take(MaxValues))
        {
            if (Coordinate.Of(disputed.Value) is { } place)
                values.Add(new Shown(ValueText.Of(disputed.Value!), place, false));
        }

        return values;
    }

    /// <summary>A value on the chart.</summary>
    private sealed record Shown(string Text, Coordinate Place, bool IsAccepted);
}
