using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Data;
using Facts.Language.Text;

namespace Facts.Cli.Quotes;

/// <summary>A table of quotes: CSV with the columns <c>snapshot</c>, <c>quote</c> and <c>present</c>, and <c>case</c> where rows have names.</summary>
internal sealed class QuoteTable
{
    private static readonly string[] Columns = ["snapshot", "quote", "present"];

    private readonly string _path;
    private readonly CsvFile _file;

    private QuoteTable(string path, CsvFile file)
    {
        _path = path;
        _file = file;
    }

    public List<QuoteCase> Rows { get; } = [];

    /// <summary>What is wrong with the table as a table.</summary>
    public List<Finding> Findings { get; } = [];

    public static QuoteTable Read(string path, string text)
    {
        var table = new QuoteTable(path, CsvFile.Parse(text, ','));
        table.Read();
        return table;
    }

    /// <summary>A finding at a field of the table.</summary>
    public Finding At(CsvField field, string message) => new(_path, _file.GetPosition(field), message);

    private void Read()
    {
        Findings.AddRange(_file.Problems.Select(problem => new Finding(_path, _file.Lines.GetPosition(problem.Span.Start), problem.Message)));
        if (_file.Count == 0 || Findings.Count > 0)
            return;
        var header = new CsvHeader(_file);
        var columns = Columns.Select(header.Find).ToArray();
        if (columns.Contains(-1))
        {
            Findings.Add(new Finding(_path, default, "The table has no column 'snapshot', 'quote' or 'present'."));
            return;
        }

        var name = header.Find("case");
        for (var i = 1; i < _file.Count; i++)
        {
            var row = _file[i];
            var item = new QuoteCase(name < 0 ? "" : row[name].Value, row[columns[0]], row[columns[1]], row[columns[2]]);
            if (item.Present.Value is "true" or "false")
                Rows.Add(item);
            else
                Findings.Add(At(item.Present, "Write true or false."));
        }
    }
}
