using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

/// <summary>A table of rows, with each row as a <see cref="Fact"/>. It is a light view of the table of the file, and decodes what is asked for.</summary>
/// <remarks>
/// All members may be used by several threads at once. Any member that decodes may throw <see cref="System.IO.InvalidDataException"/> where the table is damaged.
/// Generated code has the rows as records.
/// </remarks>
public sealed class RowTable : IReadOnlyList<Fact>
{
    private readonly TextSlice _content;
    private ReadOnlyCollection<Column>? _columns;
    private int[]? _rows; // where each begins
    private string? _name;

    internal RowTable(FactTable table, TextSlice content)
    {
        Table = table;
        _content = content;

        // All rows stand behind all else, so that nobody has to walk over them to see that something is not stated.
        int end = content.Start;
        for (var fields = new FieldReader(content); fields.Next() && fields.Tag != TableFormat.InTable.Row;)
            end = fields.Content.Start + fields.Content.Length;
        Fact = new Fact(table, new TextSlice(content.Text, content.Start, end - content.Start), new Place(FactKind.Table) { Rows = this });
    }

    /// <summary>The full name: <c>Roads.Bridges</c>. Made at the first call, then kept.</summary>
    public string Name => _name ??= Fact.Name;

    /// <summary>The table as a fact: its citations, documentation, status, notes, which its rows take over. O(1).</summary>
    public Fact Fact { get; }

    /// <summary>The table of the file that holds it. O(1).</summary>
    public FactTable Table { get; }

    /// <summary>The columns, in the order of the record. Made at the first call, then kept.</summary>
    public IReadOnlyList<Column> Columns => _columns ??= new ReadOnlyCollection<Column>(AllColumns());

    /// <summary>How many rows there are. O(rows) at the first call, O(1) from then on.</summary>
    public int Count => Starts.Length;

    Fact IReadOnlyList<Fact>.this[int index] => Row(index);

    private int[] Starts => _rows ??= RowScan.Starts(_content);

    /// <summary>A row, as a fact. O(length of the row), and O(rows) at the first call.</summary>
    /// <param name="index">From 0, in the order of the file.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Fact Row(int index) => RowOf(Cells(index), index);

    /// <summary>All rows, in the order of the file.</summary>
    public IEnumerator<Fact> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return Row(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Full name and number of rows: <c>Roads.Bridges (12 rows)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Count} rows)");

    /// <summary>A row: its cells, and behind them what is said about it.</summary>
    internal TextSlice Cells(int index)
    {
        int[] starts = Starts;
        if ((uint)index >= (uint)starts.Length)
            throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"'{Name}' has {starts.Length} rows."));
        return RowScan.Row(_content, starts[index]);
    }

    /// <summary>The view of a row of this table.</summary>
    internal Fact RowOf(TextSlice row, int index = -1)
    {
        var cells = new RowReader(Table, row);
        for (int i = Columns.Count; i > 0; i--)
            cells.TakeCell();
        int length = cells.Position - row.Start;
        return new Fact(Table, row.From(length), new Place(FactKind.Row, Fact) { Index = index, Rows = this, Cells = new TextSlice(row.Text, row.Start, length) });
    }

    /// <summary>The table of a row that was reached by its handle.</summary>
    internal static RowTable Around(FactTable table, TextSlice row)
    {
        var fields = new FieldReader(row); // no cell has this letter, so the row's own need not be known
        if (!fields.Next(TableFormat.InFact.Container))
            throw MalformedTable.At(row.Start, "the table of a row is missing");
        TextSlice name = fields.Content;
        int handle = StableHash.Finish(StableHash.Add(StableHash.Start, name.Text, name.Start, name.Length));
        return table.TryFind(handle, TableFormat.Table, out TextSlice content) ? new RowTable(table, content) : throw MalformedTable.At(name.Start, "the table of a row is missing");
    }

    private Column[] AllColumns()
    {
        var all = new List<Column>();
        for (var fields = new FieldReader(_content); fields.Next() && fields.Tag != TableFormat.InTable.Row;)
        {
            if (fields.Tag == TableFormat.InTable.Column)
                all.Add(new Column(Table, fields.Content));
        }

        return all.ToArray();
    }
}
