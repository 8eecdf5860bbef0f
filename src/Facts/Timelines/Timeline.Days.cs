#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Facts;

public sealed partial class Timeline<T>
{
    /// <summary>The value on a day. O(log entries).</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="KeyNotFoundException">No entry holds on that day; the message names the gap.</exception>
    public T On(DateOnly day) => On(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The value on a day, if there is one. O(log entries).</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">The value; <c>default</c> where the result is false.</param>
    /// <returns>Whether an entry holds on the day; its value may be null, which states that there is none or that nobody knows it.</returns>
    public bool TryOn(DateOnly day, [MaybeNullWhen(false)] out T value) => TryOn(day.ToDateTime(TimeOnly.MinValue), out value);

    /// <summary>The entry that holds on a day. O(log entries).</summary>
    /// <param name="day">The day.</param>
    /// <returns>The entry; null if none does.</returns>
    public TimelineEntry<T>? FindEntry(DateOnly day) => FindEntry(day.ToDateTime(TimeOnly.MinValue));
}
#endif
