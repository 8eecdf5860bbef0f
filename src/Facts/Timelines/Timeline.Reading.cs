using System;
using System.Collections.Generic;

namespace Facts;

public sealed partial class Timeline<T>
{
    private TimelineEntry<T>[] Read()
    {
        IReadOnlyList<Fact> facts = _table!.Fact(_handle).Entries;
        if (facts.Count == 0)
            throw MalformedTable.Because("a timeline has no entries");

        var days = new DateTime?[facts.Count];
        for (int i = 0; i < days.Length; i++)
            days[i] = facts[i].FromDateTime;

        int[] order = DayOrder.Of(days);
        var entries = new TimelineEntry<T>[order.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            Fact fact = facts[order[i]];
            entries[i] = new TimelineEntry<T>(fact.FromDateTime, fact.UntilDateTime, fact.ReadValue(_read!), fact.IndexedHandle);
        }

        return entries;
    }
}
