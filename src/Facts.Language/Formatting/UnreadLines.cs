using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>The lines of a file that something is wrong with as text: they stay as they are, since what is not understood cannot be laid out.</summary>
internal sealed class UnreadLines
{
    private readonly SyntaxTree _tree;
    private readonly HashSet<int> _reported = [];
    private readonly HashSet<LineSyntax> _unread = [];
    private readonly HashSet<LineSyntax> _around = [];

    private UnreadLines(SyntaxTree tree) => _tree = tree;

    public static UnreadLines Find(SyntaxTree tree)
    {
        var lines = new UnreadLines(tree);
        foreach (var diagnostic in tree.Diagnostics)
        {
            for (var line = lines.LineAt(diagnostic.Span.Start); line <= lines.LineAt(diagnostic.Span.End); line++)
                lines._reported.Add(line);
        }

        if (tree.Diagnostics.Count > 0 && tree.Root.Body is { } body)
            lines.Visit(body);
        return lines;
    }

    /// <summary>Whether the line itself is not understood.</summary>
    public bool Contains(LineSyntax line) => _unread.Contains(line);

    /// <summary>
    /// Whether the lines of a block can be written at a depth: those that are not understood, and those above such, cannot be moved, and so must stand there already.
    /// </summary>
    public bool CanMove(BlockSyntax block, int depth) =>
        _around.Count == 0 || block.Items.OfType<LineSyntax>().All(line => !_around.Contains(line) || IsAt(line, depth * 2));

    private bool Visit(BlockSyntax block)
    {
        var any = false;
        foreach (var line in block.Items.OfType<LineSyntax>())
        {
            // Of some nothing is said, since it follows from what is said of the lines above.
            if (line is SkippedLineSyntax || line.Skipped != null || IsReported(line))
                _unread.Add(line);
            if ((line.Body != null && Visit(line.Body)) | _unread.Contains(line))
                any |= _around.Add(line);
        }

        return any;
    }

    private bool IsReported(LineSyntax line)
    {
        var (first, last) = Ends(line);
        for (var number = LineAt(first.Start); number <= LineAt(last.End); number++)
        {
            if (_reported.Contains(number))
                return true;
        }

        return false;
    }

    private bool IsAt(LineSyntax line, int column)
    {
        var (first, _) = Ends(line);
        var start = _tree.Lines.GetPosition(first.Start).Column;
        return start == column && _tree.Text.IndexOf('\t', first.Start - start, start) < 0;
    }

    /// <summary>The first token, documentation included, and the last one before the block below.</summary>
    private static (SyntaxToken First, SyntaxToken Last) Ends(LineSyntax line)
    {
        var tokens = TokenCollector.OfLine(line);
        var documentation = line.Documentation?.Lines;
        return (documentation?[0] ?? tokens[0], tokens.Count > 0 ? tokens[tokens.Count - 1] : documentation![documentation.Count - 1]);
    }

    private int LineAt(int position) => _tree.Lines.GetPosition(position).Line;
}
