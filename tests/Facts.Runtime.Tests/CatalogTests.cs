using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Runtime.Tests;

public sealed class CatalogTests
{
    private readonly TestTable _roads = new TableWriter("roads.facts").Fact("Roads", "Z", "t1:i", "v1:1").Source("Roads.Sources.S").Fact("Roads", "A", "t1:i", "v1:2").Table();
    private readonly TestTable _empty = new TableWriter("empty.facts").Table();
    private readonly TestTable _rivers = new TableWriter("rivers.facts").Source("Rivers.Sources.B").Fact("Rivers", "M", "t1:i", "v1:3").Source("Rivers.Sources.A").Table();

    [Fact]
    public void It_lists_tables_in_their_order_and_each_in_that_of_its_file()
    {
        var catalog = new Catalog(_rivers, _empty, _roads);
        Assert.Equal(["Rivers.M", "Roads.Z", "Roads.A"], catalog.All.Select(fact => fact.Name));
        Assert.Equal(["Rivers.Sources.B", "Rivers.Sources.A", "Roads.Sources.S"], catalog.Sources.Select(source => source.FullName));
        Assert.Same(catalog.All, catalog.All);
        Assert.Same(catalog.Sources, catalog.Sources);
        Assert.Throws<NotSupportedException>(() => ((IList<Fact>)catalog.All)[0] = null!);
        Assert.Throws<NotSupportedException>(() => ((IList<Source>)catalog.Sources)[0] = null!);
    }

    [Fact]
    public void It_finds_by_full_name()
    {
        var catalog = new Catalog(_roads, _empty, _rivers);
        Assert.Equal(_rivers.Facts[0], catalog.Find("Rivers.M"));
        Assert.Equal(_roads.Facts[1], catalog.Find("Roads.A"));
        Assert.Equal(_rivers.Sources[1], catalog.FindSource("Rivers.Sources.A"));
    }

    [Fact]
    public void It_finds_rows_entries_and_tables_and_lists_the_facts_of_groups_alone()
    {
        var writer = new TableWriter();
        TestTable taxes = writer.Fact("Taxes", "Vat", "t1:m", writer.Entry("Taxes.Vat", "From2007_01_01", "2007-01-01", null, "v4:0.19")).Table();
        TestTable bridges = Bridges.Table();
        var catalog = new Catalog(bridges, _roads, taxes);
        Assert.Equal(["Roads.Z", "Roads.A", "Taxes.Vat"], catalog.All.Select(fact => fact.Name));
        Assert.Equal(bridges.RowTables[0].Row(0), catalog.Find("Roads.Bridges.OldStone"));
        Assert.Equal(bridges.RowTables[0].Fact, catalog.Find("Roads.Bridges"));
        Assert.Equal(taxes.Facts[0].Entries[0], catalog.Find("Taxes.Vat.From2007_01_01"));
        Assert.Null(catalog.Find("Roads.Bridges.OldStone.Length"));
        Assert.Null(catalog.Find("Roads.Bridges[2]"));
        Assert.Equal(["Roads.Bridges"], catalog.Tables.Select(table => table.Name));
        Assert.Same(catalog.Tables, catalog.Tables);
        Assert.Throws<NotSupportedException>(() => ((IList<RowTable>)catalog.Tables)[0] = null!);
        Assert.Empty(new Catalog(_roads).Tables);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Roads")]
    [InlineData("Z")]
    [InlineData("roads.z")]
    [InlineData("Roads.Z ")]
    [InlineData("Nowhere.At.All")]
    [InlineData("\ud800")]
    public void It_finds_nothing_else(string name)
    {
        var catalog = new Catalog(_roads, _empty, _rivers);
        Assert.Null(catalog.Find(name));
        Assert.Null(catalog.FindSource(name));
    }

    [Fact]
    public void A_fact_is_found_as_no_source_and_a_source_as_no_fact()
    {
        var catalog = new Catalog(_roads, _rivers);
        Assert.Null(catalog.Find("Roads.Sources.S"));
        Assert.Null(catalog.FindSource("Roads.Z"));
    }

    [Fact]
    public void A_name_that_shares_the_hash_of_another_is_not_taken_for_it()
    {
        // Two names, found by search, that the hash does not tell apart.
        (string one, string other) = Clash("Roads.");
        Assert.Equal(StableHash.Of(one), StableHash.Of(other));

        TestTable first = new TableWriter().Fact("Roads", one["Roads.".Length..], "t1:i", "v1:1").Source(one).Table();
        Assert.Null(new Catalog(first).Find(other));

        TestTable second = new TableWriter().Fact("Roads", other["Roads.".Length..], "t1:i", "v1:2").Table();
        Assert.Equal("2", new Catalog(first, second).Find(other)!.Text);
        Assert.Equal("1", new Catalog(second, first).Find(one)!.Text);

        TestTable sources = new TableWriter().Source(one).Table();
        TestTable moreSources = new TableWriter().Source(other).Table();
        Assert.Null(new Catalog(sources).FindSource(other));
        Assert.Equal(other, new Catalog(sources, moreSources).FindSource(other)!.FullName);
    }

    [Fact]
    public void It_may_be_empty()
    {
        var catalog = new Catalog();
        Assert.Empty(catalog.All);
        Assert.Empty(catalog.Sources);
        Assert.Null(catalog.Find("Roads.Z"));
    }

    [Fact]
    public void It_wants_tables_and_names()
    {
        Assert.Throws<ArgumentNullException>("tables", () => new Catalog(null!));
        Assert.Throws<ArgumentNullException>("tables", () => new Catalog(_roads, null!));
        Assert.Throws<ArgumentNullException>("fullName", () => new Catalog().Find(null!));
        Assert.Throws<ArgumentNullException>("fullName", () => new Catalog().FindSource(null!));
    }

    [Fact]
    public void It_does_not_follow_the_array_that_it_was_made_from()
    {
        FactTable[] tables = [_roads];
        var catalog = new Catalog(tables);
        tables[0] = _rivers;
        Assert.Equal(2, catalog.All.Count);
    }

    [Fact]
    public void Making_one_reads_nothing() => _ = new Catalog(new TestTable("not a table"));

    private static (string One, string Other) Clash(string prefix)
    {
        var seen = new Dictionary<int, string>();
        for (int i = 0; ; i++)
        {
            string name = FormattableString.Invariant($"{prefix}N{i}");
            if (!seen.TryAdd(StableHash.Of(name), name))
                return (seen[StableHash.Of(name)], name);
        }
    }
}
