using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
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
        var index = new RowIndex<string, Span>(rows, ReadName, [0]);
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
        var index = new RowIndex<string, Span>(Bridges.Rows(_table), ReadName, [0]);
        Assert.False(index.TryGet(key, out Span? row));
        Assert.Null(row);
        Assert.Contains("'Roads.Bridges' has no row with the key '" + key + "'", Assert.Throws<KeyNotFoundException>(() => index[key]).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => index.Fact(key));
    }

    [Fact]
    public void A_key_of_several_columns_is_read_in_the_order_of_the_key()
    {
        var index = new RowIndex<(Surface, string), Span>(
            Bridges.Rows(_table), static (ref RowReader reader) => ((Surface)(reader.NullableEnum() ?? -1), reader.String()), [3, 0]);
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
        var index = new RowIndex<string, Span>(rows, ReadName, [0]);
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
        Assert.Equal(1m, new RowIndex<string, Span>(Bridges.Rows(table), ReadName, [0])["A"].Length);
    }

    [Fact]
    public void A_reader_that_wants_more_cells_than_the_key_has_is_refused()
    {
        var index = new RowIndex<string, Span>(Bridges.Rows(_table), static (ref RowReader reader) => reader.String() + reader.String(), [0]);
        Assert.Throws<InvalidDataException>(() => index["New"]);
        Assert.Throws<InvalidDataException>(() => new RowIndex<string, Span>(Bridges.Rows(_table), ReadName, [50])["New"]);
    }

    [Fact]
    public void It_wants_its_arguments_and_a_key()
    {
        RowList<Span> rows = Bridges.Rows(_table);
        Assert.Throws<ArgumentNullException>("rows", () => new RowIndex<string, Span>(null!, ReadName, [0]));
        Assert.Throws<ArgumentNullException>("readKey", () => new RowIndex<string, Span>(rows, null!, [0]));
        Assert.Throws<ArgumentNullException>("columns", () => new RowIndex<string, Span>(rows, ReadName, null!));
        Assert.Throws<ArgumentNullException>("key", () => new RowIndex<string, Span>(rows, ReadName, [0])[null!]);
    }

    /// <summary>How many cells of keys are read: one where the table has an index, all where it has none, or where as many were looked for as there are rows.</summary>
    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(true, 4, 4)]
    [InlineData(true, 5, 8)]
    [InlineData(true, 50, 8)]
    [InlineData(false, 1, 4)]
    [InlineData(false, 50, 4)]
    public void The_index_of_the_table_is_used_as_long_as_a_dictionary_costs_more(bool hasIndex, int lookUps, int reads)
    {
        // Two in each of two buckets, of which the first is asked for.
        int[] hashes = [0, 1, 4, 5];
        TestTable table = Table(hasIndex ? [Keys(hashes)] : [], "A", "B", "C", "D");
        int read = 0;
        var index = new RowIndex<string, Span>(
            Bridges.Rows(table),
            (ref RowReader reader) =>
            {
                read++;
                return reader.String();
            },
            [0],
            key => hashes[key[0] - 'A']);
        for (int i = 0; i < lookUps; i++)
            Assert.Equal("B", index["B"].Name);
        Assert.Equal(reads, read);
    }

    [Theory]
    [InlineData("A", 1)]
    [InlineData("B", 2)]
    [InlineData("C", 0)]
    [InlineData("D", 0)]
    public void Of_rows_with_one_hash_the_key_tells(string key, int row)
    {
        TestTable table = Table([Keys(7, 7, 7, 7)], "A", "B", "A", "A");
        var index = new RowIndex<string, Span>(Bridges.Rows(table), ReadName, [0], _ => 7);
        Assert.Equal(row > 0, index.TryGet(key, out Span? found));
        Assert.Equal(row == 0 ? null : row, found?.Length);
    }

    [Fact]
    public void A_table_without_rows_has_no_index_and_no_row()
    {
        var index = new RowIndex<string, Span>(Bridges.Rows(Table([])), ReadName, [0], KeyHash.Of);
        Assert.False(index.TryGet("A", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("####")]
    [InlineData("##########")]
    [InlineData("###################")]
    [InlineData("#####################")]
    [InlineData("####$###############")] // the first bucket begins behind its end
    [InlineData("#########&##########")] // the second one behind the last row
    [InlineData("#########$####%####%")] // rows that there are not
    [InlineData("\\\\\\\\\\##########")]
    public void A_damaged_index_is_refused(string text)
    {
        TestTable table = Table([Field('I', text)], "A", "B");
        var index = new RowIndex<string, Span>(Bridges.Rows(table), ReadName, [0], _ => 0);
        Assert.Throws<InvalidDataException>(() => index["A"]);
    }

    [Theory]
    [InlineData("####$")]
    [InlineData("__^__")]
    [InlineData("    ")]
    [InlineData("     ")]
    public void A_place_that_is_that_of_no_row_is_refused(string place)
    {
        string text = Table([], "A").Text;
        int at = text.IndexOf("#5:", StringComparison.Ordinal) + 3;
        var table = new TestTable(text[..at] + place.PadRight(5) + text[(at + 5)..]);
        Assert.Single(Bridges.Rows(table).Table.Table.RowTables);
        Assert.Throws<InvalidDataException>(() => Bridges.Rows(table)[0]);
        Assert.Throws<InvalidDataException>(() => new RowIndex<string, Span>(Bridges.Rows(table), ReadName, [0])["A"]);
    }

    [Fact]
    public void Threads_find_the_same_rows_while_the_dictionary_is_made()
    {
        string[] names = [.. Enumerable.Range(0, 2_000).Select(Name)];
        TestTable table = Table([Keys([.. names.Select(KeyHash.Of)])], names);
        RowList<Span> rows = Bridges.Rows(table);
        var index = new RowIndex<string, Span>(rows, ReadName, [0], KeyHash.Of);
        Parallel.For(0, 8_000, i => Assert.Same(rows[i % 2_000], index[names[i % 2_000]]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_row_of_a_large_table_is_found(bool hasIndex)
    {
        string[] rows = [.. Enumerable.Range(0, 100_000).Select(i => Row(V(Name(i)) + NotStated + V(FormattableString.Invariant($"{i}.5")) + NotStated + NotStated + NotStated))];
        string[] keys = hasIndex ? [Keys([.. Enumerable.Range(0, 100_000).Select(i => KeyHash.Of(Name(i)))])] : [];
        TestTable table = new TableWriter().Types().Rows("Roads", "Bridges", "C1", [Bridges.Columns, .. keys, .. rows]).Table();
        RowList<Span> list = Bridges.Rows(table);
        var index = new RowIndex<string, Span>(list, ReadName, [0], hasIndex ? KeyHash.Of : null);
        Assert.Equal(100_000, list.Count);
        for (int i = 0; i < 100_000; i++)
            Assert.Equal(i + 0.5m, index[Name(i)].Length);
        Assert.False(index.TryGet(Name(100_000), out _));
    }

    /// <summary>Bridges of these names, each as long as its number, from 1.</summary>
    private static TestTable Table(string[] fields, params string[] names)
    {
        string[] rows = [.. names.Select((name, i) => Row(V(name) + NotStated + V(FormattableString.Invariant($"{i + 1}")) + NotStated + NotStated + NotStated))];
        return new TableWriter().Types().Rows("Roads", "Bridges", "C1", [Bridges.Columns, .. fields, .. rows]).Table();
    }

    private static string Name(int number) => FormattableString.Invariant($"Bridge {number}");
}
