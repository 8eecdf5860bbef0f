namespace Facts;

/// <summary>How much of a date is known.</summary>
/// <remarks>Members keep their numbers; a greater one is finer.</remarks>
public enum DatePrecision
{
    /// <summary>The year alone: <c>1986</c>.</summary>
    Year = 0,

    /// <summary>Year and month: <c>2022-04</c>.</summary>
    Month = 1,

    /// <summary>The day: <c>2020-03-22</c>.</summary>
    Day = 2,
}
