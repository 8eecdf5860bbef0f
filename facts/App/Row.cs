using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dossier.App;

/// <summary>Cells side by side. Unlike Spectre's own grid it keeps the widths that it is given, and pads nothing behind the last text of a line.</summary>
internal sealed class Row(int indent, params Cell[] cells) : Renderable
{
    public const int Gap = 2;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        List<SegmentLine>[] columns = [.. cells.Select(cell => LinesOf(cell, options))];
        int height = columns.Max(lines => lines.Count);
        for (int line = 0; line < height; line++)
        {
            int blanks = indent;
            for (int column = 0; column < cells.Length; column++)
            {
                Segment[] content = line < columns[column].Count ? [.. columns[column][line]] : [];
                int width = Segment.CellCount(content);
                if (width > 0)
                {
                    yield return Segment.Padding(blanks);
                    foreach (Segment segment in content)
                        yield return segment;
                    blanks = 0;
                }

                blanks += Math.Max(cells[column].Width - width, 0) + Gap;
            }

            yield return Segment.LineBreak;
        }
    }

    private static List<SegmentLine> LinesOf(Cell cell, RenderOptions options)
    {
        IRenderable text = new Text(Visible.Text(cell.Text), cell.Style);
        List<SegmentLine> lines = Segment.SplitLines(text.Render(options, cell.Width), cell.Width);
        foreach (SegmentLine line in lines)
        {
            // The blank at which a line was broken.
            while (line.Count > 0 && line[line.Count - 1].IsWhiteSpace)
                line.RemoveAt(line.Count - 1);
        }

        return lines;
    }
}
