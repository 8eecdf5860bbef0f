using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>
/// Writes a file in the one layout: two spaces a level, one blank between words, tables, the fields of sources and of records aligned, timeline entries in order
/// of time, at most one empty line in a row. Comments stay where they belong, strings as they are written. It changes no meaning,
/// and a formatted text is formatted into itself.
/// </summary>
public sealed partial class Formatter
{
    private readonly SyntaxTree _tree;
    private readonly Spacing _spacing;
    private readonly CommentPlaces _comments;
    private readonly UnreadLines _unread;
    private readonly StringBuilder _output = new();

    /// <summary>Indexes of the comments that are written with what stands above them.</summary>
    private readonly HashSet<int> _written = [];

    private Formatter(SyntaxTree tree)
    {
        _tree = tree;
        _spacing = new Spacing(tree);
        _comments = CommentPlaces.Find(tree);
        _unread = UnreadLines.Find(tree);
    }

    /// <summary>
    /// The formatted text, with <c>\n</c> line ends. Lines with errors stay as they are written, and so does what could not be moved without them.
    /// Linear, tables and timelines aside.
    /// </summary>
    public static string Format(SyntaxTree tree)
    {
        var text = new Formatter(tree).Format();
        // What a line with an error was taken for was guessed from those around it: if it were read otherwise now, nothing is touched.
        return tree.Diagnostics.Count == 0 || ReadingComparison.AreAlike(tree, SyntaxTree.Parse(text)) ? text : tree.Text;
    }

    private string Format()
    {
        if (_tree.Text.Length > 0 && _tree.Text[0] == '\uFEFF')
            _output.Append('\uFEFF');
        if (_tree.Root.Body is { } body)
            WriteBlock(body, 0);
        WriteLeading(_tree.Root.EndOfFile, 0, isEnd: true);
        return _output.ToString();
    }

    /// <summary>Writes the lines of a block, and returns the index of the last token in the text that belongs to it.</summary>
    private int WriteBlock(BlockSyntax block, int depth)
    {
        var lines = block.Items.OfType<LineSyntax>().ToArray();
        if (!_unread.CanMove(block, depth))
            return WriteVerbatim(lines[0], lines[lines.Length - 1], depth - 1, depth);
        // Beside a line that is not understood nobody knows what belongs where.
        var sorted = _tree.Diagnostics.Count == 0 ? EntryOrder.Sort(_tree, lines) : lines;
        var columns = ColumnLayout.Measure(_tree, _spacing, lines.Where(line => !_unread.Contains(line)));
        return sorted.Max(line => WriteLine(line, depth, columns));
    }

    private int WriteLine(LineSyntax line, int depth, ColumnLayout columns)
    {
        if (_unread.Contains(line))
            return WriteVerbatim(line, line, depth, depth);
        foreach (var token in line.Documentation?.Lines ?? [])
        {
            WriteLeading(token, depth, isEnd: false);
            Indent(depth).Append(_tree.GetText(token).TrimEnd()).Append('\n');
        }

        var tokens = TokenCollector.OfLine(line);
        WriteLeading(tokens[0], depth, isEnd: false);
        Indent(depth).Append(new LinePrinter(_tree, _spacing, columns, depth).Print(line, tokens)).Append('\n');
        var last = tokens[tokens.Count - 1].Index;
        if (line.Body != null)
            last = Math.Max(last, WriteBlock(line.Body, depth + 1));
        foreach (var (comment, inner) in CommentsBelow(last, depth))
            WriteComment(comment, inner, LineEndsBefore(comment));
        return last;
    }

    private StringBuilder Indent(int depth) => _output.Append(' ', depth * 2);
}
