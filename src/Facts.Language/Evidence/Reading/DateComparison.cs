using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>Holds dates of quotes against one: the parts that are stated must agree.</summary>
internal static class DateComparison
{
    /// <param name="value">A date with all or some of its parts: <c>2020-03-22</c>, <c>2020-03</c>, <c>2020</c>.</param>
    /// <param name="quotes">The quotes.</param>
    public static QuoteVerdict Check(string value, IReadOnlyList<QuoteContent> quotes)
    {
        var readings = quotes.SelectMany(quote => AllDates(quote).Select(date => (Quote: quote, Date: date))).ToArray();
        // What states the value's smallest part is judged before what states less: in “on 21 March, in 2020” the year alone says little.
        for (var length = value.Length; length >= 4; length -= 3)
        {
            var stated = readings.Where(reading => StatesAsMuch(reading.Date, value.Substring(0, length))).ToArray();
            if (stated.Any(reading => Agrees(reading.Date, value)))
                return QuoteVerdict.Found;
            var others = stated.Where(reading => !reading.Date.IsDoubtful && !reading.Date.IsAlternative).Select(reading => new OtherReading(Show(reading.Date), Passage(reading.Quote, reading.Date)))
                .GroupBy(other => other.Value, StringComparer.Ordinal).Select(group => group.First()).ToArray();
            if (others.Length > 0)
                return new QuoteVerdict(others.Length == 1 ? ValueOutcome.OtherValue : ValueOutcome.Unsure, others);
        }

        return QuoteVerdict.Unsure;
    }

    /// <summary>The dates of a quote, years and days that stand alone among them, in its order.</summary>
    public static IEnumerable<DateReading> AllDates(QuoteContent quote) => quote.Dates
        .Concat(quote.Numbers.Where(number => number.Role == NumberRole.Year).Select(number => new DateReading((int)number.Candidates[0].Value.Numerator, null, null, number.First, number.Next)))
        .Concat(quote.Numbers.Where(number => number.Role == NumberRole.Ordinal && number.Candidates[0].Value <= 31)
            .Select(number => new DateReading(null, null, (int)number.Candidates[0].Value.Numerator, number.First, number.Next) { IsDoubtful = true }))
        .OrderBy(date => date.First);

    /// <summary>Whether a date states the smallest part of another.</summary>
    public static bool StatesAsMuch(DateReading date, string value) => value.Length switch
    {
        4 => date.Year != null,
        7 => date.Month != null,
        _ => date.Day != null,
    };

    /// <summary>Whether all that a date states is what the value says, as far as it says it.</summary>
    public static bool Agrees(DateReading date, string value) =>
        (date.Year is not { } year || (date.HasShortYear ? Part(value, 0, 4) % 100 == year : Part(value, 0, 4) == year))
        && (date.Month is not { } month || value.Length < 7 || Part(value, 5, 2) == month)
        && (date.Day is not { } day || value.Length < 10 || Part(value, 8, 2) == day);

    public static string Passage(QuoteContent quote, DateReading date) => quote.Passage(date.First, date.Next, withNeighbour: false);

    /// <summary><c>2020-03-22</c>; what is not stated is left out: <c>03-22</c>.</summary>
    public static string Show(DateReading date) =>
        string.Join("-", new[] { date.HasShortYear ? "'" + Two(date.Year) : date.Year?.ToString("D4", CultureInfo.InvariantCulture) ?? "", Two(date.Month), Two(date.Day) }.Where(part => part.Length > 0));

    private static string Two(int? number) => number?.ToString("D2", CultureInfo.InvariantCulture) ?? "";

    private static int Part(string value, int start, int length) => int.Parse(value.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
