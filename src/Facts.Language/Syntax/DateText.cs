using System;
using System.Globalization;

namespace Facts.Language.Syntax;

/// <summary>Reads dates as the language writes them (ISO 8601, extended form, with less precision where less is known).</summary>
public static partial class DateText
{
    /// <summary>What a message ends with where a value may also be computed.</summary>
    internal const string BehindDate = "; a subtraction has spaces around '-'";

    /// <summary>Null for a date that exists, else what to write instead.</summary>
    public static string? FindProblem(string text)
    {
        if (!HasShape(text, out var length))
            return PadDigits(text) is { } padded ? "write " + padded : "a date is written 2020-03-22, 2020-03 or 2020, a date-time 2020-03-22T18:30Z" + BehindDate;
        var year = Number(text, 0, 4);
        var month = length >= 7 ? Number(text, 5, 2) : 1;
        var day = length >= 10 ? Number(text, 8, 2) : 1;
        if (year == 0)
            return "years begin with 0001";
        if (month is < 1 or > 12)
            return $"there is no month {Invariant(month)}";
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return $"{text.Substring(0, 7)} has {Invariant(DateTime.DaysInMonth(year, month))} days";
        return text.Length > 10 ? FindTimeProblem(text) : null;
    }

    /// <summary>Whether a text is a full date that exists; <paramref name="date"/> is that day at midnight, of no time zone.</summary>
    public static bool TryParseDay(string text, out DateTime date)
    {
        date = default;
        if (text.Length != 10 || FindProblem(text) != null)
            return false;
        date = new DateTime(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        return true;
    }

    /// <summary>Of a date-time that exists its day; any other text as it is.</summary>
    public static string DayOf(string text) => text.Length > 10 && FindProblem(text) == null ? text.Substring(0, 10) : text;

    /// <summary>A date-time that exists, with its seconds: <c>2020-03-22T18:30Z</c> is <c>2020-03-22T18:30:00Z</c>.</summary>
    public static string Complete(string text) => text.Length > 16 && text[16] != ':' ? text.Substring(0, 16) + ":00" + text.Substring(16) : text;

    /// <summary><c>2020-3-1</c> with the digits that it lacks, where that is a date.</summary>
    internal static string? PadDigits(string text)
    {
        var parts = text.Split('-');
        if (parts.Length is not (2 or 3) || parts[0].Length != 4)
            return null;
        for (var i = 1; i < parts.Length; i++)
            parts[i] = parts[i].PadLeft(2, '0');
        var padded = string.Join("-", parts);
        return !string.Equals(padded, text, StringComparison.Ordinal) && HasShape(padded, out _) && FindProblem(padded) == null ? padded : null;
    }

    private static bool HasShape(string text, out int length)
    {
        length = Math.Min(text.Length, 10);
        if (length is not (4 or 7 or 10) || (text.Length > 10 && text[10] != 'T'))
            return false;
        for (var i = 0; i < length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !CharacterFacts.IsDigit(text[i]))
                return false;
        }

        return true;
    }

    private static string? FindTimeProblem(string text)
    {
        string[] forms = ["HH':'mmK", "HH':'mm':'ssK", "HH':'mm':'ss'.'FFFFFFFK"];
        var time = text.Substring(11);
        if (!DateTime.TryParseExact(time, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return "a time is written 18:30Z, 18:30:05Z or 18:30+02:00";
        var last = time[time.Length - 1];
        if (last != 'Z' && time.IndexOf('+') < 0 && time.IndexOf('-') < 0)
            return "a date-time wants Z or an offset such as +02:00";
        return DateTimeOffset.TryParse(Complete(text), CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "in UTC it lies outside the years 0001 to 9999";
    }

    private static int Number(string text, int start, int length)
    {
        var value = 0;
        for (var i = start; i < start + length; i++)
            value = (value * 10) + (text[i] - '0');
        return value;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
