using System;
using System.Collections.Generic;

namespace Facts;

/// <summary>All values from a lower to an upper bound: <c>10..20</c> includes both, <c>10..&lt;20</c> the lower one alone; either may be missing.</summary>
/// <remarks>All members are O(1). <c>default</c> has no bounds. Strings are ordered by their code units.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct Interval<T> : IEquatable<Interval<T>>
    where T : IComparable<T>
{
    private readonly T? _lower;
    private readonly T? _upper;
    private readonly bool _excludesUpper;

    internal Interval(bool hasLower, T? lower, bool hasUpper, T? upper, bool includesUpper)
    {
        HasLower = hasLower;
        HasUpper = hasUpper;
        _lower = lower;
        _upper = upper;
        _excludesUpper = hasUpper && !includesUpper;
    }

    /// <summary>Whether there is a lower bound.</summary>
    public bool HasLower { get; }

    /// <summary>The lower bound, which is in the interval.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Lower => HasLower ? _lower! : throw new InvalidOperationException("The interval has no lower bound. Ask HasLower first.");

    /// <summary>Whether there is an upper bound.</summary>
    public bool HasUpper { get; }

    /// <summary>The upper bound; <see cref="IncludesUpper"/> says whether it is in the interval.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Upper => HasUpper ? _upper! : throw new InvalidOperationException("The interval has no upper bound. Ask HasUpper first.");

    /// <summary>Whether the upper bound is in the interval; true too where there is none.</summary>
    public bool IncludesUpper => !_excludesUpper;

    /// <summary>Whether both have the same bounds, and include the same.</summary>
    public static bool operator ==(Interval<T> left, Interval<T> right) => left.Equals(right);

    /// <summary>Whether they differ in a bound or in what they include.</summary>
    public static bool operator !=(Interval<T> left, Interval<T> right) => !left.Equals(right);

    /// <summary>Whether a value is in the interval.</summary>
    /// <param name="value">The value; null is in none.</param>
    public bool Contains(T value)
    {
        if (value is null)
            return false;
        if (HasLower && Compare(value, _lower!) < 0)
            return false;
        if (!HasUpper)
            return true;
        int order = Compare(value, _upper!);
        return order < 0 || (order == 0 && !_excludesUpper);
    }

    /// <summary>Whether the other has the same bounds, and includes the same.</summary>
    public bool Equals(Interval<T> other) =>
        HasLower == other.HasLower && HasUpper == other.HasUpper && _excludesUpper == other._excludesUpper
        && (!HasLower || Compare(_lower!, other._lower!) == 0)
        && (!HasUpper || Compare(_upper!, other._upper!) == 0);

    /// <summary>Whether it is an interval with the same bounds, which includes the same.</summary>
    public override bool Equals(object? obj) => obj is Interval<T> other && Equals(other);

    /// <summary>A hash of the bounds, for this process only.</summary>
    public override int GetHashCode() =>
        unchecked(((HasLower ? EqualityComparer<T>.Default.GetHashCode(_lower!) : 1) * 31) + (HasUpper ? EqualityComparer<T>.Default.GetHashCode(_upper!) : 2));

    /// <summary>As a <c>.facts</c> file writes it: <c>10..20</c>, <c>10..&lt;20</c>, <c>100..</c>, <c>..&lt;20</c>, and <c>..</c> without bounds; the same in every culture.</summary>
    public override string ToString() =>
        (HasLower ? ValueText.Of(_lower!) : "") + (_excludesUpper ? "..<" : "..") + (HasUpper ? ValueText.Of(_upper!) : "");

    internal static int Compare(T left, T right) =>
        left is string text ? string.CompareOrdinal(text, (string)(object)right) : left.CompareTo(right);
}
