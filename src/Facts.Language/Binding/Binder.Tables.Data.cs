using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Data;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Binding;

// The rows of a table that stand in a data file.
public sealed partial class Binder
{
    private readonly List<DataFinding> _dataFindings = [];

    private BoundTable BindData(BoundTable table)
    {
        ReportAsideColumns(table);
        foreach (var row in (table.Syntax.Body?.Items ?? []).OfType<RowSyntax>().Take(1))
            _diagnostics.Add(new Diagnostic(Rules.RowBesideData, row.Bar.Span, table.FullName));
        if (FindData(table.Syntax.File!) is not { } file || FindDelimiter(table.Syntax.File!) is not { } delimiter)
            return table;
        var csv = CsvFile.Parse(file.Text, delimiter);
        var header = new CsvHeader(csv);
        var start = _diagnostics.Count;
        if (CheckTitles(table, header, delimiter, file) is false)
            return table;
        var columns = BindDataColumns(table, header, file);
        if (_diagnostics.Count > start || columns == null)
            return table;
        var findings = new DataFindings(file.Path, _dataFindings);
        foreach (var problem in csv.Problems)
            findings.Add(new Diagnostic(Rules.MalformedData, problem.Span, problem.Message));
        var rows = new DataRows(csv, table, columns, new CellText(_typeResolver), findings).Read();
        var isSound = new KeyCheck(table, rows, (row, column) => Place(csv, columns[column], row), file.Path, findings.Add).Run() && rows.All(row => row.Cells.All(cell => cell != null));
        findings.End();
        return table with { Rows = rows, DataLength = file.Text.Length, IsSound = isSound };
    }

    /// <summary>What is said of rows besides their fields cannot stand in a data file.</summary>
    private void ReportAsideColumns(BoundTable table)
    {
        foreach (var cell in (table.Syntax.Body?.Items ?? []).OfType<TableHeaderSyntax>().SelectMany(header => header.Cells))
        {
            var name = _tree.GetText(cell.Name);
            if (IsAside(name))
                _diagnostics.Add(new Diagnostic(Rules.UnreadableColumn, cell.Name.Span, name, name == CiteColumn ? "a 'cite' line below the table covers all its rows" : "its rows are found by their keys and have no names"));
        }
    }

    private static TextSpan Place(CsvFile csv, DataColumn column, int row) => column.Index >= 0 && column.Index < csv[row + 1].Count ? csv[row + 1][column.Index].Span : csv[row + 1].Span;

    /// <summary>The data file; null where it is not there, or outside the project, which is reported.</summary>
    private DataFile? FindData(TableFileSyntax syntax)
    {
        if (syntax.Path.IsMissing || syntax.Path.IsMalformed)
            return null;
        var written = ScalarText.Get(_tree, syntax.Path);
        if (RelativePath.Resolve(_document.Path, written) is not { } path)
        {
            _diagnostics.Add(new Diagnostic(Rules.ForeignPath, syntax.Path.Span, HiddenCharacters.EscapeName(written)));
            return null;
        }

        if (_session.Imports.FindData(path) is { } file)
            return file;
        _diagnostics.Add(new Diagnostic(Rules.MissingFile, syntax.Path.Span, HiddenCharacters.EscapeName(path), "FactsData", path.EndsWith(".facts.csv", StringComparison.Ordinal) ? "Is it there, and spelt in the same case?" : "Its name does not end in '.facts.csv', so it is not found by itself."));
        return null;
    }

    private char? FindDelimiter(TableFileSyntax syntax)
    {
        if (syntax.Delimiter.IsMissing)
            return ',';
        var text = ScalarText.Get(_tree, syntax.Delimiter);
        if (text.Length == 1 && CsvFile.IsDelimiter(text[0]))
            return text[0];
        if (!syntax.Delimiter.IsMalformed)
            _diagnostics.Add(new Diagnostic(Rules.BadDelimiter, syntax.Delimiter.Span, SyntaxMessages.Shorten(_tree.GetText(syntax.Delimiter))));
        return null;
    }

    /// <summary>Where each column of the table stands in the file; null where a column cannot be read from one.</summary>
    private DataColumn[]? BindDataColumns(BoundTable table, CsvHeader header, DataFile file)
    {
        var lines = BindColumnLines(table);
        var columns = new DataColumn[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var column = table.Columns[i];
            lines.TryGetValue(column.Name, out var line);
            if (column.Type == null)
                return null;
            var place = line?.Name.Span ?? (column.NameSpan.Length > 0 ? column.NameSpan : table.Syntax.File!.Path.Span);
            if (CellText.FindProblem(column.Type) is { } problem)
                _diagnostics.Add(new Diagnostic(Rules.UnreadableColumn, place, column.Name, problem));
            var title = line == null || line.Title.IsMissing ? column.Name : ScalarText.Get(_tree, line.Title);
            var index = header.IsRepeated(title) ? -1 : header.Find(title);
            if (index < 0 && (line != null || !column.Type.IsNullable))
                ReportTitle(header, title, column.Name, line?.Title.Span ?? place, file);
            columns[i] = new DataColumn(index, line == null || line.NullText.IsMissing ? null : ScalarText.Get(_tree, line.NullText));
        }

        return columns;
    }

    /// <summary>Whether there are titles, and more than one if they are separated by something: else each column would be missing, which is one mistake.</summary>
    private bool CheckTitles(BoundTable table, CsvHeader header, char delimiter, DataFile file)
    {
        if (header.Titles.Count > 1 || (header.Titles.Count == 1 && FindOtherDelimiter(header.Titles[0], delimiter) == null))
            return true;
        var hint = header.Titles.Count == 0
            ? "It is empty: write the titles of the columns into its first line."
            : $"Its titles are not separated by '{delimiter}': write 'delimiter \"{FindOtherDelimiter(header.Titles[0], delimiter)}\"' behind its name.";
        _diagnostics.Add(new Diagnostic(Rules.MissingTitle, table.Syntax.File!.Path.Span, HiddenCharacters.EscapeName(file.Path), table.Columns[0].Name, hint));
        return false;
    }

    /// <summary>What separates the titles of a file that seems to have one alone, as it is written in a string; null where nothing does.</summary>
    private static string? FindOtherDelimiter(string title, char delimiter)
    {
        foreach (var other in ";\t|,")
        {
            if (other != delimiter && title.IndexOf(other) >= 0)
                return other == '\t' ? "\\t" : other.ToString();
        }

        return null;
    }

    private void ReportTitle(CsvHeader header, string title, string column, TextSpan place, DataFile file)
    {
        var hint = header.IsRepeated(title) ? "Several columns have it: give them names of their own."
            : header.FindNear(title) is { } near ? $"Write 'column {column} = \"{near}\"'."
            : $"It has {string.Join(", ", header.Titles.Take(8))}{(header.Titles.Count > 8 ? " …" : "")}. Write 'column {column} = \"…\"' with the one that is meant.";
        _diagnostics.Add(new Diagnostic(Rules.MissingTitle, place, HiddenCharacters.EscapeName(file.Path), title, hint));
    }

    private Dictionary<string, ColumnSyntax> BindColumnLines(BoundTable table)
    {
        var lines = new Dictionary<string, ColumnSyntax>(StringComparer.Ordinal);
        foreach (var line in (table.Syntax.Body?.Items ?? []).OfType<ColumnSyntax>().Where(line => !line.Name.IsMissing))
        {
            var name = _tree.GetText(line.Name);
            if (FindColumn(table, line.Name) < 0)
                continue;
            if (lines.ContainsKey(name))
                _diagnostics.Add(new Diagnostic(Rules.RepeatedColumn, line.Name.Span, name));
            else
                lines.Add(name, line);
        }

        return lines;
    }
}
