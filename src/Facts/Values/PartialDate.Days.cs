#if NET8_0_OR_GREATER
using System;

namespace Facts;

public readonly partial struct PartialDate
{
    /// <summary>The first day that it may be.</summary>
    public DateOnly First => DateOnly.FromDateTime(FirstDateTime);

    /// <summary>The last day that it may be.</summary>
    public DateOnly Last => DateOnly.FromDateTime(LastDateTime);

    /// <summary>A day.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);
}
#endif
