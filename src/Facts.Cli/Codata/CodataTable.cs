using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Data;
using Facts.Language.Text;

namespace Facts.Cli.Codata;

/// <summary>A table of constants: CSV with the columns <c>name</c>, <c>value</c>, <c>uncertainty</c> and <c>unit</c>, in any order, each as printed.</summary>
internal sealed class CodataTable
{
    private static readonly string[] Columns = ["name", "value", "uncertainty", "unit"];

    private readonly string _path;
    private readonly CsvFile _file;
    private readonly List<CodataRow> _rows = [];
    private readonly List<Finding> _findings = [];

    private CodataTable(string path, CsvFile file)
    {
        _path = path;
        _file = file;
    }

    public IReadOnlyList<CodataRow> Rows => _rows;

    /// <summary>What is wrong with the table as a table, and what of it nothing becomes of.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    public static CodataTable Read(string path, string text)
    {
        var table = new CodataTable(path, CsvFile.Parse(text, ','));
        table.Read();
        return table;
    }

    /// <summary>A finding at a field of the table.</summary>
    public Finding At(CsvField field, string message) => new(_path, _file.GetPosition(field), message);

    private void Read()
    {
        foreach (var problem in _file.Problems)
            Add(problem.Span, problem.Message);
        if (_file.Count < 2)
        {
            Add(new TextSpan(0, 0), "The table has no constants.");
            return;
        }

        var header = new CsvHeader(_file);
        var columns = Columns.Select(title => FindColumn(header, title)).ToArray();
        // Another column may be the missing one, under a name that is not known.
        if (columns.Contains(-1))
            return;
        foreach (var column in Enumerable.Range(0, _file[0].Count).Except(columns))
            Add(_file[0][column].Span, $"The column '{header.Titles[column]}' is not carried over: a table of constants has the columns {string.Join(", ", Columns)}. Remove it.");
        ReadRows(columns);
    }

    private void ReadRows(int[] columns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < _file.Count; i++)
        {
            // A record that is too short is reported as that.
            if (_file[i].Count <= columns.Max())
                continue;
            var row = new CodataRow(_file[i][columns[0]], _file[i][columns[1]], _file[i][columns[2]], _file[i][columns[3]]);
            if (row.PrintedName.Length == 0)
                _findings.Add(At(row.Name, "The constant has no name."));
            else if (!names.Add(row.PrintedName))
                _findings.Add(At(row.Name, $"'{row.PrintedName}' is printed twice."));
            else
                _rows.Add(row);
        }
    }

    private int FindColumn(CsvHeader header, string title)
    {
        var column = header.Find(title);
        if (column < 0)
            Add(new TextSpan(0, 0), $"The table has no column '{title}'." + (header.FindNear(title) is { } near ? $" Is '{near}' meant?" : ""));
        else if (header.IsRepeated(title))
            Add(_file[0][column].Span, $"Two columns are called '{title}'.");
        return column;
    }

    private void Add(TextSpan span, string message) => _findings.Add(new Finding(_path, _file.Lines.GetPosition(span.Start), message));
}
