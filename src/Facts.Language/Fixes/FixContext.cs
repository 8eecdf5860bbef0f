using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>What a fix sees: a file, its project, and the places of its lines.</summary>
/// <param name="project">The project.</param>
/// <param name="document">The file.</param>
/// <param name="most">Fixes that ask for more than that are not wanted, and not looked for where that takes time.</param>
internal sealed class FixContext(FactsProject project, Document document, Applicability most)
{
    private BoundFile? _file;
    private SyntaxIndex? _index;
    private Passages? _passages;

    public Applicability Most { get; } = most;

    public FactsProject Project { get; } = project;

    public Document Document { get; } = document;

    public SyntaxTree Tree => Document.Tree;

    public string Text => Tree.Text;

    public BoundFile File => _file ??= Project.Bind(Document);

    public SyntaxIndex Index => _index ??= new SyntaxIndex(Tree);

    public Passages Passages => _passages ??= new Passages(Project);

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

    /// <summary>Whether nothing but the node stands on its lines, a comment behind it aside, which stays.</summary>
    public bool IsRemovable(SyntaxNode node) => LinesOf(node) is var lines && IsBlank(lines.Start, Index.GetSpan(node).Start) && (FindComment(node) != null || IsAlone(node));

    /// <summary>What is said of a removal: that a comment is not removed.</summary>
    public string TitleOfRemoval(SyntaxNode node, string title) => FindComment(node) == null ? title : title + ", and keep the comment behind it";

    /// <summary>Removes a node, and leaves the comment behind it on a line of its own; without one removes its lines, and with them the empty ones behind it that would stand at the beginning, at the end or next to others.</summary>
    public TextEdit Remove(SyntaxNode node)
    {
        if (FindComment(node) is { } comment)
            return Replace(TextSpan.FromBounds(Index.GetSpan(node).Start, comment), "");
        var lines = LinesOf(node);
        var (start, end) = (lines.Start, lines.End);
        var isOpen = start == 0 || LineAt(start - 1) is var above && IsBlank(above.Start, above.End);
        while (isOpen && end < Text.Length && LineAt(end) is var below && IsBlank(below.Start, below.End))
            end = below.End;
        while (end == Text.Length && start > 0 && LineAt(start - 1) is var before && IsBlank(before.Start, before.End))
            start = before.Start;
        return Replace(TextSpan.FromBounds(start, end), "");
    }

    /// <summary>The lines below a line as they are written, each without what its block is indented by.</summary>
    public IReadOnlyList<string> Below(LineSyntax line)
    {
        if (line.Body is not { } body || body.Items.Count == 0)
            return [];
        var indentation = IndentationOf((LineSyntax)body.Items[0]);
        var span = TextSpan.FromBounds(LineAt(Index.GetSpan(body).Start).Start, Index.GetSpan(body).End);
        return [.. Text.Substring(span.Start, span.Length).Replace("\r\n", "\n").Split('\n', '\r').Select(text => text.StartsWith(indentation, StringComparison.Ordinal) ? text.Substring(indentation.Length) : text.TrimStart())];
    }

    /// <summary>Inserts lines as the last ones below another.</summary>
    public TextEdit InsertBehind(LineSyntax line, params (int Depth, string Text)[] lines)
    {
        var last = line.Body == null ? LineAt(EndOfOwnLine(line)) : LineAt(Math.Max(Index.GetSpan(line.Body).End - 1, 0));
        return InsertAt(line, last, lines);
    }

    public TextEdit InsertBehind(LineSyntax line, string text) => InsertBehind(line, (1, text));

    /// <summary>The white space that a line begins with.</summary>
    public string IndentationOf(LineSyntax line)
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
    public TextEdit InsertBelow(LineSyntax line, params (int Depth, string Text)[] lines) => InsertAt(line, LineAt(EndOfOwnLine(line)), lines);

    private TextEdit InsertAt(LineSyntax line, TextSpan end, (int Depth, string Text)[] lines)
    {
        var first = line.Body is { Items.Count: > 0 } body ? body.Items[0] : null;
        var indentation = IndentationOf(line);
        var inner = first != null ? IndentationOf((LineSyntax)first) : indentation + (indentation.Contains('\t') ? "\t" : "  ");
        var step = inner.Length > indentation.Length ? inner.Substring(indentation.Length) : "  ";
        var text = string.Concat(lines.Select(item => indentation + string.Concat(Enumerable.Repeat(step, item.Depth)) + item.Text + NewLine));
        // The last line of a file may lack its end.
        return EndsLine(end) ? Insert(end.End, text) : Insert(end.End, NewLine + text.Substring(0, text.Length - NewLine.Length));
    }

    /// <summary>What ends a line in this file.</summary>
    public string NewLine => Text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    public bool EndsLine(TextSpan line) => line.Length > 0 && CharacterFacts.IsLineEnd(Text[line.End - 1]);

    /// <summary>A place on the last line of a line's own tokens, the block below it aside.</summary>
    private int EndOfOwnLine(LineSyntax line) => Index.EndOfOwn(line) is var end && end > 0 ? end - 1 : 0;

    /// <summary>Where the comment behind a node begins; null where there is none.</summary>
    private int? FindComment(SyntaxNode node)
    {
        var (start, end) = (Index.GetSpan(node).End, LinesOf(node).End);
        while (start < end && CharacterFacts.IsSpace(Text[start]))
            start++;
        return string.CompareOrdinal(Text, start, "//", 0, 2) == 0 ? start : null;
    }

    private bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(Text.Substring(start, Math.Max(end - start, 0)));
}
