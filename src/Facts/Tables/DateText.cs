using System;
using System.IO;

namespace Facts;

/// <summary>Reads and writes dates, points in time and durations in ISO 8601: by hand, since the framework's own reading asks for a culture.</summary>
internal static partial class DateText
{
    /// <summary>Midnight of a day in the form 2020-03-22, without a kind.</summary>
    public static DateTime Day(string text) =>
        text.Length == 10 && TryDay(text, out DateTime day) ? day : throw No(text, FactType.Date);

    /// <summary>A date in the form 2020-03-22, 2020-03 or 2020.</summary>
    public static PartialDate Partial(string text) =>
        PartialDate.TryParse(text, out PartialDate date) ? date : throw No(text, FactType.PartialDate);

    /// <summary>A year, a month or a day, in ISO 8601; 0 for what is not known.</summary>
    public static string Of(int year, int month, int day)
    {
        var text = new char[day != 0 ? 10 : month != 0 ? 7 : 4];
        Write(text, 0, year, 4);
        if (month != 0)
        {
            text[4] = '-';
            Write(text, 5, month, 2);
        }

        if (day != 0)
        {
            text[7] = '-';
            Write(text, 8, day, 2);
        }

        return new string(text);
    }

    public static string Of(DateTime day) => Of(day.Year, day.Month, day.Day);

    /// <summary>A point in time in the form 2020-03-22T18:30:00+01:00: seconds, at most seven digits of a fraction, and an offset of at most 14 hours, or Z.</summary>
    public static DateTimeOffset Point(string text)
    {
        if (text.Length < 20 || !TryDay(text, out DateTime day) || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryDigits(text, 11, 2, out int hour) || !TryDigits(text, 14, 2, out int minute) || !TryDigits(text, 17, 2, out int second)
            || hour > 23 || minute > 59 || second > 59)
            throw No(text, FactType.DateTime);

        int at = 19;
        long ticks = day.Ticks + new TimeSpan(hour, minute, second).Ticks;
        if (text[at] == '.')
        {
            long unit = TimeSpan.TicksPerSecond;
            int first = ++at;
            while (at < text.Length && text[at] is >= '0' and <= '9' && unit > 1)
                ticks += (text[at++] - '0') * (unit /= 10);
            if (at == first)
                throw No(text, FactType.DateTime);
        }

        int offset = Offset(text, at);
        long universal = ticks - (offset * TimeSpan.TicksPerMinute);
        if (universal < DateTime.MinValue.Ticks || universal > DateTime.MaxValue.Ticks)
            throw No(text, FactType.DateTime);
        return new DateTimeOffset(ticks, new TimeSpan(0, offset, 0));
    }

    public static bool TryDigits(string text, int start, int length, out int number)
    {
        number = 0;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                return false;
            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }

    /// <summary>The minutes that an offset is ahead of UTC; it ends the text.</summary>
    private static int Offset(string text, int at)
    {
        if (text.Length == at + 1 && text[at] == 'Z')
            return 0;
        if (text.Length != at + 6 || text[at] is not ('+' or '-') || text[at + 3] != ':'
            || !TryDigits(text, at + 1, 2, out int hours) || !TryDigits(text, at + 4, 2, out int minutes)
            || minutes > 59 || (hours * 60) + minutes > 14 * 60)
            throw No(text, FactType.DateTime);
        return ((hours * 60) + minutes) * (text[at] == '-' ? -1 : 1);
    }

    private static bool TryDay(string text, out DateTime day)
    {
        day = default;
        if (text[4] != '-' || text[7] != '-' || !TryDigits(text, 0, 4, out int year) || !TryDigits(text, 5, 2, out int month) || !TryDigits(text, 8, 2, out int number)
            || year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
            return false;
        day = new DateTime(year, month, number);
        return true;
    }

    private static void Write(char[] text, int start, int number, int length)
    {
        for (int i = start + length - 1; i >= start; i--, number /= 10)
            text[i] = (char)('0' + (number % 10));
    }

    private static InvalidDataException No(string text, FactType type) => FactValue.No(text, type);
}
