using System;

namespace Facts;

/// <summary>Makes intervals.</summary>
public static class Interval
{
    /// <summary>The values from a lower to an upper bound, both included.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound; where it is less than the lower one, the interval holds nothing.</param>
    public static Interval<T> Closed<T>(T lower, T upper)
        where T : IComparable<T>
        => new(true, lower, true, upper, includesUpper: true);

    /// <summary>The values from a lower bound, included, to an upper one, not included.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound; where it is not greater than the lower one, the interval holds nothing.</param>
    public static Interval<T> HalfOpen<T>(T lower, T upper)
        where T : IComparable<T>
        => new(true, lower, true, upper, includesUpper: false);

    /// <summary>The values from a lower bound on, included.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="lower">The lower bound.</param>
    public static Interval<T> AtLeast<T>(T lower)
        where T : IComparable<T>
        => new(true, lower, false, default, includesUpper: true);

    /// <summary>The values up to an upper bound, included.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="upper">The upper bound.</param>
    public static Interval<T> AtMost<T>(T upper)
        where T : IComparable<T>
        => new(false, default, true, upper, includesUpper: true);

    /// <summary>The values up to an upper bound, not included.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="upper">The upper bound.</param>
    public static Interval<T> Below<T>(T upper)
        where T : IComparable<T>
        => new(false, default, true, upper, includesUpper: false);
}
