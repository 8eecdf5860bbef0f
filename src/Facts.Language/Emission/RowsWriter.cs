using System.Globalization;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes tables of rows as a fact table has them.</summary>
internal sealed class RowsWriter(CellWriter cells, FactWriter facts, CitationWriter citations)
{
    /// <summary>The fields of a table, its group and the places of its rows aside.</summary>
    public void Write(RecordWriter to, TableModel table)
    {
        to.Append(TableFormat.InFact.Name, table.Name);
        to.Append(TableFormat.InFact.Type, cells.OfType(new DataType(FactType.Record, table.Record)));
        to.AppendIfAny(TableFormat.InFact.Label, table.Label);
        to.AppendIfAny(TableFormat.InFact.Documentation, table.Documentation);
        foreach (var citation in table.Citations)
            to.Append(TableFormat.InFact.Citation, citations.Write(citation));
        foreach (var number in table.Inherited)
            to.Append(TableFormat.InFact.Inherited, number.ToString(CultureInfo.InvariantCulture));
        facts.WriteClauses(to, table.Clauses, ClausesModel.Empty);
        foreach (var column in table.Columns)
        {
            var inner = to.Begin();
            inner.Append(TableFormat.InColumn.Name, column.Name);
            inner.Append(TableFormat.InColumn.Type, cells.OfType(column.Type));
            inner.AppendIfAny(TableFormat.InColumn.Unit, column.Type.Unit);
            inner.AppendIfAny(TableFormat.InColumn.Documentation, column.Documentation);
            to.End(TableFormat.InTable.Column);
        }

        if (table.Rows.Count > 0 && KeyHashing.Covers(table))
            to.Append(TableFormat.InTable.Keys, KeyIndexWriter.Write([.. table.Rows.Select(row => KeyHashing.Of(table, row))]));
    }

    /// <summary>A row, which of most has its cells alone.</summary>
    public void WriteRow(RecordWriter to, RowModel row, TableModel table)
    {
        var inner = to.Begin();
        foreach (var cell in row.Cells)
            cells.WriteCell(inner, cell);
        if (row.Member.Length > 0)
        {
            inner.Append(TableFormat.InFact.Name, row.Member);
            inner.Append(TableFormat.InFact.Container, table.FullName);
        }

        if (row.Detail is { } detail)
            facts.WriteRow(inner, detail, table.Clauses);
        to.End(TableFormat.Row, row.Member.Length > 0 ? row.Handle : null);
    }
}
