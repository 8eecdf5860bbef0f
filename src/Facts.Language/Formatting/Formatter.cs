using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>
/// Writes a file in the one layout: two spaces a level, one blank between words, tables and source fields aligned, timeline entries in order of time,
/// at most one empty line in a row. Comments stay where they belong, strings as they are written. It changes no meaning,
/// and a formatted text is formatted into itself.
/// </summary>
public sealed class Formatter
{
    private readonly SyntaxTree _tree;
    private readonly Spacing _spacing;
    private readonly StringBuilder _output = new();

    /// <summary>The columns in the text of the line written last and of those it stands under, by depth: a comment at the end of a block stays in it.</summary>
    private readonly List<int> _path = [];

    private Formatter(SyntaxTree tree)
    {
        _tree = tree;
        _spacing = new Spacing(tree);
    }

    /// <summary>The formatted text, with <c>\n</c> line ends; a text with errors comes back as it is, since what is not understood cannot be laid out. Linear, tables and timelines aside.</summary>
    public static string Format(SyntaxTree tree) => tree.Diagnostics.Count > 0 ? tree.Text : new Formatter(tree).Format();

    private string Format()
    {
        if (_tree.Text.Length > 0 && _tree.Text[0] == '\uFEFF')
            _output.Append('\uFEFF');
        if (_tree.Root.Body is { } body)
            WriteBlock(body, 0);
        WriteLeading(_tree.Root.EndOfFile, 0, isEnd: true);
        return _output.ToString();
    }

    private void WriteBlock(BlockSyntax block, int depth)
    {
        var lines = EntryOrder.Sort(_tree, block.Items.OfType<LineSyntax>().ToArray());
        var columns = ColumnLayout.Measure(_tree, _spacing, lines);
        foreach (var line in lines)
            WriteLine(line, depth, columns);
    }

    private void WriteLine(LineSyntax line, int depth, ColumnLayout columns)
    {
        foreach (var token in line.Documentation?.Lines ?? [])
        {
            WriteLeading(token, depth, isEnd: false);
            Indent(depth).Append(_tree.GetText(token).TrimEnd()).Append('\n');
        }

        var tokens = TokenCollector.OfLine(line);
        if (tokens.Count == 0)
            return;
        WriteLeading(tokens[0], depth, isEnd: false);
        _path.RemoveRange(depth, _path.Count - depth);
        _path.Add(ColumnOf(tokens[0]));
        Indent(depth).Append(new LinePrinter(_tree, _spacing, columns, depth).Print(line, tokens)).Append('\n');
        if (line.Body != null)
            WriteBlock(line.Body, depth + 1);
    }

    /// <summary>The comments on lines of their own before a token, and an empty line where there was one.</summary>
    private void WriteLeading(SyntaxToken token, int depth, bool isEnd)
    {
        var first = token.Index;
        while (first > 0 && _tree.Tokens[first - 1].IsTrivia)
            first--;
        // What stands before the first line end belongs to the line before.
        var isOwnLine = first == 0;
        var lineEnds = first == 0 ? 1 : 0;
        for (var i = first; i < token.Index; i++)
        {
            var trivia = _tree.Tokens[i];
            if (trivia.Kind == TokenKind.EndOfLine)
            {
                isOwnLine = true;
                lineEnds++;
            }
            else if (trivia.Kind == TokenKind.Comment && isOwnLine)
            {
                WriteEmptyLine(lineEnds);
                lineEnds = 0;
                Indent(DepthOf(trivia, depth)).Append(_tree.GetText(trivia).TrimEnd()).Append('\n');
            }
        }

        if (!isEnd)
            WriteEmptyLine(lineEnds);
    }

    private void WriteEmptyLine(int lineEnds)
    {
        if (lineEnds > 1 && _output.Length > 1)
            _output.Append('\n');
    }

    /// <summary>A comment may stand deeper than the line that follows it: then it ends the block above.</summary>
    private int DepthOf(SyntaxToken comment, int next)
    {
        var column = ColumnOf(comment);
        for (var depth = _path.Count - 1; depth > next; depth--)
        {
            if (_path[depth] <= column)
                return depth;
        }

        return next;
    }

    private int ColumnOf(SyntaxToken token) => _tree.Lines.GetPosition(token.Start).Column;

    private StringBuilder Indent(int depth) => _output.Append(' ', depth * 2);
}
