using System.Globalization;
using System.Numerics;

namespace Facts.Language.Values;

/// <summary>Reads durations as ISO 8601 writes them: <c>P1W</c>, <c>P2D</c>, <c>PT1H30M</c>, <c>PT0.5S</c>.</summary>
public static class DurationText
{
    private const string YearsAndMonths = "A year or a month has no fixed length: write weeks, days, hours, minutes or seconds, such as P30D.";
    private const string Form = "A duration is written PT1H30M, P2D or P1W.";
    private const string TooLong = "A duration has at most 10675199 days, and at most seven places of a second.";

    // In ticks of 100 nanoseconds.
    private const long Second = 10_000_000;
    private const long Minute = 60 * Second;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;

    /// <summary>Null for a duration that a TimeSpan holds, else what to write instead.</summary>
    public static string? FindProblem(string text) => Read(text, out _);

    /// <summary>The duration in ticks of 100 nanoseconds; false where it is none that a TimeSpan holds.</summary>
    public static bool TryGetTicks(string text, out long ticks) => Read(text, out ticks) == null;

    /// <summary>A duration by its days, hours, minutes and seconds, those that are zero left out: <c>P46D</c>, <c>PT1H30M</c>, <c>PT0S</c>.</summary>
    /// <param name="ticks">Of 100 nanoseconds, zero or more.</param>
    public static string Write(long ticks)
    {
        if (ticks == 0)
            return "PT0S";
        var (days, hours, minutes) = (ticks / Day, ticks % Day / Hour, ticks % Hour / Minute);
        var seconds = ticks % Minute;
        var time = Part(hours, "H") + Part(minutes, "M");
        if (seconds > 0)
            time += (seconds / Second).ToString(CultureInfo.InvariantCulture) + Fraction(seconds % Second) + "S";
        return "P" + Part(days, "D") + (time.Length > 0 ? "T" + time : "");
    }

    private static string Part(long number, string designator) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture) + designator;

    private static string Fraction(long ticks) => ticks == 0 ? "" : "." + ticks.ToString("D7", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string? Read(string text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 2 || text[0] != 'P')
            return Form;
        var total = BigInteger.Zero;
        var isTime = false;
        var hasParts = false;
        for (var i = 1; i < text.Length;)
        {
            if (text[i] == 'T' && !isTime)
            {
                isTime = true;
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && text[i] is (>= '0' and <= '9') or '.')
                i++;
            if (i == start || i == text.Length)
                return Form;
            if (!isTime && text[i] is 'Y' or 'M')
                return YearsAndMonths;
            if (Part(text.Substring(start, i - start), text[i], isTime) is not { } part)
                return i - start > 20 || text.IndexOf('.') >= 0 ? TooLong : Form;
            total += part;
            hasParts = true;
            i++;
        }

        if (!hasParts || text[text.Length - 1] == 'T')
            return Form;
        if (total > long.MaxValue)
            return TooLong;
        ticks = (long)total;
        return null;
    }

    private static BigInteger? Part(string number, char designator, bool isTime)
    {
        long unit = designator switch
        {
            'W' when !isTime => 7 * Day,
            'D' when !isTime => Day,
            'H' when isTime => Hour,
            'M' when isTime => Minute,
            'S' when isTime => Second,
            _ => 0,
        };
        var point = number.IndexOf('.');
        var places = point < 0 ? 0 : number.Length - point - 1;
        if (unit == 0 || number.Length > 20 || !BigInteger.TryParse(number.Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return null;
        var ticks = BigInteger.DivRem(digits * unit, BigInteger.Pow(10, places), out var rest);
        return rest.IsZero ? ticks : null;
    }
}
