using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// The rows of a table that stand in the file.
public sealed partial class Binder
{
    private BoundTable BindRows(BoundTable table, TableColumns columns, Surroundings around)
    {
        var lines = (table.Syntax.Body?.Items ?? []).OfType<RowSyntax>().ToArray();
        var members = BindMembers(table, lines);
        var isAbsent = new bool[table.Columns.Count];
        var rows = new List<BoundRow>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var row = BindRow(table, columns, lines[i], i < members.Length ? members[i] : "", around);
            rows.Add(row);
            for (var j = 0; j < isAbsent.Length; j++)
                isAbsent[j] |= row.Cells[j] is AbsentValue;
        }

        // Where the header alone says what the columns are, a value that is stated to be absent makes its column one of absent values, as it does with facts.
        if (table.OwnsRecord)
            table = table with { Columns = [.. table.Columns.Select((column, i) => isAbsent[i] && column.Type is { IsList: false } ? column with { Type = column.Type with { IsNullable = true } } : column)] };
        ReportMissingColumns(table, columns, rows);
        return table with { Rows = rows, IsSound = CheckRows(table, rows, lines) && rows.All(row => row.Cells.All(cell => cell != null)) };
    }

    private BoundRow BindRow(BoundTable table, TableColumns columns, RowSyntax line, string member, Surroundings around)
    {
        var values = new FactValue?[table.Columns.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = table.Columns[i] is { NameSpan.Length: 0, Type.IsOptional: true } ? AbsentValue.NotStated : null;
        CheckCount(columns, line);
        var detail = BindDetail(table, columns, line, member, around);
        for (var i = 0; i < line.Cells.Count && i < columns.Places.Count; i++)
        {
            if (columns.Places[i] >= 0)
                values[columns.Places[i]] = BindCell(table, columns.Shape, columns.Places[i], line.Cells[i], detail, line);
        }

        var fields = (detail?.Fields ?? []).Select(field => Place(field, columns.Shape, values)).ToArray();
        return new BoundRow(values, member, detail == null ? null : detail with { Fields = fields }) { Syntax = line };
    }

    private void CheckCount(TableColumns columns, RowSyntax line)
    {
        if (line.Cells.Count == columns.Places.Count || line.Skipped != null || columns.Places.Count == 0)
            return;
        var place = line.Cells.Count > columns.Places.Count ? line.Cells[columns.Places.Count].Span : line.Bar.Span;
        _diagnostics.Add(new Diagnostic(Rules.CellCount, place, line.Cells.Count == 1 ? "one cell" : line.Cells.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " cells", columns.Places.Count));
    }

    private FactValue? BindCell(BoundTable table, RecordShape shape, int column, CellSyntax cell, BoundFact? detail, RowSyntax line)
    {
        var type = table.Columns[column].Type;
        var own = detail?.Fields.FirstOrDefault(field => string.Equals(field.Name, table.Columns[column].Name, System.StringComparison.Ordinal));
        if (cell.Value == null)
        {
            if (own?.ValueSyntax != null)
                return own.Value;
            if (type is { IsOptional: true } || cell.Skipped != null)
                return type == null || cell.Skipped != null ? null : AbsentValue.NotStated;
            if (type != null)
                _diagnostics.Add(new Diagnostic(Rules.EmptyCell, cell.Bar.IsMissing ? line.Bar.Span : cell.Bar.Span, table.Columns[column].Name, EmptyHint(type)));
            return null;
        }

        if (own?.ValueSyntax != null)
        {
            _diagnostics.Add(new Diagnostic(Rules.RepeatedRecordField, own.NameSpan, own.Name));
            return null;
        }

        if (type == null || cell.Value is MissingExpressionSyntax)
            return null;
        // A key says which row it is, so that it is never absent.
        var mayBeAbsent = table.OwnsRecord && !type.IsList && column != table.Over && !table.Keys.Contains(column);
        var origin = OriginOf(shape, table.Columns[column].Name);
        return mayBeAbsent
            ? _values.Bind(cell.Value, type, table.Declaration.Scope, mayChange: false, origin).Value
            : _values.BindItem(cell.Value, type, table.Declaration.Scope, origin);
    }

    /// <summary>What to write into an empty cell.</summary>
    internal static string EmptyHint(DataType type) => type.IsList ? "A list without items is written []." : $"Write its value, or make its type '{type with { IsNullable = true }}'.";

    /// <summary>What is said of the row and of its cells besides their values; null where nothing is.</summary>
    private BoundFact? BindDetail(BoundTable table, TableColumns columns, RowSyntax line, string member, Surroundings around)
    {
        var citations = new List<BoundCitation>();
        if (columns.Cite >= 0 && columns.Cite < line.Cells.Count)
            citations.AddRange(line.Cells[columns.Cite].Citations.Select(_citations.Bind));
        citations.AddRange(_citations.Bind(line.Body));
        if (citations.Count == 0 && line.Body == null && member.Length == 0)
            return null;
        var row = new BoundFact
        {
            Kind = FactKind.Row,
            Syntax = line,
            Name = member,
            FullName = member.Length == 0 ? table.FullName : DeclarationWalker.Join(table.FullName, member),
            NameSpan = FirstCell(line),
            Type = new DataType(FactType.Record, columns.Shape.Name),
            Citations = citations,
            Inherited = citations.Count > 0 ? [] : around.Citations,
        };
        row = row with { Clauses = _clauses.Bind(row, line.Body, around.Clauses, table.Declaration.Scope) };
        row = row with { Fields = BindRowFields(row, columns.Shape, table.Declaration.Scope, around.With(citations, row.Clauses)) };
        return BindDisputes(row, isTypeSound: true, columns.Shape, table.Declaration.Scope);
    }

    /// <summary>The lines below a row that state a field, or say something of one that its cell states.</summary>
    private BoundFact[] BindRowFields(BoundFact row, RecordShape shape, string scope, Surroundings around)
    {
        var lines = (row.Syntax.Body?.Items ?? []).OfType<FieldSyntax>().Where(line => !line.EqualsToken.IsMissing || line.Body != null).ToArray();
        var stated = StatedFields(shape, lines);
        var fields = new List<BoundFact>();
        foreach (var line in lines)
        {
            var index = FindField(shape, line, stated);
            if (index >= 0)
                fields.Add(BindField(row, line, shape, shape.Fields[index], scope, around));
        }

        return [.. fields];
    }

    /// <summary>Gives a field's line the value of its cell, or the cell the value of the line.</summary>
    private static BoundFact Place(BoundFact field, RecordShape shape, FactValue?[] values)
    {
        var index = shape.IndexOf(field.Name);
        if (field.ValueSyntax == null)
            return field with { Value = values[index], Type = shape.Fields[index].Type };
        values[index] = field.Value;
        return field;
    }

    private static Text.TextSpan FirstCell(RowSyntax line) => line.Cells.Count > 0 && line.Cells[0].Value is { } value ? value.Span : line.Bar.Span;

    /// <summary>Whether each row is found by its keys alone; else what is wrong is reported at the later row.</summary>
    private bool CheckRows(BoundTable table, IReadOnlyList<BoundRow> rows, RowSyntax[] lines) =>
        new KeyCheck(table, rows, (row, column) => Place(table, lines[row], column), _document.Path, _diagnostics.Add).Run();

    /// <summary>Where the value of a column stands in a row.</summary>
    private Text.TextSpan Place(BoundTable table, RowSyntax line, int column)
    {
        var header = (table.Syntax.Body?.Items ?? []).OfType<TableHeaderSyntax>().First();
        var cell = FindCell(header, table.Columns[column].Name);
        return cell >= 0 && cell < line.Cells.Count && line.Cells[cell].Value is { } value ? value.Span : line.Bar.Span;
    }
}
