using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Facts.Language.Syntax;

namespace Facts.Language.Values;

/// <summary>The order of values of one type.</summary>
public static class ValueOrder
{
    /// <summary>Whether a range has its ends in order: the lower one first, and no half-open range that nothing is in.</summary>
    public static bool IsRange(RangeValue range)
    {
        if (range.Lower == null || range.Upper == null)
            return true;
        var order = Compare(range.Lower, range.Upper);
        return order < 0 || (order == 0 && range.IncludesUpper);
    }

    /// <summary>Whether nothing lies between two values, the second of which is greater: whole numbers and days that follow each other.</summary>
    public static bool IsNext(FactValue? value, FactValue? next) => (value, next) switch
    {
        (ScalarValue { Type: FactType.Int or FactType.Long } a, ScalarValue { Type: FactType.Int or FactType.Long } b) =>
            BigInteger.Parse(b.Text, CultureInfo.InvariantCulture) - BigInteger.Parse(a.Text, CultureInfo.InvariantCulture) == BigInteger.One,
        (ScalarValue { Type: FactType.Date } a, ScalarValue { Type: FactType.Date } b) =>
            DateText.TryParseDay(a.Text, out var day) && DateText.TryParseDay(b.Text, out var other) && other - day == TimeSpan.FromDays(1),
        _ => false,
    };

    /// <summary>
    /// Negative, zero or positive; zero for values that have no order. Dates and date-times by time, a partial date by its first day and then the one that says more last.
    /// </summary>
    public static int Compare(FactValue left, FactValue right) => (left, right) switch
    {
        (MeasuredValue a, MeasuredValue b) => CompareNumbers(a.Number, b.Number),
        (ScalarValue a, ScalarValue b) when a.Type == b.Type => a.Type switch
        {
            FactType.Int or FactType.Long or FactType.Decimal or FactType.Double => CompareNumbers(a.Text, b.Text),
            FactType.DateTime => DateTimeOffset.Parse(a.Text, CultureInfo.InvariantCulture).CompareTo(DateTimeOffset.Parse(b.Text, CultureInfo.InvariantCulture)),
            FactType.Duration => Ticks(a.Text).CompareTo(Ticks(b.Text)),
            FactType.Version => CompareVersions(a.Text, b.Text),
            FactType.PartialDate => CompareDates(a.Text, b.Text),
            _ => string.CompareOrdinal(a.Text, b.Text),
        },
        _ => 0,
    };

    private static int CompareNumbers(string left, string right)
    {
        var a = NumberLiteral.Parse(left.TrimStart('-'), left[0] == '-');
        var b = NumberLiteral.Parse(right.TrimStart('-'), right[0] == '-');
        // Numbers of any of our types are bounded, so that their digits can be written out.
        var scale = Math.Max(a.Scale, b.Scale);
        return (Digits(a) * BigInteger.Pow(10, scale - a.Scale)).CompareTo(Digits(b) * BigInteger.Pow(10, scale - b.Scale));
    }

    private static BigInteger Digits(NumberLiteral number)
    {
        var digits = BigInteger.Parse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return number.IsNegative ? -digits : digits;
    }

    private static long Ticks(string text) => DurationText.TryGetTicks(text, out var ticks) ? ticks : 0;

    private static int CompareVersions(string left, string right)
    {
        var a = left.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var b = right.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (a[i] != b[i])
                return a[i].CompareTo(b[i]);
        }

        return a.Length.CompareTo(b.Length);
    }

    private static int CompareDates(string left, string right)
    {
        var order = string.CompareOrdinal(FirstDay(left), FirstDay(right));
        return order != 0 ? order : left.Length.CompareTo(right.Length);
    }

    private static string FirstDay(string date) => date.Length == 4 ? date + "-01-01" : date.Length == 7 ? date + "-01" : date;
}
