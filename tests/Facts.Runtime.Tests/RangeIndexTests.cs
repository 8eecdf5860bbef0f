using System;
using System.Collections.Generic;
using System.Linq;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class RangeIndexTests
{
    private static string Amounts { get; } = Column("Range", "<i", "km") + Column("Members", "i");

    [Fact]
    public void The_row_whose_range_holds_a_value_is_found()
    {
        RangeIndex<int, Crew> index = Index(HalfOpen(NotStated, V("20")), HalfOpen(V("20"), V("200")), Closed(V("300"), V("400")), Closed(V("401"), NotStated));
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3], new[] { int.MinValue, 19, 20, 199, 300, 400, 401, int.MaxValue }.Select(key => index.At(key).Members));
        Assert.Equal("Roads.Rebate[1]", index.FactAt(57).Name);
        foreach (int key in new[] { 200, 250, 299 })
        {
            Assert.False(index.TryAt(key, out Crew? none));
            Assert.Null(none);
            Assert.Contains(FormattableString.Invariant($"'Roads.Rebate' has no row whose range holds '{key}'"), Assert.Throws<KeyNotFoundException>(() => index.At(key)).Message, StringComparison.Ordinal);
            Assert.Throws<KeyNotFoundException>(() => index.FactAt(key));
        }
    }

    [Fact]
    public void Rows_may_stand_in_any_order()
    {
        RangeIndex<int, Crew> index = Index(Closed(V("200"), NotStated), HalfOpen(V("20"), V("200")), HalfOpen(NotStated, V("20")));
        Assert.Equal([2, 1, 1, 0], new[] { 0, 20, 199, 200 }.Select(key => index.At(key).Members));
    }

    [Fact]
    public void Of_ranges_that_begin_alike_the_first_one_counts()
    {
        RangeIndex<int, Crew> index = Index(Closed(V("20"), V("30")), Closed(V("20"), V("90")));
        Assert.Equal(0, index.At(25).Members);
    }

    /// <summary>Against a walk over all rows.</summary>
    [Fact]
    public void A_thousand_brackets_are_searched_rightly()
    {
        var random = new Random(5);
        int[] starts = [.. Enumerable.Range(0, 1000).Select(i => i * 10)];
        (int Lower, int Upper)[] ranges = [.. starts.Select(start => (start, start + random.Next(1, 11)))];
        RangeIndex<int, Crew> index = Index([.. ranges.Select(range => HalfOpen(V(Text(range.Lower)), V(Text(range.Upper))))]);
        for (int key = -5; key < 10_010; key++)
        {
            int expected = Array.FindIndex(ranges, range => range.Lower <= key && key < range.Upper);
            Assert.Equal(expected >= 0, index.TryAt(key, out Crew? row));
            Assert.Equal(expected, row?.Members ?? -1);
        }
    }

    [Fact]
    public void An_empty_table_holds_nothing() => Assert.False(Index().TryAt(5, out _));

    [Fact]
    public void It_wants_its_arguments()
    {
        var rows = new RowList<Crew>(new TestTable("not a table"), 1, Crew.Read);
        Assert.Throws<ArgumentNullException>("rows", () => new RangeIndex<int, Crew>(null!, static (ref RowReader reader) => default, 0));
        Assert.Throws<ArgumentNullException>("readRange", () => new RangeIndex<int, Crew>(rows, null!, 0));
    }

    private static RangeIndex<int, Crew> Index(params string[] ranges)
    {
        string[] rows = [.. ranges.Select((range, i) => Row(range + V(Text(i))))];
        TestTable table = new TableWriter().Types().Rows("Roads", "Rebate", "C2", [Amounts, .. rows]).Table();
        var list = new RowList<Crew>(table, StableHash.Of("Roads.Rebate"), static (ref RowReader reader) =>
        {
            _ = reader.Interval(static (ref RowReader bound) => bound.Int());
            return new Crew { Members = reader.Int() };
        });
        return new RangeIndex<int, Crew>(list, static (ref RowReader reader) => reader.Interval(static (ref RowReader bound) => bound.Int()), 0);
    }

    private static string Text(int number) => FormattableString.Invariant($"{number}");
}
