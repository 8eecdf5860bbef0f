using System;

namespace Facts;

/// <summary>A date of the Gregorian calendar from year 1 to 9999 that knows its precision: a day, a month or a year.</summary>
/// <remarks>
/// It stands for the days from its first to its last, and orders by the first: the earlier first day comes first, and of two with the same first day the coarser one.
/// So <c>2020 &lt; 2020-01 &lt; 2020-01-01 &lt; 2020-01-02 &lt; 2020-02</c>. All members are O(1), and <c>default</c> is the year 1.
/// </remarks>
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable
{
    private readonly short _yearsBefore; // so that the default is a date
    private readonly byte _month;
    private readonly byte _day;

    /// <summary>A year.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(year, 0, 0, year is >= 1 and <= 9999)
    {
    }

    /// <summary>A month of a year.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month)
        : this(year, month, 0, year is >= 1 and <= 9999 && month is >= 1 and <= 12)
    {
    }

    /// <summary>A day.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to as many days as the month has.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
        : this(year, month, day, year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
    {
    }

    private PartialDate(int year, int month, int day, bool exists)
    {
        if (!exists)
            throw new ArgumentOutOfRangeException(nameof(year), "There is no such date. Years are from 1 to 9999.");
        _yearsBefore = (short)(year - 1);
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => _yearsBefore + 1;

    /// <summary>The month, from 1 to 12; null if only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, from 1 to 31; null if it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => _day != 0 ? DatePrecision.Day : _month != 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>Midnight of the first day that it may be, without a kind.</summary>
    public DateTime FirstDateTime => new(Year, _month == 0 ? 1 : _month, _day == 0 ? 1 : _day);

    /// <summary>Midnight of the last day that it may be, without a kind.</summary>
    public DateTime LastDateTime
    {
        get
        {
            int month = _month == 0 ? 12 : _month;
            return new DateTime(Year, month, _day == 0 ? DateTime.DaysInMonth(Year, month) : _day);
        }
    }

    /// <summary>First day and precision in one number, which orders as <see cref="CompareTo(PartialDate)"/> says.</summary>
    private int Order => (((_yearsBefore * 12) + (_month == 0 ? 0 : _month - 1)) * 31 + (_day == 0 ? 0 : _day - 1)) * 3 + (int)Precision;

    /// <summary>The day of a point in time, its time and kind left out.</summary>
    public static PartialDate FromDateTime(DateTime day) => new(day.Year, day.Month, day.Day);

    /// <summary>Whether both have the same precision and parts: <c>2020</c> is not <c>2020-01</c>.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they differ in precision or in a part.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether the left one comes first in the order of <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.Order < right.Order;

    /// <summary>Whether the left one is equal or comes first in the order of <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.Order <= right.Order;

    /// <summary>Whether the left one comes last in the order of <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.Order > right.Order;

    /// <summary>Whether the left one is equal or comes last in the order of <see cref="CompareTo(PartialDate)"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.Order >= right.Order;

    /// <summary>Less than 0 if this comes before the other, 0 if they are equal, else more: the earlier first day comes first, and of two with the same first day the coarser one.</summary>
    public int CompareTo(PartialDate other) => Order - other.Order;

    /// <summary>As <see cref="CompareTo(PartialDate)"/>; null comes before everything.</summary>
    /// <exception cref="ArgumentException">The other is something else.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException("A PartialDate can be compared to a PartialDate alone.", nameof(obj)),
    };

    /// <summary>Whether the other has the same precision and parts.</summary>
    public bool Equals(PartialDate other) => Order == other.Order;

    /// <summary>Whether it is one with the same precision and parts.</summary>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <summary>A hash of precision and parts.</summary>
    public override int GetHashCode() => Order;

    /// <summary>As written, in ISO 8601: <c>2020-03-22</c>, <c>2022-04</c>, <c>1986</c>; the same in every culture.</summary>
    public override string ToString() => DateText.Of(Year, _month, _day);
}
