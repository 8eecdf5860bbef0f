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
    private readonly TextSlice _places; // where each row begins: as many digits for each
    private ReadOnlyCollection<Column>? _columns;
    private string? _name;

    internal RowTable(FactTable table, TextSlice content)
    {
        Table = table;
        _content = content;
        Fact = new Fact(table, content, new Place(FactKind.Table) { Rows = this });
        var fields = new FieldReader(content);
        if (fields.Next(TableFormat.InTable.Rows))
            _places = fields.Content;
    }

    /// <summary>The full name: <c>Roads.Bridges</c>. Made at the first call, then kept.</summary>
    public string Name => _name ??= Fact.Name;

    /// <summary>The table as a fact: its citations, documentation, status, notes, which its rows take over. O(1).</summary>
    public Fact Fact { get; }

    /// <summary>The table of the file that holds it. O(1).</summary>
    public FactTable Table { get; }

    /// <summary>The columns, in the order of the record. Made at the first call, then kept.</summary>
    public IReadOnlyList<Column> Columns => _columns ??= new ReadOnlyCollection<Column>(AllColumns());

    /// <summary>How many rows there are. O(1).</summary>
    public int Count => _places.Length / FactTable.OffsetDigits;

    Fact IReadOnlyList<Fact>.this[int index] => Row(index);

    /// <summary>The rows by their keys, where the table has them.</summary>
    internal KeyIndex Keys
    {
        get
        {
            var fields = new FieldReader(_content);
            return fields.Next(TableFormat.InTable.Keys) ? new KeyIndex(fields.Content, Count) : default;
        }
    }

    /// <summary>A row, as a fact. O(length of the row).</summary>
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
        if ((uint)index >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"'{Name}' has {Count} rows."));
        int place = _places.Start + (index * FactTable.OffsetDigits);
        int start = FactTable.Number(_places.Text, place);
        string part = Table.Part(ref start);
        if ((uint)start >= (uint)part.Length)
            throw MalformedTable.At(place, "the place of a row leads out of it");
        var row = new FieldReader(new TextSlice { Text = part, Start = start, Length = part.Length - start });
        row.Next();
        return row.Tag == TableFormat.Row ? row.Content : throw MalformedTable.At(place, "the place of a row leads to something else");
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
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InTable.Column);)
            all.Add(new Column(Table, fields.Content));
        return all.ToArray();
    }
}
