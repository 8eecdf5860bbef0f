using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Facts.Language.Tests.Generated;

/// <summary>Lays lines out as nobody would: any indentation, blanks, empty lines, comments and line ends that the language takes.</summary>
internal sealed class LayoutWriter(Random random)
{
    private static readonly string[] Steps = ["  ", "  ", "    ", "\t", "   ", " "];
    private static readonly string[] Comments = ["// a comment", "//", "// \"quoted\" | bar, = and [brackets", "//// four", "// 日本 \t tab ", "//comment"];

    private readonly StringBuilder _text = new();

    /// <summary>Some files are written with care, some are not.</summary>
    private readonly double _noise = random.NextDouble() * random.NextDouble() * 0.5;

    public string Write(IReadOnlyList<GeneratedLine> lines)
    {
        var indentations = new List<string> { "" };
        for (var i = 0; i < lines.Count; i++)
        {
            var depth = lines[i].Depth;
            var isFirst = i == 0 || lines[i - 1].Depth < depth;
            indentations.RemoveRange(Math.Min(isFirst ? depth : depth + 1, indentations.Count), indentations.Count - Math.Min(isFirst ? depth : depth + 1, indentations.Count));
            if (indentations.Count == depth)
                indentations.Add(depth == 0 ? "" : indentations[depth - 1] + Pick(Steps));
            WriteBetween(indentations);
            WriteLine(lines[i].Text, indentations[depth]);
        }

        WriteBetween(indentations);
        if (Rarely())
            _text.Append(Pick(Comments));
        else if (Rarely() && _text.Length > 0)
            _text.Length--;
        return (Rarely() ? "\uFEFF" : "") + _text.ToString().Replace("\n", Rarely() ? Pick("\r\n", "\r") : "\n", StringComparison.Ordinal);
    }

    /// <summary>Empty lines and comments on lines of their own, as deep as any line above, or not.</summary>
    private void WriteBetween(List<string> indentations)
    {
        while (Rarely())
            _text.Append(Pick("", "  ", Pick([.. indentations]) + Pick("", "", " ", "   ", "\t") + Pick(Comments))).Append('\n');
    }

    private void WriteLine(string line, string indentation)
    {
        _text.Append(indentation);
        foreach (var c in line)
        {
            switch (c)
            {
                case Gap.Blank:
                    _text.Append(Blanks());
                    break;
                case Gap.Any:
                    _text.Append(random.Next(2) == 0 ? " " : Rarely() ? Blanks() : "");
                    break;
                case Gap.Lines when random.Next(8) == 0:
                    _text.Append(Comment()).Append('\n').Append(Pick("", " ", "\t", "          "));
                    while (Rarely())
                        _text.Append(Pick("", Pick(Comments), "\t")).Append('\n').Append(' ', random.Next(6));
                    break;
                case Gap.Lines:
                    _text.Append(random.Next(2) == 0 ? " " : "");
                    break;
                case Gap.Continued when Rarely():
                    _text.Append(Comment()).Append('\n').Append(indentation).Append(Pick("  ", "\t", "      "));
                    break;
                case Gap.Continued:
                    _text.Append(Blanks());
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }

        // Documentation takes what stands behind it for its own.
        _text.Append(line.StartsWith("///", StringComparison.Ordinal) ? Rarely() ? "  " : "" : Comment()).Append('\n');
    }

    private string Comment() => Rarely() ? Blanks() + Pick(Comments) : Rarely() ? Blanks() : "";

    private string Blanks() => Rarely() ? Pick("  ", "\t", "    ", " \t ", "\u00A0") : " ";

    private bool Rarely() => random.NextDouble() < _noise;

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];
}
