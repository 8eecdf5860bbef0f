using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Data;
using Facts.Language.Text;

namespace Facts.Cli.Codata;

/// <summary>A table of constants: CSV with the columns <c>name</c>, <c>value</c>, <c>uncertainty</c> and <c>unit</c>, in any order, each as printed.</summary>
internal sealed class CodataTable : CsvTable
{
    private static readonly string[] Columns = ["name", "value", "uncertainty", "unit"];

    private readonly List<CodataRow> _rows = [];

    private CodataTable(string path, string text)
        : base(path, text)
    {
    }

    public IReadOnlyList<CodataRow> Rows => _rows;

    public static CodataTable Read(string path, string text)
    {
        var table = new CodataTable(path, text);
        table.Read();
        return table;
    }

    private void Read()
    {
        if (File.Count < 2)
        {
            Add(new TextSpan(0, 0), "The table has no constants.");
            return;
        }

        var header = new CsvHeader(File);
        var columns = Columns.Select(title => FindColumn(header, title)).ToArray();
        // Another column may be the missing one, under a name that is not known.
        if (columns.Contains(-1))
            return;
        foreach (var column in Enumerable.Range(0, File[0].Count).Except(columns))
            Add(File[0][column], $"The column '{header.Titles[column]}' is not carried over: a table of constants has the columns {string.Join(", ", Columns)}. Remove it.");
        ReadRows(columns);
    }

    private void ReadRows(int[] columns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < File.Count; i++)
        {
            // A record that is too short is reported as that.
            if (File[i].Count <= columns.Max())
                continue;
            var row = new CodataRow(File[i][columns[0]], File[i][columns[1]], File[i][columns[2]], File[i][columns[3]]);
            if (row.PrintedName.Length == 0)
                Add(row.Name, "The constant has no name.");
            else if (!names.Add(row.PrintedName))
                Add(row.Name, $"'{row.PrintedName}' is printed twice.");
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
            Add(File[0][column], $"Two columns are called '{title}'.");
        return column;
    }
}
