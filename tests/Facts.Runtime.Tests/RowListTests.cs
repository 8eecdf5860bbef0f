using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class RowListTests
{
    private readonly TestTable _table = Bridges.Table();

    [Fact]
    public void Rows_are_read_as_records()
    {
        RowList<Span> rows = Bridges.Rows(_table);
        Assert.Equal(3, rows.Count);
        Assert.Equal(("Old Stone", 2, 41.50m, Surface.Stone), (rows[0].Name, rows[0].Lanes, rows[0].Length, rows[0].Surface));
        Assert.Equal(["Stony", "The, Old"], rows[0].Also!);
        Assert.Equal("New", rows[0].Successor!.Name);
        Assert.Equal(("New", null, 7m, null), (rows[1].Name, rows[1].Lanes, rows[1].Length, rows[1].Surface));
        Assert.Empty(rows[1].Also!);
        Assert.Null(rows[1].Successor);
        Assert.Equal(("Nameless", null, Surface.Steel, null), (rows[2].Name, rows[2].Lanes, rows[2].Surface, rows[2].Also));
        Assert.Equal(["Old Stone", "New", "Nameless"], rows.Select(row => row.Name));
    }

    [Fact]
    public void A_row_is_read_when_asked_for_and_once()
    {
        int reads = 0;
        var rows = new RowList<Span>(_table, Bridges.Handle, (ref RowReader reader) =>
        {
            reads++;
            return Span.Read(ref reader);
        });
        Assert.Equal(3, rows.Count);
        Assert.Equal(0, reads);
        Span row = rows[1];
        Assert.Same(row, rows[1]);
        Assert.Equal(1, reads);
    }

    [Fact]
    public void All_threads_get_the_same_row()
    {
        RowList<Span> rows = Bridges.Rows(_table);
        var seen = new Span[64];
        Parallel.For(0, seen.Length, i => seen[i] = rows[2]);
        Assert.All(seen, row => Assert.Same(rows[2], row));
    }

    [Fact]
    public void Making_one_reads_nothing_and_wants_its_arguments()
    {
        _ = new RowList<Span>(new TestTable("not a table"), 1, Span.Read);
        Assert.Throws<ArgumentNullException>("table", () => new RowList<Span>(null!, 1, Span.Read));
        Assert.Throws<ArgumentNullException>("read", () => new RowList<Span>(_table, 1, null!));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_row_that_there_is_not_is_refused(int index)
    {
        RowList<Span> rows = Bridges.Rows(_table);
        Assert.Contains("'Roads.Bridges' has 3 rows.", Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => rows[index]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => rows.Fact(index));
    }

    [Fact]
    public void A_table_that_there_is_not_is_refused() =>
        Assert.Contains("no table with the number 5", Assert.Throws<KeyNotFoundException>(() => new RowList<Span>(_table, 5, Span.Read).Count).Message, StringComparison.Ordinal);

    [Fact]
    public void A_row_leads_to_its_fact()
    {
        Fact fact = Bridges.Rows(_table).Fact(0);
        Assert.Equal("Roads.Bridges.OldStone", fact.Name);
        Assert.Equal("Old Stone", fact.As<Span>().Name);
        Assert.Equal(Bridges.Rows(_table)[2], Bridges.Rows(_table).Fact(2).As<Span>());
    }

    [Fact]
    public void Rows_of_other_tables_are_followed()
    {
        var writer = new TableWriter("crews.facts").Types();
        TestTable crews = writer.Rows("Roads", "Crews", "C2", Column("Members", "i"), Column("Works", "?C1"), Row(V("4") + Refer("Roads.Bridges.OldStone", 1)), Row(V("5") + Unknown)).Table(_table);
        var rows = new RowList<Crew>(crews, StableHash.Of("Roads.Crews"), Crew.Read);
        Assert.Equal(Bridges.Rows(_table)[0].Name, rows[0].Works!.Name);
        Assert.Equal("New", rows[0].Works!.Successor!.Name); // a reference within the other table
        Assert.Null(rows[1].Works);
        Assert.Equal("Old Stone", ((Crew)crews.RowTables[0].Row(0).Value!).Works!.Name);
    }

    [Fact]
    public void References_in_a_circle_are_refused()
    {
        var writer = new TableWriter().Types();
        string cells = V("A") + NotStated + V("1") + NotStated + NotStated + Refer("Roads.Bridges.A");
        TestTable table = writer.Rows("Roads", "Bridges", "C1", Bridges.Columns, writer.Row(Bridges.Name, "A", cells)).Table();
        Assert.Contains("in a circle", Assert.Throws<InvalidDataException>(() => Bridges.Rows(table)[0]).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => table.RowTables[0].Row(0).Value);
        Assert.Equal("{ Name: A, Length: 1 m, Successor: Roads.Bridges.A }", table.RowTables[0].Row(0).Text);
    }

    [Fact]
    public void A_long_chain_of_references_is_followed()
    {
        var writer = new TableWriter().Types();
        string[] rows = [.. Enumerable.Range(0, 150).Select(i => writer.Row(
            Bridges.Name, Name(i), V(Name(i)) + NotStated + V("1") + NotStated + NotStated + (i == 149 ? NotStated : Refer(Bridges.Name + "." + Name(i + 1)))))];
        TestTable table = writer.Rows("Roads", "Bridges", "C1", [Bridges.Columns, .. rows]).Table();
        int length = 0;
        for (Span? span = Bridges.Rows(table)[0]; span is not null; span = span.Successor)
            length++;
        Assert.Equal(150, length);
    }

    [Fact]
    public void A_reference_to_nothing_says_so()
    {
        var writer = new TableWriter().Types();
        string cells = V("A") + NotStated + V("1") + NotStated + NotStated;
        TestTable table = writer.Rows("Roads", "Bridges", "C1", Bridges.Columns, Row(cells + Refer("Roads.Bridges.Gone")), Row(cells + Refer("Roads.Bridges.Gone", 7))).Table();
        Assert.Contains("'Roads.Bridges.Gone'", Assert.Throws<KeyNotFoundException>(() => Bridges.Rows(table)[0]).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Bridges.Rows(table)[1]);
    }

    [Fact]
    public void An_empty_table_has_no_rows()
    {
        TestTable table = new TableWriter().Types().Rows("Roads", "Bridges", "C1", Bridges.Columns).Table();
        Assert.Empty(Bridges.Rows(table));
        Assert.Empty(table.RowTables[0]);
    }

    private static string Name(int number) => FormattableString.Invariant($"N{number}");
}
