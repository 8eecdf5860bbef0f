using System;
using System.Collections.Generic;

namespace Facts;

/// <summary>What is said where a look-up finds nothing.</summary>
internal static class Missing
{
    public static KeyNotFoundException Key<TKey>(string table, TKey key) => new($"'{table}' has no row with the key '{ValueText.Of(key)}'.");

    public static KeyNotFoundException Bracket<TKey>(string table, TKey key) => new($"'{table}' has no row whose range holds '{ValueText.Of(key)}'.");

    /// <param name="timeline">What the timeline is of.</param>
    /// <param name="day">The day that was asked for.</param>
    /// <param name="from">The first day of the gap; null if nothing comes before.</param>
    /// <param name="until">The last day of the gap; null if nothing follows.</param>
    public static KeyNotFoundException Day(string timeline, DateTime day, DateTime? from, DateTime? until)
    {
        string gap = from is null ? "it begins on " + DateText.Of(until!.Value.AddDays(1))
            : until is null ? "it ends on " + DateText.Of(from.Value.AddDays(-1))
            : "it says nothing from " + DateText.Of(from.Value) + " to " + DateText.Of(until.Value);
        return new($"'{timeline}' has no value on {DateText.Of(day)}: {gap}.");
    }
}
