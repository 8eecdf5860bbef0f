using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class RowIndexTests
{
    private static readonly RowRead<string> ReadName = static (ref RowReader reader) => reader.String();

    private readonly TestTable _table = Bridges.Table();

    [Fact]
    public void A_row_is_found_by_its_key()
    {
        RowList<Span> rows = Bridges.Rows(_table);
        var index = new RowIndex<string, Span>(rows, ReadName, 0);
        Assert.Same(rows[1], index["New"]);
        Assert.True(index.TryGet("Old Stone", out Span? old));
        Assert.Same(rows[0], old);
        Assert.Equal("Roads.Bridges.New", index.Fact("New").Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    [InlineData("New ")]
    public void A_key_that_there_is_not_says_so(string key)
    {
        var index = new RowIndex<string, Span>(Bridges.Rows(_table), ReadName, 0);
        Assert.False(index.TryGet(key, out Span? row));
        Assert.Null(row);
        Assert.Contains("'Roads.Bridges' has no row with the key '" + key + "'", Assert.Throws<KeyNotFoundException>(() => index[key]).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => index.Fact(key));
    }

    [Fact]
    public void A_key_of_several_columns_is_read_in_the_order_of_the_key()
    {
        var index = new RowIndex<(Surface, string), Span>(
            Bridges.Rows(_table), static (ref RowReader reader) => ((Surface)(reader.NullableEnum() ?? -1), reader.String()), 3, 0);
        Assert.Equal("Old Stone", index[(Surface.Stone, "Old Stone")].Name);
        Assert.False(index.TryGet((Surface.Steel, "Old Stone"), out _));
        Assert.Contains("(Steel, Old Stone)", Assert.Throws<KeyNotFoundException>(() => index[(Surface.Steel, "Old Stone")]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_cells_of_the_key_are_read()
    {
        int reads = 0;
        var rows = new RowList<Span>(_table, Bridges.Handle, (ref RowReader reader) =>
        {
            reads++;
            return Span.Read(ref reader);
        });
        var index = new RowIndex<string, Span>(rows, ReadName, 0);
        Assert.False(index.TryGet("None", out _));
        Assert.Equal(0, reads);
        _ = index["New"];
        Assert.Equal(1, reads);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(1_500)]
    public void Of_rows_with_the_same_key_the_first_one_counts(int count)
    {
        string[] rows = [.. Enumerable.Range(1, count).Select(i => Row(V("A") + NotStated + V(FormattableString.Invariant($"{i}")) + NotStated + NotStated + NotStated))];
        TestTable table = new TableWriter().Types().Rows("Roads", "Bridges", "C1", [Bridges.Columns, .. rows]).Table();
        Assert.Equal(1m, new RowIndex<string, Span>(Bridges.Rows(table), ReadName, 0)["A"].Length);
    }

    [Fact]
    public void A_reader_that_wants_more_cells_than_the_key_has_is_refused()
    {
        var index = new RowIndex<string, Span>(Bridges.Rows(_table), static (ref RowReader reader) => reader.String() + reader.String(), 0);
        Assert.Throws<InvalidDataException>(() => index["New"]);
        Assert.Throws<InvalidDataException>(() => new RowIndex<string, Span>(Bridges.Rows(_table), ReadName, 50)["New"]);
    }

    [Fact]
    public void It_wants_its_arguments_and_a_key()
    {
        RowList<Span> rows = Bridges.Rows(_table);
        Assert.Throws<ArgumentNullException>("rows", () => new RowIndex<string, Span>(null!, ReadName, 0));
        Assert.Throws<ArgumentNullException>("readKey", () => new RowIndex<string, Span>(rows, null!, 0));
        Assert.Throws<ArgumentNullException>("columns", () => new RowIndex<string, Span>(rows, ReadName, null!));
        Assert.Throws<ArgumentNullException>("key", () => new RowIndex<string, Span>(rows, ReadName, 0)[null!]);
    }

    [Fact]
    public void Every_row_of_a_large_table_is_found()
    {
        string[] rows = [.. Enumerable.Range(0, 100_000).Select(i => Row(V(Name(i)) + NotStated + V(FormattableString.Invariant($"{i}.5")) + NotStated + NotStated + NotStated))];
        TestTable table = new TableWriter().Types().Rows("Roads", "Bridges", "C1", [Bridges.Columns, .. rows]).Table();
        RowList<Span> list = Bridges.Rows(table);
        var index = new RowIndex<string, Span>(list, ReadName, 0);
        Assert.Equal(100_000, list.Count);
        for (int i = 0; i < 100_000; i++)
            Assert.Equal(i + 0.5m, index[Name(i)].Length);
        Assert.False(index.TryGet(Name(100_000), out _));
    }

    private static string Name(int number) => FormattableString.Invariant($"Bridge {number}");
}
