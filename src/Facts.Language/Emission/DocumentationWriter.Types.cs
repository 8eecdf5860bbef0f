using System.Globalization;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Emission;

// Types, timelines and tables.
internal sealed partial class DocumentationWriter
{
    /// <summary>Of an enum or record.</summary>
    public void WriteType(string documentation)
    {
        if (!isRead)
            return;
        if (documentation.Length > 0)
            WriteSummary(documentation);
        code.Begin().Append("/// <remarks>").Append(_declared).Append("</remarks>\n");
    }

    /// <summary>Of a field of a record, where there is something to say.</summary>
    public void WriteField(RecordFieldModel field)
    {
        var unit = field.Type.Unit.Length > 0 ? $"In {field.Type.Unit}." : "";
        if (unit.Length > 0 || field.Documentation.Length > 0)
            WriteSummary(unit.Length > 0 && field.Documentation.Length > 0 ? unit + " " + field.Documentation : unit + field.Documentation);
    }

    /// <summary>Of a fact whose value changes: its entries, the last ones where there are many.</summary>
    public void WriteTimeline(FactModel fact, DataType type)
    {
        if (!isRead)
            return;
        var line = code.Begin().Append("/// <summary>");
        if (fact.Label.Length > 0)
            line.Append(XmlText.Escape(fact.Label)).Append(": ");
        line.Append("Changes over time, ");
        AppendStatus(line, fact.Clauses, fact.IsDisputed);
        line.Append('.').Append(Text(fact.Documentation)).Append("</summary>\n");
        code.Line("/// <remarks>");
        WriteFormula(fact);
        foreach (var entry in fact.Entries.Skip(fact.Entries.Count - MaxCitations))
        {
            var days = entry.From.Length == 0 ? "Until " + entry.Until : "From " + entry.From + (entry.Until.Length == 0 ? "" : " until " + entry.Until);
            WritePara($"{XmlText.Escape(days)}: {(entry.Value == null ? "disputed" : $"<c>{XmlText.Escape(ShownValue.Of(entry.Value, type))}</c>")}");
        }

        WriteCitations(fact.Citations, fact.Inherited);
        WriteClauses(fact.Clauses, type);
        End();
    }

    public void WriteTable(TableModel table)
    {
        if (!isRead)
            return;
        var label = table.Label.Length == 0 ? "" : XmlText.Escape(table.Label) + ": ";
        code.Line($"/// <summary>{label}{table.Rows.Count.ToString(CultureInfo.InvariantCulture)} {(table.Rows.Count == 1 ? "row" : "rows")}.{Text(table.Documentation)}</summary>");
        code.Line("/// <remarks>");
        WriteCitations(table.Citations, table.Inherited);
        WriteClauses(table.Clauses, new DataType(FactType.Record, table.Record));
        End();
    }

    /// <summary>Of a row: its cells, and what is said of it alone.</summary>
    public void WriteRow(TableModel table, RowModel row)
    {
        if (!isRead)
            return;
        var cells = table.Columns.Zip(row.Cells, (column, cell) => (column, cell))
            .Where(item => item.cell is not AbsentValue { Kind: Absence.NotStated })
            .Take(MaxLines)
            .Select(item => $"{XmlText.Escape(item.column.Name)} <c>{XmlText.Escape(ShownValue.Of(item.cell, item.column.Type))}</c>");
        code.Line($"/// <summary>{string.Join(", ", cells)}.</summary>");
        if (row.Detail is not { } detail)
            return;
        code.Line("/// <remarks>");
        WriteCitations(detail.Citations, detail.Inherited);
        WriteClauses(detail.Clauses, new DataType(FactType.Record, table.Record));
        End();
    }
}
