using System;

namespace Facts;

internal static partial class DateText
{
    private const string Units = "WDHMS";
    private const int MaxDigits = 15; // so that no product leaves what a decimal holds

    /// <summary>A duration of ISO 8601 in weeks, days, hours, minutes and seconds: <c>PT1H30M</c>, <c>-P1DT0.5S</c>. Years and months have no length.</summary>
    public static TimeSpan Duration(string text)
    {
        int at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (at == text.Length || text[at++] != 'P')
            throw No(text, FactType.Duration);

        decimal ticks = 0;
        int next = 0; // of the units
        bool isTime = false;
        bool isOpen = true; // something must follow
        while (at < text.Length)
        {
            if (text[at] == 'T' && !isTime)
            {
                isTime = isOpen = true;
                next = Math.Max(next, 2);
                at++;
                continue;
            }

            decimal amount = Amount(text, ref at);
            int unit = at < text.Length ? Unit(text[at++], next, isTime) : -1;
            if (unit < 0)
                throw No(text, FactType.Duration);
            ticks += amount * TicksOf(unit);
            next = unit + 1;
            isOpen = false;
        }

        if (text[0] == '-')
            ticks = -ticks;
        if (isOpen || ticks != decimal.Truncate(ticks) || ticks < long.MinValue || ticks > long.MaxValue)
            throw No(text, FactType.Duration);
        return new TimeSpan((long)ticks);
    }

    private static decimal Amount(string text, ref int at)
    {
        decimal amount = 0;
        decimal place = 1;
        int digits = 0;
        bool isFraction = false;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '.' && !isFraction && digits > 0)
            {
                isFraction = true;
                continue;
            }

            if (c is not (>= '0' and <= '9') || ++digits > MaxDigits)
                break;
            if (isFraction)
                amount += (c - '0') * (place /= 10);
            else
                amount = (amount * 10) + (c - '0');
        }

        return digits is > 0 and <= MaxDigits && text[at - 1] != '.' ? amount : throw No(text, FactType.Duration);
    }

    private static int Unit(char letter, int next, bool isTime)
    {
        for (int unit = next; unit < Units.Length; unit++)
        {
            if (Units[unit] == letter)
                return isTime == unit >= 2 ? unit : -1;
        }

        return -1;
    }

    private static long TicksOf(int unit) => unit switch
    {
        0 => 7 * TimeSpan.TicksPerDay,
        1 => TimeSpan.TicksPerDay,
        2 => TimeSpan.TicksPerHour,
        3 => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };
}
