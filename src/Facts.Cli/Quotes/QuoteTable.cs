using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Data;
using Facts.Language.Text;

namespace Facts.Cli.Quotes;

/// <summary>A table of quotes: CSV with the columns <c>snapshot</c>, <c>quote</c> and <c>present</c>, and <c>case</c> where rows have names.</summary>
internal sealed class QuoteTable : CsvTable
{
    private static readonly string[] Columns = ["snapshot", "quote", "present"];

    private readonly List<QuoteCase> _rows = [];

    private QuoteTable(string path, string text)
        : base(path, text)
    {
    }

    public IReadOnlyList<QuoteCase> Rows => _rows;

    public static QuoteTable Read(string path, string text)
    {
        var table = new QuoteTable(path, text);
        table.Read();
        return table;
    }

    private void Read()
    {
        if (File.Count == 0 || Findings.Count > 0)
            return;
        var header = new CsvHeader(File);
        var columns = Columns.Select(header.Find).ToArray();
        if (columns.Contains(-1))
        {
            Add(default(TextSpan), "The table has no column 'snapshot', 'quote' or 'present'.");
            return;
        }

        var name = header.Find("case");
        for (var i = 1; i < File.Count; i++)
        {
            var row = File[i];
            var item = new QuoteCase(name < 0 ? "" : row[name].Value, row[columns[0]], row[columns[1]], row[columns[2]]);
            if (item.Present.Value is "true" or "false")
                _rows.Add(item);
            else
                Add(item.Present, "Write true or false.");
        }
    }
}
