using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// The columns of a table: the fields of a record, or what the header alone says.
public sealed partial class Binder
{
    private const string CiteColumn = "cite";

    /// <summary>The columns; null where they are not known, which is reported.</summary>
    private TableColumns? BindColumns(BoundTable table)
    {
        var header = (table.Syntax.Body?.Items ?? []).OfType<TableHeaderSyntax>().FirstOrDefault();
        foreach (var cell in Repeated((header?.Cells ?? []).Where(cell => _tree.GetText(cell.Name) is "cite" or "as"), cell => _tree.GetText(cell.Name)))
            _diagnostics.Add(new Diagnostic(Rules.RepeatedColumn, cell.Name.Span, _tree.GetText(cell.Name)));
        if (table.Syntax.Type is { } type)
        {
            var record = type.Type.Name.IsMissing ? null : BindRecord(type.Type, table.Declaration.Scope);
            return record == null ? null : BindColumns(table, record, header);
        }

        if (header != null)
            return BindHeader(table, header);
        if (table.Syntax.Skipped == null && !(table.Syntax.Body?.Items ?? []).Any(line => line is SkippedLineSyntax))
            _diagnostics.Add(new Diagnostic(Rules.NoColumns, table.Declaration.NameSpan, table.FullName));
        return null;
    }

    private RecordShape? BindRecord(TypeSyntax syntax, string scope)
    {
        if (_types.Bind(syntax, scope) is not { } type)
            return null;
        if (type is { Kind: FactType.Record, IsList: false, IsRange: false, IsNullable: false })
            return _typeResolver.FindRecord(type.Name);
        _diagnostics.Add(new Diagnostic(Rules.ImpossibleType, syntax.Span, $"the rows of a table are records, and '{type}' is none"));
        return null;
    }

    /// <summary>Without a record every column says its type.</summary>
    private TableColumns? BindHeader(BoundTable table, TableHeaderSyntax header)
    {
        var fields = new List<RecordField>();
        var columns = new List<BoundColumn>();
        var places = new List<int>();
        foreach (var cell in header.Cells)
        {
            var name = _tree.GetText(cell.Name);
            places.Add(-1);
            if (cell.Name.IsMissing || IsAside(name) || IsRepeated(columns, cell, name))
                continue;
            if (IsMeantAsCite(cell, name))
            {
                _diagnostics.Add(new Diagnostic(Rules.UntypedColumn, cell.Name.Span, name, Hint.Nearest(CiteColumn)));
                continue;
            }

            if (cell.Type == null && cell.Skipped == null)
                _diagnostics.Add(new Diagnostic(Rules.UntypedColumn, cell.Name.Span, name, $"Write it, for example '{name}: int', or the record of the rows behind the table's name."));
            var type = cell.Type == null ? null : _types.Bind(cell.Type.Type, table.Declaration.Scope);
            places[places.Count - 1] = fields.Count;
            fields.Add(new RecordField(name, type));
            columns.Add(new BoundColumn(name, type, cell.Name.Span));
        }

        return fields.Count == 0 ? null : new TableColumns(new RecordShape(table.FullName + "." + RowName, fields), columns, places, FindCitations(header), IsWhole: true);
    }

    /// <summary>The column of the citations, or the one that is meant as that.</summary>
    private int FindCitations(TableHeaderSyntax header)
    {
        var place = FindCell(header, CiteColumn);
        for (var i = 0; place < 0 && i < header.Cells.Count; i++)
        {
            if (IsMeantAsCite(header.Cells[i], _tree.GetText(header.Cells[i].Name)))
                place = i;
        }

        return place;
    }

    /// <summary><c>Cite</c>, without a type: the parser has read citations in it.</summary>
    private static bool IsMeantAsCite(HeaderCellSyntax cell, string name) => cell is { Type: null, Skipped: null } && string.Equals(name, CiteColumn, StringComparison.OrdinalIgnoreCase);

    private TableColumns BindColumns(BoundTable table, RecordShape record, TableHeaderSyntax? header)
    {
        var columns = record.Fields.Select(field => new BoundColumn(field.Name, field.Type, default)).ToArray();
        if (header == null)
            return new TableColumns(record, columns, [], -1, IsWhole: true);
        var places = new List<int>();
        var found = new List<BoundColumn>();
        foreach (var cell in header.Cells)
        {
            var name = _tree.GetText(cell.Name);
            var index = cell.Name.IsMissing || IsAside(name) || IsRepeated(found, cell, name) ? -1 : FindField(record, cell, name);
            places.Add(index);
            if (index < 0)
                continue;
            columns[index] = columns[index] with { NameSpan = cell.Name.Span };
            found.Add(columns[index]);
        }

        return new TableColumns(record, columns, places, FindCell(header, CiteColumn), found.Count == header.Cells.Count(cell => !IsAside(_tree.GetText(cell.Name))));
    }

    /// <summary>Says once for the table which fields no column states, and some row does not either. A column that is misspelt is missing as well: that is one mistake.</summary>
    private void ReportMissingColumns(BoundTable table, TableColumns columns, IReadOnlyList<BoundRow> rows)
    {
        var missing = new List<string>();
        for (var i = 0; columns.IsWhole && i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            if (column.NameSpan.Length == 0 && column.Type is { IsOptional: false } && rows.Any(row => row.Cells[i] == null && !IsStated(row, column.Name)))
                missing.Add(column.Name);
        }

        if (missing.Count > 0)
            _diagnostics.Add(new Diagnostic(Rules.MissingField, table.Declaration.NameSpan, table.FullName, SimpleName(columns.Shape.Name), string.Join(", ", missing.Take(8))));
    }

    private static bool IsStated(BoundRow row, string name) => (row.Detail?.Fields ?? []).Any(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    /// <summary>Whether a column is about the row and no field of it.</summary>
    private static bool IsAside(string name) => name is CiteColumn or RowMembers.NameColumn;

    private int FindField(RecordShape record, HeaderCellSyntax cell, string name)
    {
        var index = record.IndexOf(name);
        if (index < 0)
            _diagnostics.Add(new Diagnostic(Rules.UnknownField, cell.Name.Span, SimpleName(record.Name), name, HintFor(name, record.Fields.Select(field => field.Name))));
        else if (cell.Type != null)
            _diagnostics.Add(new Diagnostic(Rules.TypedColumn, cell.Type.Span, name, SimpleName(record.Name)));
        return index;
    }

    private bool IsRepeated(IEnumerable<BoundColumn> columns, HeaderCellSyntax cell, string name)
    {
        var isRepeated = columns.Any(column => string.Equals(column.Name, name, StringComparison.Ordinal));
        if (isRepeated)
            _diagnostics.Add(new Diagnostic(Rules.RepeatedColumn, cell.Name.Span, name));
        return isRepeated;
    }

    private int FindCell(TableHeaderSyntax header, string name)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (string.Equals(_tree.GetText(header.Cells[i].Name), name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
