using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>Holds dates and times of quotes against a date-time, as clocks showed it: quotes seldom say which time zone they mean.</summary>
internal static class DateTimeComparison
{
    /// <param name="value">In its canonical form: <c>2020-03-22T18:30:00Z</c>.</param>
    /// <param name="quotes">The quotes.</param>
    public static QuoteVerdict Check(string value, IReadOnlyList<QuoteContent> quotes)
    {
        var day = DateComparison.Check(value.Substring(0, 10), quotes);
        var times = quotes.SelectMany(quote => quote.Times.Select(time => (Quote: quote, Time: time))).ToArray();
        if (times.Length == 0 || day.Outcome == ValueOutcome.OtherValue)
            return day;
        if (times.Any(reading => Agrees(reading.Time, value)))
            return day.Outcome == ValueOutcome.Unsure && day.Others.Count > 0 ? day : QuoteVerdict.Found;
        var others = times.Select(reading => new OtherReading(Show(reading.Time), reading.Quote.Passage(reading.Time.First, reading.Time.Next, withNeighbour: false))).Distinct().ToArray();
        return new QuoteVerdict(others.Length == 1 ? ValueOutcome.OtherValue : ValueOutcome.Unsure, others);
    }

    private static bool Agrees(TimeReading time, string value) =>
        Part(value, 11) == time.Hour && Part(value, 14) == time.Minute && (time.Second is not { } second || Part(value, 17) == second);

    private static string Show(TimeReading time) => Two(time.Hour) + ":" + Two(time.Minute) + (time.Second is { } second ? ":" + Two(second) : "");

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private static int Part(string value, int start) => int.Parse(value.Substring(start, 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
