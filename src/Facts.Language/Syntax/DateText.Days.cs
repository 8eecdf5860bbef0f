using System;
using System.Globalization;

namespace Facts.Language.Syntax;

// The days that a date of any precision stands for: 1579 begins on 1579-01-01 and ends on 1579-12-31.
public static partial class DateText
{
    /// <summary>The first day of a year, month or day; null for a date-time, and for a date that does not exist.</summary>
    public static DateTime? FindFirstDay(string text) => IsDay(text) ? new DateTime(Number(text, 0, 4), MonthOr(text, 1), text.Length == 10 ? Number(text, 8, 2) : 1) : null;

    /// <summary>The last day of a year, month or day; null for a date-time, and for a date that does not exist.</summary>
    public static DateTime? FindLastDay(string text)
    {
        if (!IsDay(text))
            return null;
        var (year, month) = (Number(text, 0, 4), MonthOr(text, 12));
        return new DateTime(year, month, text.Length == 10 ? Number(text, 8, 2) : DateTime.DaysInMonth(year, month));
    }

    /// <summary>A day as the language writes it.</summary>
    public static string Write(DateTime day) => day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static bool IsDay(string text) => text.Length is 4 or 7 or 10 && FindProblem(text) == null;

    private static int MonthOr(string text, int otherwise) => text.Length >= 7 ? Number(text, 5, 2) : otherwise;
}
