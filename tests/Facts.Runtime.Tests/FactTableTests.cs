using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Runtime.Tests;

public sealed class FactTableTests
{
    [Fact]
    public void An_empty_table_has_nothing()
    {
        TestTable table = new TableWriter("empty.facts").Table();
        Assert.Empty(table.Facts);
        Assert.Empty(table.Sources);
        Assert.Equal("empty.facts", table.File);
        Assert.Throws<KeyNotFoundException>(() => table.Fact(0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(5000)]
    public void Every_fact_is_found_and_no_other(int count)
    {
        var writer = new TableWriter();
        for (int i = 0; i < count; i++)
            writer.Fact("Roads.Tolls", Name(i), "t1:i", TableWriter.Field('v', i.ToString(CultureInfo.InvariantCulture)));
        TestTable table = writer.Table();

        for (int i = 0; i < count; i++)
        {
            int handle = StableHash.Of("Roads.Tolls." + Name(i));
            Assert.Equal(i, table.Fact(handle).As<int>());
            Assert.Equal(handle, table.Fact(handle).Handle);
        }

        var handles = new HashSet<int>(table.Facts.Select(fact => fact.Handle));
        for (int i = 0; i < 1000; i++)
        {
            int handle = StableHash.Of("Nowhere." + Name(i));
            if (handles.Add(handle))
                Assert.Throws<KeyNotFoundException>(() => table.Fact(handle));
        }
    }

    [Fact]
    public void Handles_are_in_the_order_of_unsigned_numbers()
    {
        int[] handles = [int.MinValue, -1, 0, 1, int.MaxValue];
        var writer = new TableWriter();
        foreach (int handle in handles)
            writer.Record(handle, 'F', "g1:0n1:At1:i" + TableWriter.Field('v', handle.ToString(CultureInfo.InvariantCulture)));
        TestTable table = writer.Table();
        foreach (int handle in handles)
            Assert.Equal(handle, table.Fact(handle).As<int>());
        Assert.Throws<KeyNotFoundException>(() => table.Fact(2));
        Assert.Throws<KeyNotFoundException>(() => table.Fact(-2));
    }

    /// <summary>The search begins where a hash stands if all are spread evenly.</summary>
    [Theory]
    [InlineData(0u, 1u)]
    [InlineData(0x7FFFFF00u, 1u)]
    [InlineData(uint.MaxValue - 299, 1u)]
    [InlineData(0u, 65_537u)]
    [InlineData(0x80000000u, 4u)]
    public void Facts_are_found_where_hashes_crowd(uint start, uint distance)
    {
        var writer = new TableWriter();
        int[] handles = [.. Enumerable.Range(0, 300).Select(i => unchecked((int)(start + ((uint)i * distance))))];
        foreach (int handle in handles)
            writer.Record(handle, 'F', "g1:0n1:At1:i" + TableWriter.Field('v', handle.ToString(CultureInfo.InvariantCulture)));
        TestTable table = writer.Table();
        Assert.All(handles, handle => Assert.Equal(handle, table.Fact(handle).As<int>()));
        foreach (int handle in handles.SelectMany(handle => new[] { unchecked(handle - 1), unchecked(handle + 1) }).Except(handles))
            Assert.Throws<KeyNotFoundException>(() => table.Fact(handle));
    }

    [Fact]
    public void Facts_and_sources_come_in_the_order_of_the_file()
    {
        TestTable table = new TableWriter()
            .Source("Roads.Sources.B")
            .Fact("Roads", "Z", "t1:i", "v1:1")
            .Source("Roads.Sources.A")
            .Fact("Roads", "Y", "t1:i", "v1:2")
            .Fact("Roads.Tolls", "X", "t1:i", "v1:3")
            .Table();
        Assert.Equal(["Roads.Z", "Roads.Y", "Roads.Tolls.X"], table.Facts.Select(fact => fact.Name));
        Assert.Equal(["B", "A"], table.Sources.Select(source => source.Name));
        Assert.Same(table.Facts, table.Facts);
        Assert.Same(table.Sources, table.Sources);
    }

    [Fact]
    public void The_lists_cannot_be_changed()
    {
        TestTable table = new TableWriter().Source("Roads.Sources.B").Fact("Roads", "Z", "t1:i", "v1:1").Table();
        Assert.Throws<NotSupportedException>(() => ((IList<Fact>)table.Facts)[0] = null!);
        Assert.Throws<NotSupportedException>(() => ((IList<Source>)table.Sources)[0] = null!);
    }

    [Fact]
    public void An_unknown_handle_says_what_happened()
    {
        TestTable table = new TableWriter("tolls/roads.facts").Fact("Roads", "Z", "t1:i", "v1:1").Table();
        var fault = Assert.Throws<KeyNotFoundException>(() => table.Fact(-17477269));
        Assert.Contains("tolls/roads.facts", fault.Message, StringComparison.Ordinal);
        Assert.Contains("no fact with the number -17477269", fault.Message, StringComparison.Ordinal);
        Assert.Contains("compiled against another version", fault.Message, StringComparison.Ordinal);
        Assert.Contains("no source with the number 5", Assert.Throws<KeyNotFoundException>(() => table.Source(5)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_is_no_source_and_a_source_no_fact()
    {
        TestTable table = new TableWriter().Source("Roads.Sources.B").Fact("Roads", "Z", "t1:i", "v1:1").Table();
        Assert.Throws<KeyNotFoundException>(() => table.Fact(StableHash.Of("Roads.Sources.B")));
        Assert.Throws<KeyNotFoundException>(() => table.Source(StableHash.Of("Roads.Z")));
        Assert.Equal("B", table.Source(StableHash.Of("Roads.Sources.B")).Name);
    }

    [Fact]
    public void The_table_of_sources_0_is_the_table_itself()
    {
        FactTable table = new TableWriter().Table();
        Assert.Same(table, table.LinkedTable(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.LinkedTable(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.LinkedTable(-1));
    }

    [Fact]
    public void Records_and_fields_to_come_are_passed_over()
    {
        var writer = new TableWriter();
        string citation = writer.Cite("0 Roads.Sources.A", "~3:new", "q5:words~2:ab", "~0:");
        TestTable table = writer
            .Header("~5:q9:ab")
            .Record(1, 'V', "n5:Table")
            .Source("Roads.Sources.A", "~1:!", "f7:title T")
            .Record(2, '\u00DC', "")
            .Fact("Roads", "Z", "~4:c9:x", "t1:i", "v1:1", citation)
            .Table();

        Assert.Equal("Roads.Z = 1", Assert.Single(table.Facts).ToString());
        Assert.Equal("A: T", Assert.Single(table.Sources).ToString());
        Assert.Equal("words", Assert.Single(table.Facts[0].Citations).Quote);
        Assert.Throws<KeyNotFoundException>(() => table.Fact(1));
        Assert.Throws<KeyNotFoundException>(() => table.Source(2));
    }

    private static string Name(int number) => "N" + number.ToString(CultureInfo.InvariantCulture);
}
