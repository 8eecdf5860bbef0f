using System.Linq;
using System.Text.Json;
using Facts.Cli.Json;
using Facts.Language.Binding;

namespace Facts.Cli.Exporting;

/// <summary>Tables as JSON, row by row.</summary>
internal sealed class TableJson(Utf8JsonWriter writer, ExportedProject project, ExportedFile file)
{
    private readonly FactJson _facts = new(writer, project, file);
    private readonly CitationJson _citations = new(writer, project);
    private readonly ValueJson _values = new(writer, file.Symbols);

    public void Write(BoundTable table)
    {
        writer.WriteStartObject();
        writer.WriteString("name", table.FullName);
        writer.WriteString("file", file.Path);
        writer.WriteNumber("line", file.LineOf(table.Declaration.NameSpan));
        writer.WriteText("label", table.Label);
        writer.WriteText("documentation", table.Documentation);
        writer.WriteString("record", table.Record);
        writer.WriteAll("columns", table.Columns, column =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", column.Name);
            writer.WriteText("type", column.Type?.ToString());
            writer.WriteText("declaredType", column.Type?.Name);
            writer.WriteText("unit", column.Type?.Unit);
            writer.WriteEndObject();
        });
        writer.WriteTexts("keys", [.. table.Keys.Select(key => table.Columns[key].Name)]);
        if (table.Over >= 0)
            writer.WriteString("over", table.Columns[table.Over].Name);
        _facts.WriteClauses(table.Clauses, FactJson.Word(table.Clauses.Status));
        writer.WriteAll("citations", table.Citations, _citations.Write);
        if (table.Citations.Count == 0)
            writer.WriteAll("inheritedCitations", table.Inherited, _citations.Write);
        writer.WriteStartArray("rows");
        foreach (var row in table.Rows)
            WriteRow(table, row);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteRow(BoundTable table, BoundRow row)
    {
        writer.WriteStartObject();
        writer.WriteText("name", row.Member);
        writer.WriteStartObject("cells");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (i >= row.Cells.Count || row.Cells[i] is not { } value)
                continue;
            writer.WritePropertyName(table.Columns[i].Name);
            _values.Write(value);
        }

        writer.WriteEndObject();
        if (row.Detail is { } detail)
        {
            writer.WriteFlag("isDisputed", detail.IsDisputed);
            _facts.WriteClauses(detail.Clauses, FactJson.Word(detail.Status));
            _facts.WriteCitations(detail);
            writer.WriteAll("fields", [.. detail.Fields.Where(SaysMore)], _facts.WritePart);
        }

        writer.WriteEndObject();
    }

    /// <summary>Whether a field says anything besides the value that stands in its cell.</summary>
    private static bool SaysMore(BoundFact field) => field.Citations.Count > 0 || field.Formula != null || field.Fields.Count > 0 || field.Elements.Count > 0 || !ReferenceEquals(field.Clauses, BoundClauses.Empty);
}
