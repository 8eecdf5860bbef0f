using System;

namespace Facts.Runtime.Tests;

public sealed class IntervalTests
{
    [Fact]
    public void A_closed_one_holds_both_bounds()
    {
        Interval<int> interval = Interval.Closed(10, 20);
        Assert.Equal((true, 10, true, 20, true), (interval.HasLower, interval.Lower, interval.HasUpper, interval.Upper, interval.IncludesUpper));
        Assert.Equal([false, true, true, true, false], Array.ConvertAll([9, 10, 15, 20, 21], interval.Contains));
        Assert.Equal("10..20", interval.ToString());
    }

    [Fact]
    public void A_half_open_one_holds_its_lower_bound_alone()
    {
        Interval<decimal> interval = Interval.HalfOpen(10m, 20.5m);
        Assert.False(interval.IncludesUpper);
        Assert.Equal([false, true, true, false, false], Array.ConvertAll([9.9m, 10m, 20.4m, 20.5m, 21m], interval.Contains));
        Assert.Equal("10..<20.5", interval.ToString());
    }

    [Fact]
    public void One_without_a_bound_holds_everything_on_that_side()
    {
        Assert.Equal([false, true, true], Array.ConvertAll([99, 100, int.MaxValue], Interval.AtLeast(100).Contains));
        Assert.Equal([true, true, false], Array.ConvertAll([int.MinValue, 20, 21], Interval.AtMost(20).Contains));
        Assert.Equal([true, true, false], Array.ConvertAll([int.MinValue, 19, 20], Interval.Below(20).Contains));
        Assert.True(default(Interval<int>).Contains(7));
        Assert.Equal(("100..", "..20", "..<20", ".."), (Interval.AtLeast(100).ToString(), Interval.AtMost(20).ToString(), Interval.Below(20).ToString(), default(Interval<int>).ToString()));
        Assert.Contains("no upper bound", Assert.Throws<InvalidOperationException>(() => Interval.AtLeast(100).Upper).Message, StringComparison.Ordinal);
        Assert.Contains("no lower bound", Assert.Throws<InvalidOperationException>(() => Interval.AtMost(100).Lower).Message, StringComparison.Ordinal);
        Assert.True(Interval.AtLeast(100).IncludesUpper);
    }

    [Fact]
    public void One_that_ends_before_it_begins_holds_nothing()
    {
        Assert.False(Interval.Closed(2, 1).Contains(1));
        Assert.False(Interval.HalfOpen(1, 1).Contains(1));
    }

    [Fact]
    public void Strings_are_ordered_by_their_code_units()
    {
        Interval<string> interval = Interval.Closed("A", "Z");
        Assert.False(interval.Contains("b"));
        Assert.True(interval.Contains("B"));
        Assert.False(interval.Contains(null!));
    }

    [Fact]
    public void Intervals_are_equal_if_their_bounds_are()
    {
        Assert.True(Interval.Closed(1, 2) == Interval.Closed(1, 2));
        Assert.True(Interval.Closed(1, 2).Equals((object)Interval.Closed(1, 2)));
        Assert.Equal(Interval.Closed(1, 2).GetHashCode(), Interval.Closed(1, 2).GetHashCode());
        Assert.True(Interval.Closed(1, 2) != Interval.HalfOpen(1, 2));
        Assert.True(Interval.Closed(1, 2) != Interval.Closed(1, 3));
        Assert.True(Interval.AtLeast(0) != default);
        Assert.True(Interval.AtMost(0) != default);
        Assert.False(default(Interval<int>).Equals("x"));
    }

    [Fact]
    public void Dates_are_written_in_iso_8601()
    {
        Assert.Equal("2020-01-31..2020-03-01", Interval.Closed(new DateTime(2020, 1, 31), new DateTime(2020, 3, 1)).ToString());
        Assert.Equal("2020..2021-03", Interval.Closed(new PartialDate(2020), new PartialDate(2021, 3)).ToString());
        Assert.Equal("2020-01-31T10:00:00.5+02:00..", Interval.AtLeast(new DateTimeOffset(2020, 1, 31, 10, 0, 0, 500, TimeSpan.FromHours(2))).ToString());
        Assert.Equal("2020-01-31T10:00:00Z..", Interval.AtLeast(new DateTimeOffset(2020, 1, 31, 10, 0, 0, TimeSpan.Zero)).ToString());
        Assert.Equal("0.1..", Interval.AtLeast(0.1).ToString());
#if !FACTS_NETSTANDARD
        Assert.Equal("..2020-01-31", Interval.AtMost(new DateOnly(2020, 1, 31)).ToString());
#endif
    }
}
