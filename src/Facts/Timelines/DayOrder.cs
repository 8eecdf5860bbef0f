using System;

namespace Facts;

/// <summary>The order of entries by their first days.</summary>
internal static class DayOrder
{
    /// <summary>The numbers of the days from the earliest to the latest; none comes before all, and of equal ones the first comes first.</summary>
    public static int[] Of(DateTime?[] days)
    {
        var keys = new long[days.Length];
        bool isSorted = true;
        for (int i = 0; i < days.Length; i++)
        {
            long day = days[i] is { } date ? (date.Ticks / TimeSpan.TicksPerDay) + 1 : 0;
            keys[i] = (day << 31) | (uint)i; // a day takes 22 bits
            isSorted = isSorted && (i == 0 || keys[i - 1] < keys[i]);
        }

        if (!isSorted)
            Array.Sort(keys);
        var order = new int[days.Length];
        for (int i = 0; i < order.Length; i++)
            order[i] = (int)(keys[i] & int.MaxValue);
        return order;
    }
}
