using System;
using System.Linq;

namespace Facts.Runtime.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1986", 1986, null, null, DatePrecision.Year, "1986-01-01", "1986-12-31")]
    [InlineData("2020-02", 2020, 2, null, DatePrecision.Month, "2020-02-01", "2020-02-29")]
    [InlineData("2021-02", 2021, 2, null, DatePrecision.Month, "2021-02-01", "2021-02-28")]
    [InlineData("2020-03-22", 2020, 3, 22, DatePrecision.Day, "2020-03-22", "2020-03-22")]
    [InlineData("0001", 1, null, null, DatePrecision.Year, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-31", 9999, 12, 31, DatePrecision.Day, "9999-12-31", "9999-12-31")]
    public void A_date_knows_its_precision(string text, int year, int? month, int? day, DatePrecision precision, string first, string last)
    {
        PartialDate date = PartialDate.Parse(text);
        Assert.Equal((year, month, day, precision), (date.Year, date.Month, date.Day, date.Precision));
        Assert.Equal(text, date.ToString());
        Assert.Equal(first, PartialDate.FromDateTime(date.FirstDateTime).ToString());
        Assert.Equal(last, PartialDate.FromDateTime(date.LastDateTime).ToString());
        Assert.Equal(DateTimeKind.Unspecified, date.FirstDateTime.Kind);
#if !FACTS_NETSTANDARD
        Assert.Equal(first, PartialDate.FromDateOnly(date.First).ToString());
        Assert.Equal(last, PartialDate.FromDateOnly(date.Last).ToString());
#endif
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("198")]
    [InlineData("19860")]
    [InlineData("1986-")]
    [InlineData("1986-00")]
    [InlineData("1986-13")]
    [InlineData("1986-1")]
    [InlineData("1986/10")]
    [InlineData("2021-02-29")]
    [InlineData("2021-02-00")]
    [InlineData("2021-02x01")]
    [InlineData("2021-02-1")]
    [InlineData("-123")]
    [InlineData("\u0661\u0669\u0668\u0666")]
    [InlineData("1986 ")]
    public void What_is_no_date_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(default, date);
        if (text is null)
            Assert.Throws<ArgumentNullException>(nameof(text), () => PartialDate.Parse(text!));
        else
            Assert.Contains("'" + text + "'", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_is_the_first_year() => Assert.Equal(new PartialDate(1), default);

    [Fact]
    public void Parts_that_there_are_not_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(10000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2020, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2020, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2021, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2021, 2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(10000, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2020, 13, 1));
    }

    /// <summary>Every pair of a list that is in order.</summary>
    [Fact]
    public void The_earlier_first_day_comes_first_and_then_the_coarser_date()
    {
        PartialDate[] dates = [.. new[] { "0001", "1986", "1986-01", "1986-01-01", "1986-01-31", "1986-02", "1986-12-31", "1987", "9999-12-31" }.Select(PartialDate.Parse)];
        for (int i = 0; i < dates.Length; i++)
        {
            for (int k = 0; k < dates.Length; k++)
            {
                (PartialDate left, PartialDate right) = (dates[i], dates[k]);
                Assert.Equal(i.CompareTo(k), Math.Sign(left.CompareTo(right)));
                Assert.Equal(i.CompareTo(k), Math.Sign(left.CompareTo((object)right)));
                Assert.Equal((i < k, i <= k, i > k, i >= k), (left < right, left <= right, left > right, left >= right));
                Assert.Equal((i == k, i != k), (left == right, left != right));
                Assert.Equal(i == k, left.Equals((object)right));
                Assert.Equal(i == k, left.GetHashCode() == right.GetHashCode());
            }
        }

        Assert.Equal(1, dates[0].CompareTo(null));
        Assert.Throws<ArgumentException>(() => dates[0].CompareTo("1986"));
        Assert.False(dates[0].Equals("1986"));
    }

    [Fact]
    public void The_time_of_a_day_does_not_matter() =>
        Assert.Equal(new PartialDate(2020, 3, 22), PartialDate.FromDateTime(new DateTime(2020, 3, 22, 23, 59, 59, DateTimeKind.Utc)));
}
