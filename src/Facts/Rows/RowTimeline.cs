using System;
using System.Collections.Generic;

namespace Facts;

/// <summary>Makes timelines of rows.</summary>
internal static class RowTimeline
{
    /// <summary>The rows as entries by their first days, each until the day before the next; of two with the same day the first one counts.</summary>
    public static Timeline<T> Make<T>(RowList<T> rows, int[] numbers, int column, string name)
        where T : class
    {
        int[] columns = [column];
        var days = new DateTime?[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            RowReader cells = rows.Cells(numbers[i], columns);
            days[i] = cells.NullablePartialDate()?.FirstDateTime;
        }

        int[] order = DayOrder.Of(days);
        var entries = new List<TimelineEntry<T>>(order.Length);
        for (int i = 0; i < order.Length; i++)
        {
            DateTime? from = days[order[i]];
            if (i > 0 && from == days[order[i - 1]])
                continue;
            int next = i + 1;
            while (next < order.Length && days[order[next]] == from)
                next++;
            if (next < order.Length && days[order[next]] == DateTime.MinValue)
                continue; // there is no day before it
            DateTime? until = next < order.Length ? days[order[next]]!.Value.AddDays(-1) : null;
            int number = numbers[order[i]];
            entries.Add(new TimelineEntry<T>(from, until, rows[number], rows.Fact(number).IndexedHandle));
        }

        return new Timeline<T>(name, entries.ToArray());
    }
}
