using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class TimelineIndexTests
{
    private const string Name = "Taxes.Limit";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_rows_of_a_key_are_a_timeline(bool hasKeys)
    {
        TimelineIndex<(Surface, string), Limit> index = Index(out RowList<Limit> rows, hasKeys);
        Timeline<Limit> timeline = index[(Surface.Stone, "CA")];
        Assert.Equal([14_250m, 14_600m], timeline.Select(entry => entry.Value.Amount));
        Assert.Same(rows[2], timeline.Latest);
        Assert.Same(timeline, index[(Surface.Stone, "CA")]);
        Assert.Equal(14_250m, timeline.On(new DateTime(2023, 12, 31)).Amount);
        Assert.Equal(14_600m, timeline.On(new DateTime(2024, 1, 1)).Amount);
        Assert.Equal("2023-01-01 to 2023-12-31: Limit { Amount = 14250 }", timeline[0].ToString());
        Assert.Equal(0, timeline[0].Handle);
        Assert.Equal(StableHash.Of("Taxes.Limit.Later"), timeline[1].Handle);
        Assert.Equal(
            "'Taxes.Limit[(Stone, CA)]' has no value on 2022-12-31: it begins on 2023-01-01.", Assert.Throws<KeyNotFoundException>(() => timeline.On(new DateTime(2022, 12, 31))).Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_without_a_day_has_no_beginning(bool hasKeys)
    {
        Timeline<Limit> timeline = Index(out _, hasKeys)[(Surface.Timber, "NY")];
        Assert.Equal(["until 2019-12-31: Limit { Amount = 1 }", "from 2020-01-01: Limit { Amount = 2 }"], timeline.Select(entry => entry.ToString()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_rows_with_the_same_day_the_first_one_counts(bool hasKeys)
    {
        Timeline<Limit> timeline = Index(out _, hasKeys)[(Surface.Steel, "TX")];
        Assert.Equal([7m, 9m], timeline.Select(entry => entry.Value.Amount));
        Assert.Equal(7m, timeline.On(new DateTime(2020, 12, 31)).Amount);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_key_that_there_is_not_says_so(bool hasKeys)
    {
        TimelineIndex<(Surface, string), Limit> index = Index(out _, hasKeys);
        Assert.False(index.TryGet((Surface.Stone, "ca"), out Timeline<Limit>? none));
        Assert.Null(none);
        Assert.Contains("no row with the key '(Stone, ca)'", Assert.Throws<KeyNotFoundException>(() => index[(Surface.Stone, "ca")]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_key_is_a_timeline_itself()
    {
        Index(out RowList<Limit> rows);
        Timeline<Limit> timeline = rows.Over(2);
        Assert.Equal([1m, 7m, 9m, 14_250m, 14_600m], timeline.Select(entry => entry.Value.Amount));
        Assert.Equal(Name, timeline.Name);
    }

    [Fact]
    public void It_wants_its_arguments()
    {
        Index(out RowList<Limit> rows);
        RowRead<string> readKey = static (ref RowReader reader) => reader.String();
        Assert.Throws<ArgumentNullException>("rows", () => new TimelineIndex<string, Limit>(null!, readKey, [1], 2));
        Assert.Throws<ArgumentNullException>("readKey", () => new TimelineIndex<string, Limit>(rows, null!, [1], 2));
        Assert.Throws<ArgumentNullException>("columns", () => new TimelineIndex<string, Limit>(rows, readKey, null!, 2));
        Assert.Throws<ArgumentNullException>("key", () => new TimelineIndex<string, Limit>(rows, readKey, [1], 2)[null!]);
    }

    [Fact]
    public void A_row_without_a_day_holds_on_none_where_another_begins_on_the_first_of_all_days()
    {
        TestTable table = new TableWriter().Types().Rows("Taxes", "Limit", "C2", Column("From", "?D") + Column("Amount", "m"), Row(NotStated + V("1")), Row(V("0001-01-01") + V("2"))).Table();
        Timeline<Limit> timeline = new RowList<Limit>(table, StableHash.Of(Name), static (ref RowReader reader) =>
        {
            _ = reader.NullableDateTime();
            return new Limit(reader.Decimal());
        }).Over(0);
        Assert.Equal(["from 0001-01-01: Limit { Amount = 2 }"], timeline.Select(entry => entry.ToString()));
    }

    /// <summary>How many cells of keys are read: with an index of keys those that have the hash, and each once.</summary>
    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 7)]
    public void The_rows_of_other_keys_are_not_read_where_the_table_has_an_index_of_keys(bool hasKeys, int reads)
    {
        Index(out RowList<Limit> rows, hasKeys);
        int read = 0;
        var index = new TimelineIndex<(Surface, string), Limit>(
            rows,
            (ref RowReader reader) =>
            {
                read++;
                return ((Surface)reader.Enum(), reader.String());
            },
            [0, 1],
            2,
            Hash);
        for (int i = 0; i < 3; i++)
            Assert.Equal(2, index[(Surface.Steel, "TX")].Count);
        Assert.Equal(reads, read);
    }

    [Fact]
    public void All_threads_get_the_same_timeline()
    {
        TimelineIndex<(Surface, string), Limit> index = Index(out _, hasKeys: true);
        var seen = new Timeline<Limit>[64];
        Parallel.For(0, seen.Length, i => seen[i] = index[(Surface.Stone, "CA")]);
        Assert.All(seen, timeline => Assert.Same(seen[0], timeline));
    }

    private static int Hash((Surface Status, string State) key) => KeyHash.Join(KeyHash.Of((int)key.Status), KeyHash.Of(key.State));

    private static TimelineIndex<(Surface, string), Limit> Index(out RowList<Limit> rows, bool hasKeys = false)
    {
        (Surface, string)[] keys =
            [(Surface.Stone, "CA"), (Surface.Steel, "TX"), (Surface.Stone, "CA"), (Surface.Steel, "TX"), (Surface.Steel, "TX"), (Surface.Timber, "NY"), (Surface.Timber, "NY")];
        var writer = new TableWriter().Types();
        TestTable table = writer.Rows(
            "Taxes",
            "Limit",
            "C2",
            Column("Status", "E0") + Column("State", "s") + Column("From", "?D") + Column("Amount", "m", "USD"),
            hasKeys ? Keys([.. keys.Select(Hash)]) : "",
            Row(V("0 Stone") + V("CA") + V("2023-01-01") + V("14250")),
            Row(V("2 Steel") + V("TX") + V("2021-01-01") + V("9")),
            writer.Row(Name, "Later", V("0 Stone") + V("CA") + V("2024-01-01") + V("14600")),
            Row(V("2 Steel") + V("TX") + V("2020-01-01") + V("7")),
            Row(V("2 Steel") + V("TX") + V("2020-01-01") + V("8")),
            Row(V("1 Timber") + V("NY") + V("2020-01-01") + V("2")),
            Row(V("1 Timber") + V("NY") + NotStated + V("1"))).Table();
        rows = new RowList<Limit>(table, StableHash.Of(Name), static (ref RowReader reader) =>
        {
            _ = reader.Enum();
            _ = reader.String();
            _ = reader.NullableDateTime();
            return new Limit(reader.Decimal());
        });
        return new TimelineIndex<(Surface, string), Limit>(rows, static (ref RowReader reader) => ((Surface)reader.Enum(), reader.String()), [0, 1], 2, Hash);
    }

    private sealed record Limit(decimal Amount);
}
