using System;
using System.Globalization;
using Facts.Language.Syntax;

namespace Facts.Language.Binding.Evaluation;

/// <summary>Days as numbers, so that they can be counted: 0 is 0001-01-01.</summary>
internal static class DayNumber
{
    /// <summary>9999-12-31.</summary>
    public const int Max = 3_652_058;

    /// <summary>The number of a day as the language writes it; 0 for what is none.</summary>
    public static int Of(string date) => DateText.TryParseDay(date, out var day) ? (int)(day.Ticks / TimeSpan.TicksPerDay) : 0;

    /// <summary>The day of a number between 0 and <see cref="Max"/>: <c>2020-03-22</c>.</summary>
    public static string ToText(int day) => new DateTime(day * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
