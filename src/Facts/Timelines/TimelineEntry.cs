using System;

namespace Facts;

/// <summary>A value and the days on which it holds, both inclusive. All members are O(1).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct TimelineEntry<T>
{
    internal TimelineEntry(DateTime? from, DateTime? until, T value, int handle)
    {
        FromDateTime = from;
        UntilDateTime = until;
        Value = value;
        Handle = handle;
    }

    /// <summary>The first day on which it holds, as its midnight without a kind; null where it has no beginning.</summary>
    public DateTime? FromDateTime { get; }

    /// <summary>The last day on which it holds, as its midnight without a kind; null where it has no end.</summary>
    public DateTime? UntilDateTime { get; }

#if NET8_0_OR_GREATER
    /// <summary>The first day on which it holds; null where it has no beginning.</summary>
    public DateOnly? From => FromDateTime is { } day ? DateOnly.FromDateTime(day) : null;

    /// <summary>The last day on which it holds; null where it has no end.</summary>
    public DateOnly? Until => UntilDateTime is { } day ? DateOnly.FromDateTime(day) : null;
#endif

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The number of the entry's or row's fact, for <see cref="FactTable.Fact"/>; 0 for a row without a name.</summary>
    public int Handle { get; }

    /// <summary>Days and value: <c>2007-01-01 to 2020-06-30: 0.19</c>; the same in every culture.</summary>
    public override string ToString()
    {
        string days = (FromDateTime, UntilDateTime) switch
        {
            (null, null) => "always",
            ({ } from, null) => "from " + DateText.Of(from),
            (null, { } until) => "until " + DateText.Of(until),
            ({ } from, { } until) => DateText.Of(from) + " to " + DateText.Of(until),
        };
        return days + ": " + (Value is null ? "none" : ValueText.Of(Value));
    }
}
