using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>What the fact stands in: of a field the record or row, of an entry the timeline, of a row the table, of a disputed value or a qualifier the fact; null for a fact of a group and for a table. O(log facts) at most.</summary>
    public Fact? Parent
    {
        get
        {
            if (_place is null || _place.Kind == FactKind.Table)
                return null;
            return _place.Parent ??= Container();
        }
    }

    /// <summary>Of a table of rows and of a row, the table with its columns and rows; otherwise null. O(1).</summary>
    public RowTable? RowTable => _place?.Rows;

    /// <summary>Of a record and of a row the fields, in their order; also those that are not stated, which have no value. Empty for all else. A fact that refers to a row has the row's.</summary>
    /// <exception cref="KeyNotFoundException">The table that should hold what it refers to does not.</exception>
    public IReadOnlyList<Fact> Fields
    {
        get
        {
            if (Kind != FactKind.Row)
                return ReferredRecord() is { } record ? record.Fields : Within(TableFormat.InFact.Field, FactKind.Field);

            IReadOnlyList<Column> columns = RowTable!.Columns;
            var all = new Fact[columns.Count];
            var cells = new RowReader(_table, _place!.Cells!.Value);
            for (int i = 0; i < all.Length; i++)
                all[i] = FieldOf(columns[i], cells.TakeCell());
            return new ReadOnlyCollection<Fact>(all);
        }
    }

    /// <summary>Of a list the elements, in their order; empty for all else.</summary>
    public IReadOnlyList<Fact> Elements
    {
        get
        {
            if (Has(TableFormat.InFact.Element))
                return Within(TableFormat.InFact.Element, FactKind.Element);

            var all = new List<Fact>();
            if (ValueCell(out char tag, out TextSlice content) && tag == TableFormat.InCell.List)
            {
                var cells = new RowReader(_table, content);
                while (cells.Position < content.Start + content.Length)
                {
                    TextSlice cell = cells.TakeCell();
                    all.Add(new Fact(_table, cell.From(cell.Length), new Place(FactKind.Element, this) { Index = all.Count, Cells = cell }));
                }
            }

            return new ReadOnlyCollection<Fact>(all);
        }
    }

    /// <summary>Of a timeline the entries, from the earliest to the latest; empty for all else.</summary>
    public IReadOnlyList<Fact> Entries => Within(TableFormat.InFact.Entry, FactKind.Entry);

    /// <summary>The values that sources give instead of the accepted one, in the order written; empty if there are none. A record or row has those of its fields as well.</summary>
    public IReadOnlyList<Fact> Disputed
    {
        get
        {
            IReadOnlyList<Fact> own = Within(TableFormat.InFact.Disputed, FactKind.Disputed);
            List<Fact>? outside = DisputedFromOutside();
            if (outside is null)
                return own;
            outside.InsertRange(0, own);
            return new ReadOnlyCollection<Fact>(outside);
        }
    }

    /// <summary>Under what circumstances it holds, in the order written; empty if nothing is said.</summary>
    public IReadOnlyList<Fact> Qualifiers => Within(TableFormat.InFact.Qualifier, FactKind.Qualifier);

    /// <summary>A field of a record or row, by its name.</summary>
    /// <param name="name">The name, compared character for character: <c>nameof(Person.Name)</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">It has no such field.</exception>
    public Fact Field(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        return FindField(new TextSlice(name, 0, name.Length)) ?? throw new KeyNotFoundException(NoField(name));
    }

    internal Fact? FindField(TextSlice name)
    {
        IReadOnlyList<Fact> fields = Fields;
        for (int i = 0; i < fields.Count; i++)
        {
            if (name.Is(fields[i].MemberName))
                return fields[i];
        }

        return null;
    }

    private Fact FieldOf(Column column, TextSlice cell)
    {
        TextSlice content = cell.From(cell.Length);
        for (var fields = new FieldReader(_content); fields.Next(TableFormat.InFact.Field);)
        {
            var name = new FieldReader(fields.Content);
            if (name.Next(TableFormat.InFact.Name) && name.Content.Is(column.Name))
            {
                content = fields.Content;
                break;
            }
        }

        return new Fact(_table, content, new Place(FactKind.Field, this) { Column = column, Cells = cell });
    }

    /// <summary>Of a field, what its record or row says is disputed about it; null if that is nothing.</summary>
    private List<Fact>? DisputedFromOutside()
    {
        if (Kind != FactKind.Field)
            return null;

        List<Fact>? all = null;
        string name = MemberName;
        for (var fields = new FieldReader(Parent!._content); fields.Next(TableFormat.InFact.Disputed);)
        {
            var named = new FieldReader(fields.Content);
            if (named.Next(TableFormat.InFact.Name) && named.Content.Is(name))
                (all ??= []).Add(new Fact(_table, fields.Content, new Place(FactKind.Disputed, Parent)));
        }

        return all;
    }

    private Fact Container()
    {
        TextSlice name = Required(TableFormat.InFact.Container, "container");
        FactKind kind = Kind == FactKind.Row ? FactKind.Table : FactKind.Fact;
        int handle = StableHash.Finish(StableHash.Add(StableHash.Start, name.Text, name.Start, name.Length));
        return _table.Find(handle) is { } fact && fact.Kind == kind ? fact : throw MalformedTable.At(name.Start, "what a fact stands in is missing");
    }

    private string NoField(string name)
    {
        IReadOnlyList<Fact> fields = Fields;
        if (fields.Count == 0)
            return $"Fact '{Name}' is no record and has no field '{name}'.";
        var names = new string[fields.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = fields[i].MemberName;
        return $"Fact '{Name}' has no field '{name}'. It has {string.Join(", ", names)}.";
    }
}
