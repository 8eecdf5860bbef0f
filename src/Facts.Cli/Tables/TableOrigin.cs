using System.Linq;
using Facts.Cli.Files;
using Facts.Language.Data;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Cli.Tables;

/// <summary>Where in an imported table that stands which a finding in what was made of it is about.</summary>
internal sealed class TableOrigin(TableDraft table)
{
    /// <summary>The finding at the cell or title; null where it is about neither.</summary>
    /// <param name="text">The text that was made: that of a <c>.facts</c> file, or of a data file.</param>
    /// <param name="isData">Which of them.</param>
    /// <param name="at">The place in it.</param>
    /// <param name="message">What is wrong.</param>
    public Finding? Find(string text, bool isData, int at, string message) => (isData ? FindInData(text, at) : FindInTable(text, at)) is var (row, column)
        ? new Finding(table.Path, row == 0 ? table.Columns[column].Place : table.Rows[row - 1][column].Place, message)
        : null;

    private (int Row, int Column)? FindInData(string text, int at)
    {
        var csv = CsvFile.Parse(text, ',');
        for (var i = 0; i < csv.Count; i++)
        {
            if (csv[i].Span.End < at)
                continue;
            for (var column = 0; column < csv[i].Count && column < table.Columns.Count; column++)
            {
                if (csv[i][column].Span.End >= at)
                    return (i, column);
            }
        }

        return null;
    }

    private (int Row, int Column)? FindInTable(string text, int at)
    {
        var lines = SyntaxWalker.Descendants(SyntaxTree.Parse(text).Root);
        var header = lines.OfType<TableHeaderSyntax>().First();
        if (header.Span.Start <= at && at <= header.Span.End)
            return FindCell(0, header.Cells, at);
        var rows = lines.OfType<RowSyntax>().ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Span.Start <= at && at <= rows[i].Span.End)
                return FindCell(i + 1, rows[i].Cells, at);
        }

        return null;
    }

    private (int Row, int Column)? FindCell(int row, System.Collections.Generic.IReadOnlyList<SyntaxNode> cells, int at)
    {
        for (var i = 0; i < cells.Count && i < table.Columns.Count; i++)
        {
            if (at < cells[i].Span.End)
                return (row, i);
        }

        return null;
    }
}
