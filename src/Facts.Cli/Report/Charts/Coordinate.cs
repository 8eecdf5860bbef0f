using System;
using System.Globalization;
using Facts.Language.Syntax;
using Facts.Language.Values;
using OxyPlot.Axes;

namespace Facts.Cli.Report.Charts;

/// <summary>A value as a place on an axis.</summary>
/// <param name="At">Where it is.</param>
/// <param name="From">Where its uncertainty begins, or the month or year that it names.</param>
/// <param name="To">Where that ends.</param>
/// <param name="IsTime">Whether the axis is one of days.</param>
internal readonly record struct Coordinate(double At, double From, double To, bool IsTime)
{
    /// <summary>The place of a number or a date; null for any other value, and for a number that no chart can show.</summary>
    public static Coordinate? Of(FactValue? value) => value switch
    {
        ScalarValue { Type: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double } number => OfNumber(number.Text, "0"),
        MeasuredValue measured => OfNumber(measured.Number, measured.Uncertainty.Length > 0 ? measured.Uncertainty : "0"),
        ScalarValue { Type: FactType.Date or FactType.PartialDate or FactType.DateTime } date => OfDate(date.Text),
        RangeValue { Lower: { } lower, Upper: { } upper } when Of(lower) is { } from && Of(upper) is { } to => new Coordinate((from.At + to.At) / 2, from.From, to.To, from.IsTime),
        _ => null,
    };

    /// <summary>The place of a day.</summary>
    public static double OfDay(DateTime day) => DateTimeAxis.ToDouble(day);

    private static Coordinate? OfNumber(string text, string uncertainty)
    {
        var number = double.Parse(text, CultureInfo.InvariantCulture);
        var spread = double.Parse(uncertainty, CultureInfo.InvariantCulture);
        // An axis that spans more than half of what a double holds has no length.
        return Math.Abs(number) + spread < 1e300 ? new Coordinate(number, number - spread, number + spread, false) : null;
    }

    private static Coordinate? OfDate(string text)
    {
        var day = DateText.DayOf(text);
        if (DateText.FindFirstDay(day) is not { } first || DateText.FindLastDay(day) is not { } last)
            return null;
        var (from, to) = (OfDay(first), OfDay(last));
        return new Coordinate((from + to) / 2, from, to, true);
    }
}
