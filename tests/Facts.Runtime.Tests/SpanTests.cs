#if !FACTS_NETSTANDARD
using System;
using System.Linq;

namespace Facts.Runtime.Tests;

public sealed class SpanTests
{
    [Fact]
    public void The_text_and_quote_of_each_fact_are_those_of_its_view()
    {
        TestTable table = Sample.Table();
        foreach (Fact fact in Sample.Names.Select(name => table.Fact(StableHash.Of(name))))
        {
            string? expected = fact.IsList || fact.IsRange || fact.Type == FactType.Record ? null : fact.Text;
            Assert.Equal(expected is not null, table.TryGetText(fact.Handle, out ReadOnlySpan<char> text));
            Assert.Equal(expected ?? "", text.ToString());
            string? quote = fact.Formula is null && fact.Citations.Count > 0 ? fact.Citations[0].Quote : null;
            Assert.Equal(quote is not null, table.TryGetQuote(fact.Handle, out ReadOnlySpan<char> found));
            Assert.Equal(quote ?? "", found.ToString());
        }
    }

    [Fact]
    public void A_computed_fact_has_the_quote_of_its_own_citation_only()
    {
        var writer = new TableWriter();
        string inherited = writer.Inherit("0 Roads.Sources.A", "q1:y");
        string own = writer.Cite("0 Roads.Sources.A", "q1:x");
        TestTable table = writer.Fact("Roads", "A", inherited, TableWriter.Field('O', "0 Roads.B")).Fact("Roads", "B", own, TableWriter.Field('O', "0 Roads.A")).Table();
        Assert.False(table.TryGetQuote(StableHash.Of("Roads.A"), out _));
        Assert.True(table.TryGetQuote(StableHash.Of("Roads.B"), out ReadOnlySpan<char> quote));
        Assert.Equal("x", quote.ToString());
    }

    [Fact]
    public void A_computed_entry_has_no_quote_of_its_timeline()
    {
        var writer = new TableWriter();
        string own = writer.Cite("0 Roads.Sources.A", "q1:x");
        string stated = writer.Entry("Roads.Rate", "Start", null, "2019-12-31", "v1:1");
        string computed = writer.Entry("Roads.Rate", "From2020_01_01", "2020-01-01", null, "v1:2", TableWriter.Field('O', "0 Roads.B"));
        TestTable table = writer.Fact("Roads", "Rate", "t1:i", own, stated, computed).Fact("Roads", "B", "t1:i", "v1:2").Source("Roads.Sources.A").Table();
        Assert.True(table.TryGetQuote(StableHash.Of("Roads.Rate.Start"), out ReadOnlySpan<char> quote));
        Assert.Equal("x", quote.ToString());
        Assert.Empty(table.Fact(StableHash.Of("Roads.Rate.From2020_01_01")).Citations);
        Assert.False(table.TryGetQuote(StableHash.Of("Roads.Rate.From2020_01_01"), out _));
    }

    [Fact]
    public void The_first_citation_decides_though_the_second_has_a_quote()
    {
        var writer = new TableWriter();
        string bare = writer.Cite("0 Roads.Sources.A");
        string quoted = writer.Cite("0 Roads.Sources.A", "q1:x");
        string inherited = writer.Inherit("0 Roads.Sources.A", "q1:y");
        TestTable table = writer
            .Fact("Roads", "A", inherited, bare, quoted).Fact("Roads", "B", inherited, quoted).Fact("Roads", "C", inherited).Fact("Roads", "D").Table();
        Assert.False(table.TryGetQuote(StableHash.Of("Roads.A"), out _));
        Assert.True(table.TryGetQuote(StableHash.Of("Roads.B"), out ReadOnlySpan<char> own));
        Assert.Equal("x", own.ToString());
        Assert.True(table.TryGetQuote(StableHash.Of("Roads.C"), out ReadOnlySpan<char> shared));
        Assert.Equal("y", shared.ToString());
        Assert.False(table.TryGetQuote(StableHash.Of("Roads.D"), out _));
    }

    [Fact]
    public void Handles_of_nothing_and_of_sources_give_nothing()
    {
        TestTable table = Sample.Table();
        foreach (int handle in new[] { 0, StableHash.Of("Roads.Sources.Wire2021") })
        {
            Assert.False(table.TryGetText(handle, out ReadOnlySpan<char> text));
            Assert.False(table.TryGetQuote(handle, out ReadOnlySpan<char> quote));
            Assert.True(text.IsEmpty && quote.IsEmpty);
        }
    }

    [Fact]
    public void Reading_spans_allocates_nothing()
    {
        TestTable table = Sample.Table();
        int[] handles = [.. System.Linq.Enumerable.Select(Sample.Names, StableHash.Of), 0];
        Read(table, handles);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int length = Read(table, handles);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(length > 0);
    }

    [Fact]
    public void A_look_up_allocates_the_fact_alone()
    {
        TestTable table = Sample.Table();
        int handle = StableHash.Of("Roads.Tolls.Car");
        table.Fact(handle);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            table.Fact(handle);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before <= 100 * 72);
    }

    private static int Read(TestTable table, int[] handles)
    {
        int length = 0;
        for (int round = 0; round < 100; round++)
        {
            foreach (int handle in handles)
            {
                if (table.TryGetQuote(handle, out ReadOnlySpan<char> quote))
                    length += quote.Length;
                if (table.TryGetText(handle, out ReadOnlySpan<char> text))
                    length += text.Length;
            }
        }

        return length;
    }
}
#endif
