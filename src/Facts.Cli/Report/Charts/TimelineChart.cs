using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Syntax;
using Facts.Language.Values;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace Facts.Cli.Report.Charts;

/// <summary>What a fact is over time: numbers as steps, everything else as a bar for each entry.</summary>
internal static class TimelineChart
{
    private const int MaxBars = 40;
    private const int MaxSteps = 5000;
    private const int MaxLabel = 22;
    private const double Height = 240;
    private const double RowHeight = 28;
    private const double AxisHeight = 44;

    /// <summary>The chart; empty for what is no timeline, or has a single entry.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="today">Where an entry without an end is drawn to, if it began before.</param>
    public static string Draw(BoundFact fact, DateOnly today)
    {
        if (!fact.IsTimeline || fact.Entries.Count < 2)
            return "";
        var entries = Place(fact.Entries, Coordinate.OfDay(today.ToDateTime(TimeOnly.MinValue)));
        var isNumeric = entries.All(entry => entry.Value is { IsTime: false } || entry.Fact.Value is null or AbsentValue) && entries.Any(entry => entry.Value != null);
        return isNumeric ? DrawSteps(entries.Take(MaxSteps).ToArray()) : DrawBars([.. entries.Take(MaxBars)]);
    }

    private static string DrawSteps(IReadOnlyList<Entry> entries)
    {
        var plot = Plots.Create();
        plot.Axes.Add(Plots.CreateAxis(isTime: true, AxisPosition.Bottom));
        plot.Axes.Add(Plots.CreateAxis(isTime: false, AxisPosition.Left));
        var steps = new LineSeries { Color = ChartInk.Accepted, StrokeThickness = 2.5 };
        foreach (var entry in entries)
        {
            if (entry.Value is not { } value)
            {
                steps.Points.Add(DataPoint.Undefined);
                continue;
            }

            steps.Points.Add(new DataPoint(entry.From, value.At));
            steps.Points.Add(new DataPoint(entry.To, value.At));
        }

        plot.Series.Add(steps);
        return SvgRenderContext.Draw(plot, Plots.Width, Height, Describe(entries));
    }

    private static string DrawBars(IReadOnlyList<Entry> entries)
    {
        var plot = Plots.Create();
        plot.Axes.Add(Plots.CreateAxis(isTime: true, AxisPosition.Bottom));
        var rows = new CategoryAxis { Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, TickStyle = TickStyle.None, AxislineStyle = LineStyle.None, GapWidth = 1 };
        for (var row = 0; row < entries.Count; row++)
        {
            rows.Labels.Add(Show(entries[row].Fact));
            var bar = new LineSeries { Color = ChartInk.Accepted, StrokeThickness = 12 };
            bar.Points.Add(new DataPoint(entries[row].From, row));
            bar.Points.Add(new DataPoint(entries[row].To, row));
            plot.Series.Add(bar);
        }

        plot.Axes.Add(rows);
        return SvgRenderContext.Draw(plot, Plots.Width, AxisHeight + (RowHeight * entries.Count), Describe(entries));
    }

    /// <summary>Gives open starts and ends a length that shows.</summary>
    private static List<Entry> Place(IReadOnlyList<BoundFact> entries, double today)
    {
        var days = entries.SelectMany(entry => new[] { DateText.FindFirstDay(entry.From), DateText.FindLastDay(entry.Until) }).OfType<DateTime>().Select(Coordinate.OfDay).Append(today).ToArray();
        var margin = Math.Max(30, (days.Max() - days.Min()) / 12);
        return [.. entries.Select(entry =>
        {
            var until = DateText.FindLastDay(entry.Until) is { } last ? Coordinate.OfDay(last) + 1 : (double?)null;
            var from = DateText.FindFirstDay(entry.From) is { } first ? Coordinate.OfDay(first) : (until ?? today) - margin;
            return new Entry(entry, from, until ?? Math.Max(today, from + margin), Coordinate.Of(entry.Value));
        })];
    }

    private static string Describe(IReadOnlyList<Entry> entries) => string.Join("; ", entries.Take(MaxBars).Select(entry => $"{(entry.Fact.From.Length > 0 ? "from " + entry.Fact.From : "until " + entry.Fact.Until)}: {Show(entry.Fact)}"));

    private static string Show(BoundFact entry)
    {
        var text = entry.Value is ScalarValue { Type: FactType.String } value ? value.Text : entry.Value == null ? "disputed" : ValueText.Of(entry.Value);
        return text.Length <= MaxLabel ? text : text[..(char.IsHighSurrogate(text[MaxLabel - 1]) ? MaxLabel - 1 : MaxLabel)] + "…";
    }

    /// <summary>An entry on the axis of days.</summary>
    private sealed record Entry(BoundFact Fact, double From, double To, Coordinate? Value);
}
