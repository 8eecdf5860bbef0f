using System;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Language;
using Facts.Language.Syntax;

namespace Facts.Cli.Report.Views;

/// <summary>Where something is declared, and what stands there.</summary>
/// <param name="Path">The file, as the user would write it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The declaration's lines, without the indentation that all of them have.</param>
/// <param name="Left">How many more lines it has.</param>
internal sealed record PlaceView(string Path, int Line, string Text, int Left)
{
    private const int MaxLines = 60;

    public static PlaceView Of(ReportedProject project, Document document, int line, SyntaxNode syntax)
    {
        var tree = document.Tree;
        var span = syntax.Span;
        var first = tree.Lines.GetPosition(span.Start).Line;
        var lines = tree.Text[tree.Lines.GetStart(first)..span.End].ReplaceLineEndings("\n").Split('\n');
        var indent = lines.Where(text => text.Trim().Length > 0).Select(text => text.Length - text.TrimStart().Length).DefaultIfEmpty(0).Min();
        return new PlaceView(
            project.GetPath(document),
            line,
            string.Join('\n', lines.Take(MaxLines).Select(text => text.Length >= indent ? text[indent..].TrimEnd() : "")),
            Math.Max(0, lines.Length - MaxLines));
    }
}
