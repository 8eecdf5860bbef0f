using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class TimelineTests
{
    private const string Name = "Taxes.Vat";

    private static readonly RowRead<decimal?> ReadRate = static (ref RowReader reader) => reader.NullableDecimal();

    private readonly TestTable _table = Table();

    [Fact]
    public void Entries_come_from_the_earliest_to_the_latest_with_their_days()
    {
        Timeline<decimal?> timeline = Of(_table);
        Assert.Equal([null, 0.19m, 0.16m, 0.19m], timeline.Select(entry => entry.Value));
        Assert.Equal(
            ["until 2006-12-31: none", "2007-01-01 to 2020-06-30: 0.19", "2020-07-01 to 2020-12-31: 0.16", "from 2021-02-01: 0.19"],
            timeline.Select(entry => entry.ToString()));
        Assert.Equal(4, timeline.Count);
        Assert.Equal(0.19m, timeline.Latest);
        Assert.Equal(Name, timeline.Name);
        Assert.Equal(_table.Fact(timeline[2].Handle), _table.Facts[0].Entries[2]);
        Assert.Equal(0.16m, _table.Fact(StableHash.Of("Taxes.Vat.From2020_07_01")).As<decimal>());
        Assert.Throws<ArgumentOutOfRangeException>("index", () => timeline[4]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => timeline[-1]);
    }

    [Theory]
    [InlineData("0001-01-01", 0)]
    [InlineData("2006-12-31", 0)]
    [InlineData("2007-01-01", 1)]
    [InlineData("2020-06-30", 1)]
    [InlineData("2020-07-01", 2)]
    [InlineData("2020-12-31", 2)]
    [InlineData("2021-02-01", 3)]
    [InlineData("9999-12-31", 3)]
    public void The_value_on_a_day_is_that_of_the_entry_that_holds(string day, int entry)
    {
        Timeline<decimal?> timeline = Of(_table);
        DateTime evening = PartialDate.Parse(day).FirstDateTime.AddHours(23);
        Assert.Equal(timeline[entry].Value, timeline.On(evening));
        Assert.True(timeline.TryOn(evening, out decimal? value));
        Assert.Equal(timeline[entry].Value, value);
        Assert.Equal(timeline[entry].Handle, timeline.FindEntry(evening)!.Value.Handle);
#if !FACTS_NETSTANDARD
        var date = DateOnly.FromDateTime(evening);
        Assert.Equal(value, timeline.On(date));
        Assert.True(timeline.TryOn(date, out decimal? same));
        Assert.Equal(value, same);
        Assert.Equal(timeline[entry].Handle, timeline.FindEntry(date)!.Value.Handle);
#endif
    }

    [Fact]
    public void A_gap_is_named_by_its_days()
    {
        var day = new DateTime(2021, 1, 15);
        Assert.False(Of(_table).TryOn(day, out decimal? value));
        Assert.Null(value);
        Assert.Null(Of(_table).FindEntry(day));
        Assert.Equal("'Taxes.Vat' has no value on 2021-01-15: it says nothing from 2021-01-01 to 2021-01-31.", Assert.Throws<KeyNotFoundException>(() => Of(_table).On(day)).Message);
    }

    [Fact]
    public void Before_the_beginning_and_after_the_end_there_is_nothing()
    {
        TestTable table = Table(writer => [writer.Entry(Name, "From2000_01_01", "2000-01-01", "2009-12-31", V("0.16"))]);
        Assert.Equal("'Taxes.Vat' has no value on 1999-12-31: it begins on 2000-01-01.", Assert.Throws<KeyNotFoundException>(() => Of(table).On(new DateTime(1999, 12, 31))).Message);
        Assert.Equal("'Taxes.Vat' has no value on 2010-01-01: it ends on 2009-12-31.", Assert.Throws<KeyNotFoundException>(() => Of(table).On(new DateTime(2010, 1, 1))).Message);
    }

    [Fact]
    public void Entries_may_stand_in_any_order()
    {
        TestTable table = Table(writer =>
        [
            writer.Entry(Name, "B", "2010-01-01", null, V("2")),
            writer.Entry(Name, "A", null, "2009-12-31", V("1")),
        ]);
        Assert.Equal([1m, 2m], Of(table).Select(entry => entry.Value!.Value));
    }

    [Fact]
    public void A_value_may_be_of_any_type()
    {
        TestTable table = new TableWriter().Types()
            .Fact("Taxes", "Vat", "t2:E0", Field('e', Field('B', "2010-01-01") + Field('v', "2 Steel")))
            .Fact("Taxes", "Ages", "t2:<i", Field('e', X(Closed(V("1"), V("2")))))
            .Fact("Taxes", "Open", "t1:i", Field('e', Field('m', "nothing accepted")))
            .Table();
        Assert.Equal(Surface.Steel, new Timeline<Surface>(table, StableHash.Of(Name), static (ref RowReader reader) => (Surface)reader.Enum()).Latest);
        var ages = new Timeline<Interval<int>>(table, StableHash.Of("Taxes.Ages"), static (ref RowReader reader) => reader.Interval(static (ref RowReader bound) => bound.Int()));
        Assert.Equal("always: 1..2", ages[0].ToString());
        Assert.Null(new Timeline<int?>(table, StableHash.Of("Taxes.Open"), static (ref RowReader reader) => reader.NullableInt()).Latest);
        Assert.Throws<InvalidDataException>(() => new Timeline<int>(table, StableHash.Of("Taxes.Open"), static (ref RowReader reader) => reader.Int()).Latest);
    }

    [Fact]
    public void Making_one_reads_nothing_and_wants_its_arguments()
    {
        _ = new Timeline<decimal?>(new TestTable("not a table"), 1, ReadRate);
        Assert.Throws<ArgumentNullException>("table", () => new Timeline<decimal?>(null!, 1, ReadRate));
        Assert.Throws<ArgumentNullException>("read", () => new Timeline<decimal?>(_table, 1, null!));
    }

    [Fact]
    public void A_fact_without_entries_is_no_timeline()
    {
        TestTable table = new TableWriter().Fact("Taxes", "Vat", "t1:m", "v1:1").Table();
        Assert.Throws<InvalidDataException>(() => Of(table).Count);
        Assert.Throws<KeyNotFoundException>(() => new Timeline<decimal?>(table, 5, ReadRate).Count);
    }

    [Fact]
    public void An_entry_is_a_fact_with_days_and_citations()
    {
        IReadOnlyList<Fact> entries = _table.Facts[0].Entries;
        Assert.Equal(["Start", "From2007_01_01", "From2020_07_01", "From2021_02_01"], entries.Select(entry => entry.MemberName));
        Assert.Equal("Taxes.Vat.From2007_01_01 = 0.19", entries[1].ToString());
        Assert.Equal("Taxes.Vat.Start = none", entries[0].ToString());
        Assert.Equal((null, new DateTime(2006, 12, 31)), (entries[0].FromDateTime, entries[0].UntilDateTime));
        Assert.Equal((new DateTime(2021, 2, 1), null), (entries[3].FromDateTime, entries[3].UntilDateTime));
#if !FACTS_NETSTANDARD
        Assert.Equal((new DateOnly(2020, 7, 1), new DateOnly(2020, 12, 31)), (entries[2].From, entries[2].Until));
#endif
        Assert.Equal("Relief2020", Assert.Single(entries[2].Citations).SourceName);
        Assert.Equal("UStG", Assert.Single(entries[1].Citations).SourceName);
        Fact byHandle = _table.Fact(StableHash.Of("Taxes.Vat.From2007_01_01"));
        Assert.Equal(entries[1], byHandle);
        Assert.Equal(FactKind.Entry, byHandle.Kind);
        Assert.Equal(_table.Facts[0], byHandle.Parent);
        Assert.Equal("Taxes", byHandle.Group);
        Assert.Equal("UStG", Assert.Single(byHandle.Citations).SourceName);
        Assert.Equal(FactType.Decimal, byHandle.Type);
        Assert.Null(_table.Facts[0].Value);
        Assert.Null(_table.Facts[0].FromDateTime);
        Assert.Equal("Taxes.Vat", _table.Facts[0].ToString());
    }

    private static Timeline<decimal?> Of(FactTable table) => new(table, StableHash.Of(Name), ReadRate);

    private static TestTable Table() => Table(writer =>
    [
        writer.Cite("0 Roads.Sources.UStG"),
        writer.Entry(Name, "Start", null, "2006-12-31", None),
        writer.Entry(Name, "From2007_01_01", "2007-01-01", "2020-06-30", V("0.19")),
        writer.Entry(Name, "From2020_07_01", "2020-07-01", "2020-12-31", V("0.16"), writer.Cite("0 Roads.Sources.Relief2020")),
        writer.Entry(Name, "From2021_02_01", "2021-02-01", null, V("0.19")),
    ]);

    private static TestTable Table(Func<TableWriter, string[]> entries)
    {
        var writer = new TableWriter();
        return writer.Fact("Taxes", "Vat", ["t2:?m", .. entries(writer)]).Table();
    }
}
