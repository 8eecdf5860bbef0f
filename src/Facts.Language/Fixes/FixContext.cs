using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>What a fix sees: a file, its project, and the places of its lines.</summary>
internal sealed class FixContext(FactsProject project, Document document)
{
    private BoundFile? _file;
    private SyntaxIndex? _index;

    public FactsProject Project { get; } = project;

    public Document Document { get; } = document;

    public SyntaxTree Tree => Document.Tree;

    public string Text => Tree.Text;

    public BoundFile File => _file ??= Project.Bind(Document);

    public SyntaxIndex Index => _index ??= new SyntaxIndex(Tree);

    /// <summary>The text of a node, as written.</summary>
    public string TextOf(SyntaxNode node) => Index.GetSpan(node) is var span ? Text.Substring(span.Start, span.Length) : "";

    public TextEdit Replace(TextSpan span, string text) => new(Document.Path, span, text);

    public TextEdit Insert(int position, string text) => Replace(new TextSpan(position, 0), text);

    /// <summary>The line that a position stands on, from its first character to behind its line end.</summary>
    public TextSpan LineAt(int position)
    {
        var line = Tree.Lines.GetPosition(position).Line;
        return TextSpan.FromBounds(Tree.Lines.GetStart(line), line + 1 < Tree.Lines.LineCount ? Tree.Lines.GetStart(line + 1) : Text.Length);
    }

    /// <summary>All lines of a node, what stands below it included, with their line ends.</summary>
    public TextSpan LinesOf(SyntaxNode node)
    {
        var span = Index.GetSpan(node);
        return TextSpan.FromBounds(LineAt(span.Start).Start, LineAt(Math.Max(span.Start, span.End - 1)).End);
    }

    /// <summary>Whether nothing but the node and blanks stands on its lines, so that they can be removed whole.</summary>
    public bool IsAlone(SyntaxNode node)
    {
        var (span, lines) = (Index.GetSpan(node), LinesOf(node));
        return IsBlank(lines.Start, span.Start) && IsBlank(span.End, lines.End);
    }

    /// <summary>Removes the lines of a node.</summary>
    public TextEdit Remove(SyntaxNode node) => Replace(LinesOf(node), "");

    /// <summary>The white space that a line begins with.</summary>
    public string IndentationOf(SyntaxNode line)
    {
        var start = LineAt(Index.GetSpan(line).Start).Start;
        var end = start;
        while (end < Text.Length && Text[end] is ' ' or '\t')
            end++;
        return Text.Substring(start, end - start);
    }

    /// <summary>Inserts lines as the first ones below another: behind its own line end, or that of its last bracket.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lines">What stands below it, each with its depth below it, from 1.</param>
    public TextEdit InsertBelow(LineSyntax line, params (int Depth, string Text)[] lines)
    {
        var first = (line.Body?.Items ?? []).FirstOrDefault();
        var indentation = IndentationOf(line);
        var inner = first != null ? IndentationOf(first) : indentation + (indentation.Contains('\t') ? "\t" : "  ");
        var step = inner.Length > indentation.Length ? inner.Substring(indentation.Length) : "  ";
        var end = LineAt(EndOfOwnLine(line));
        var text = string.Concat(lines.Select(item => indentation + string.Concat(Enumerable.Repeat(step, item.Depth)) + item.Text + NewLine));
        // The last line of a file may lack its end.
        return EndsLine(end) ? Insert(end.End, text) : Insert(end.End, NewLine + text.Substring(0, text.Length - NewLine.Length));
    }

    /// <summary>What ends a line in this file.</summary>
    public string NewLine => Text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    public bool EndsLine(TextSpan line) => line.Length > 0 && CharacterFacts.IsLineEnd(Text[line.End - 1]);

    /// <summary>A place on the last line of a line's own tokens, the block below it aside.</summary>
    private int EndOfOwnLine(LineSyntax line) => Index.EndOfOwn(line) is var end && end > 0 ? end - 1 : 0;

    private bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(Text.Substring(start, Math.Max(end - start, 0)));
}
