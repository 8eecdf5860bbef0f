using System;
using System.Collections.Generic;

namespace Facts.Language.Text;

/// <summary>Finds line and column of a position. Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>, as for the lexer.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Reads the line starts of a text; linear in its length.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                _starts.Add(i + 1);
        }
    }

    public int LineCount => _starts.Count;

    /// <summary>Line and column of a position, both from 0; logarithmic in the number of lines.</summary>
    public LinePosition GetPosition(int position)
    {
        var index = _starts.BinarySearch(position);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, position - _starts[line]);
    }

    /// <summary>Index of the first code unit of a line, counted from 0.</summary>
    public int GetStart(int line) => _starts[Math.Min(line, _starts.Count - 1)];
}
