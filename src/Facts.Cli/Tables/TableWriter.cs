using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Cli.Files;
using Facts.Language.Syntax;

namespace Facts.Cli.Tables;

/// <summary>Writes a table of which every column has its name and type.</summary>
internal sealed class TableWriter(TableDraft table, TableSettings settings)
{
    /// <summary>The text of the <c>.facts</c> file.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        if (settings.Namespace != null)
            text.Append(CultureInfo.InvariantCulture, $"namespace {settings.Namespace}\n\n");
        var indent = settings.Group == null ? "" : "  ";
        if (settings.Group != null)
            text.Append(CultureInfo.InvariantCulture, $"group {settings.Group}\n");
        text.Append(CultureInfo.InvariantCulture, $"{indent}table {settings.Name}{Keys()}");
        if (settings.Over != null)
            text.Append(CultureInfo.InvariantCulture, $" over {NameOf(settings.Over)}");
        if (settings.DataPath != null)
            text.Append(CultureInfo.InvariantCulture, $" from {StringText.Quote(settings.DataPath)}");
        text.Append('\n');
        AppendRow(text, indent, table.Columns.Select(column => $"{column.Name}: {column.Type}"));
        foreach (var row in settings.DataPath == null ? table.Rows : [])
            AppendRow(text, indent, row.Select((cell, i) => WriteCell(cell, table.Columns[i])));
        if (settings.Source != null)
            text.Append(CultureInfo.InvariantCulture, $"{indent}  cite {settings.Source}\n");
        return text.ToString();
    }

    /// <summary>The text of the data file.</summary>
    public string WriteData()
    {
        var text = new StringBuilder();
        CsvText.AppendRecord(text, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
            CsvText.AppendRecord(text, row.Select(cell => cell.Text));
        return text.ToString();
    }

    /// <summary>Notes what can be no value of its type, and would be read as something else where it stands.</summary>
    public void Check()
    {
        foreach (var row in settings.DataPath == null ? table.Rows : [])
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text is { } value && !IsText(table.Columns[i].Type) && !IsPlain(value))
                    table.Refuse(row[i].Place, $"'{value}' is no value of type '{table.Columns[i].Type}'.");
            }
        }
    }

    private string Keys() => settings.Keys.Count == 0 ? "" : " by " + string.Join(", ", settings.Keys.Select(NameOf));

    private string NameOf(string column) => table.Columns.First(candidate => candidate.Title == column || candidate.Name == column).Name;

    private static void AppendRow(StringBuilder text, string indent, IEnumerable<string> cells) => text.Append(indent).Append("  | ").AppendJoin(" | ", cells).Append(" |\n");

    private static string WriteCell(CellDraft cell, ColumnDraft column) => cell.Text == null ? "" : IsText(column.Type) ? StringText.Quote(cell.Text) : cell.Text.Trim().Replace('E', 'e');

    /// <summary>Whether values of a type are written in quotes.</summary>
    private static bool IsText(string type) => type.Split(' ')[0].TrimEnd('?', '[', ']') is "string" or "uri" or "version" or "guid";

    /// <summary>Whether a text has nothing in it that would end the cell or begin something else.</summary>
    private static bool IsPlain(string text) => text.Length < 200 && text.Trim().Length > 0 && text.Trim().All(c => CharacterFacts.IsIdentifierPart(c) || c is '.' or '+' or '-' or ':' or '%' or '<' or '(' or ')');
}
