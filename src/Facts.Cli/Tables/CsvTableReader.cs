using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Data;
using Facts.Language.Text;

namespace Facts.Cli.Tables;

/// <summary>
/// Reads a table of CSV by the reader of the core, which is what will read a data file of it: two readers would disagree some day.
/// An empty field says nothing, and <c>""</c> is an empty text.
/// </summary>
internal sealed class CsvTableReader : CsvTable
{
    private CsvTableReader(string path, string text, char delimiter)
        : base(path, text, delimiter)
    {
    }

    public static TableDraft Read(string path, string text, char delimiter)
    {
        var reader = new CsvTableReader(path, text, delimiter);
        var table = new TableDraft(path);
        reader.Read(table);
        return table;
    }

    private void Read(TableDraft table)
    {
        if (File.Count < 2)
            table.Refuse(default, "The table has no rows below the titles of its columns.");
        table.AddAll(Findings);
        if (!table.IsSound)
            return;
        var titles = new HashSet<string>(System.StringComparer.Ordinal);
        for (var i = 0; i < File[0].Count; i++)
        {
            var field = File[0][i];
            if (!titles.Add(field.Value))
                table.Refuse(PlaceOf(field), $"Two columns are called '{field.Value}'.");
            table.Columns.Add(new ColumnDraft(field.Value, PlaceOf(field)));
        }

        if (File[0].Count == 1 && FindDelimiter(File[0][0].Value) is { } delimiter)
            table.Note(default, $"The table has one column. If '{delimiter}' stands between its fields, say so with '--delimiter{(delimiter == "tab" ? " tab" : $" \"{delimiter}\"")}'.");
        for (var i = 1; i < File.Count; i++)
            table.Rows.Add([.. Enumerable.Range(0, File[i].Count).Select(column => Cell(File[i][column]))]);
    }

    /// <summary>What other programs put between fields, where a title has it.</summary>
    private static string? FindDelimiter(string title) => title.IndexOfAny([';', '\t', '|']) is >= 0 and var place ? title[place] == '\t' ? "tab" : title[place].ToString() : null;

    private CellDraft Cell(CsvField field) => new(field.Span.Length == 0 ? null : field.Value, CellForm.Any, PlaceOf(field));

    private LinePosition PlaceOf(CsvField field) => File.Lines.GetPosition(field.Span.Start);
}
