using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace Facts.Cli.Output;

/// <summary>Rows of text whose cells stand below each other.</summary>
internal static class Columns
{
    private const string Gap = "  ";

    /// <summary>Writes the rows, the first column to the left and all others to the right, where the numbers stand.</summary>
    public static void Write(TextWriter output, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var cells = rows.Select(row => row.Select(PlainWriter.Escape).ToArray()).ToArray();
        var widths = Enumerable.Range(0, cells.Max(row => row.Length)).Select(column => cells.Where(row => column < row.Length).Max(row => row[column].GetCellWidth())).ToArray();
        foreach (var row in cells)
            output.Write(string.Join(Gap, row.Select((cell, column) => Pad(cell, widths[column], column == 0))).TrimEnd() + "\n");
    }

    private static string Pad(string cell, int width, bool isLeft) => new string(' ', Math.Max(0, width - cell.GetCellWidth())) is var blanks && isLeft ? cell + blanks : blanks + cell;
}
