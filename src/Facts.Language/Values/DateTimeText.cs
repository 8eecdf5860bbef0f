using System;
using System.Globalization;

namespace Facts.Language.Values;

/// <summary>Reads the canonical text of a date-time: <c>2020-03-22T18:30:00Z</c>, <c>2020-03-22T18:30:00.5+01:00</c>.</summary>
public static class DateTimeText
{
    /// <summary>The time that clocks showed, and how far they were ahead of UTC, both in ticks of 100 nanoseconds.</summary>
    public static (long Local, long Offset) GetTicks(string text)
    {
        var day = new DateTime(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2), Number(text, 11, 2), Number(text, 14, 2), Number(text, 17, 2));
        var end = 19;
        long fraction = 0;
        if (text[end] == '.')
        {
            var unit = TimeSpan.TicksPerSecond;
            for (end++; char.IsDigit(text[end]); end++)
            {
                unit /= 10;
                fraction += (text[end] - '0') * unit;
            }
        }

        var offset = text[end] == 'Z' ? 0 : ((Number(text, end + 1, 2) * 60) + Number(text, end + 4, 2)) * TimeSpan.TicksPerMinute;
        return (day.Ticks + fraction, text[end] == '-' ? -offset : offset);
    }

    private static int Number(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
