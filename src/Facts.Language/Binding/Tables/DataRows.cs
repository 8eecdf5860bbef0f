using System.Collections.Generic;
using Facts.Language.Data;
using Facts.Language.Diagnostics;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Reads the rows of a data file.</summary>
internal sealed class DataRows(CsvFile csv, BoundTable table, DataColumn[] columns, CellText cells, DataFindings findings)
{
    /// <summary>All records but the first, which is the header. Linear in the file.</summary>
    public IReadOnlyList<BoundRow> Read()
    {
        var rows = new List<BoundRow>(csv.Count);
        for (var i = 1; i < csv.Count; i++)
        {
            var record = csv[i];
            var values = new FactValue?[columns.Length];
            for (var j = 0; j < values.Length; j++)
                values[j] = Read(record, j);
            rows.Add(new BoundRow(values, "", null));
        }

        return rows;
    }

    private FactValue? Read(CsvRecord record, int column)
    {
        var index = columns[column].Index;
        var type = table.Columns[column].Type!;
        // A record that is too short is reported as that.
        if (index >= record.Count)
            return null;
        if (index < 0)
            return AbsentValue.NotStated;
        var field = record[index];
        var text = field.Value;
        if (string.Equals(text, columns[column].NullText, System.StringComparison.Ordinal) || (text.Length == 0 && !field.IsQuoted))
        {
            if (type.IsNullable)
                return AbsentValue.NotStated;
            findings.Add(new Diagnostic(Rules.EmptyCell, field.Span.Length > 0 ? field.Span : record.Span, table.Columns[column].Name, Binder.EmptyHint(type)));
            return null;
        }

        if (cells.Read(text, type, out var hint) is { } value)
            return value;
        findings.Add(new Diagnostic(Rules.WrongCell, field.Span, text.Length > 40 ? text.Substring(0, 40) + "…" : text, type.ToString(), hint));
        return null;
    }
}
