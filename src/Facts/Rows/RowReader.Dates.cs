namespace Facts;

public partial struct RowReader
{
    /// <summary>A day, as its midnight without a kind.</summary>
    public System.DateTime DateTime() => DateText.Day(Scalar().ToString());

    /// <summary>A day as its midnight without a kind, or null.</summary>
    public System.DateTime? NullableDateTime() => TryScalar(out TextSlice text) ? DateText.Day(text.ToString()) : null;

#if NET8_0_OR_GREATER
    /// <summary>A day.</summary>
    public System.DateOnly DateOnly() => System.DateOnly.FromDateTime(DateTime());

    /// <summary>A day, or null.</summary>
    public System.DateOnly? NullableDateOnly() => NullableDateTime() is { } day ? System.DateOnly.FromDateTime(day) : null;
#endif

    /// <summary>A day, a month or a year.</summary>
    public PartialDate PartialDate() => DateText.Partial(Scalar().ToString());

    /// <summary>A day, a month or a year; or null.</summary>
    public PartialDate? NullablePartialDate() => TryScalar(out TextSlice text) ? DateText.Partial(text.ToString()) : null;

    /// <summary>A point in time.</summary>
    public System.DateTimeOffset DateTimeOffset() => DateText.Point(Scalar().ToString());

    /// <summary>A point in time, or null.</summary>
    public System.DateTimeOffset? NullableDateTimeOffset() => TryScalar(out TextSlice text) ? DateText.Point(text.ToString()) : null;

    /// <summary>A duration.</summary>
    public System.TimeSpan TimeSpan() => DateText.Duration(Scalar().ToString());

    /// <summary>A duration, or null.</summary>
    public System.TimeSpan? NullableTimeSpan() => TryScalar(out TextSlice text) ? DateText.Duration(text.ToString()) : null;
}
