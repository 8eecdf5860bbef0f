using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Syntax;

// Lines and blocks: where a line ends, and which lines stand under which.
internal sealed partial class Parser
{
    /// <summary>Index of the token that begins the line being parsed: that one does not end it.</summary>
    private int _lineFirst;
    private TextSpan _lineIndentation;
    private bool _lineReported;

    /// <summary>How many brackets are open; inside, line ends do not count.</summary>
    private int _brackets;
    private int _depth;

    private bool AtLineEnd => _current.Kind == TokenKind.EndOfFile
        || (_lexer.StartsLine && _current.Index != _lineFirst && !ContinuesLine());

    /// <summary>Inside brackets any line continues; elsewhere one that starts with a string and is indented deeper.</summary>
    private bool ContinuesLine() => _brackets > 0
        ? !BeginsStatement()
        : _current.Kind == TokenKind.String && IsDeeper(_lexer.Indentation, _lineIndentation);

    /// <summary>A keyword with something behind it begins a line even where a bracket was left open: the rest of the file is not lost in it.</summary>
    private bool BeginsStatement()
    {
        if (_current.Kind != TokenKind.Identifier || !SyntaxFacts.LineKeywords.ContainsKey(PeekKey()))
            return false;
        var next = PeekBehindKey();
        return CharacterFacts.IsIdentifierStart(next) || CharacterFacts.IsDigit(next) || next == '"';
    }

    private void BeginLine()
    {
        _lineFirst = _current.Index;
        _lineIndentation = _lexer.Indentation;
        _lineReported = false;
        _brackets = 0;
    }

    private bool IsDeeper(TextSpan inner, TextSpan outer)
    {
        if (SharesPrefix(inner, outer))
            return inner.Length > outer.Length;
        return Width(inner) > Width(outer);
    }

    private bool SharesPrefix(TextSpan a, TextSpan b) => string.CompareOrdinal(_text, a.Start, _text, b.Start, Math.Min(a.Length, b.Length)) == 0;

    /// <summary>Columns, a tab counting to the next multiple of four: only to go on where tabs and spaces are mixed, which is reported.</summary>
    private int Width(TextSpan indentation)
    {
        var width = 0;
        for (var i = indentation.Start; i < indentation.End; i++)
            width += _text[i] == '\t' ? 4 - (width % 4) : 1;
        return width;
    }

    /// <summary>The lines that are indented deeper than their parent; null where there are none.</summary>
    private BlockSyntax? ParseBlock(TextSpan? parent, BlockKind kind, string place)
    {
        if (_current.Kind == TokenKind.EndOfFile || !IsInBlock(parent))
            return null;
        if (_depth == MaxDepth)
            return SkipBlock(parent);

        _depth++;
        var indentation = _lexer.Indentation;
        var reported = false;
        var items = new List<SyntaxNode>();
        while (_current.Kind != TokenKind.EndOfFile && IsInBlock(parent))
        {
            var misaligned = reported ? null : FindMisalignment(indentation);
            if (misaligned != null)
                _diagnostics.Add(new Diagnostic(Rules.Indentation, _lexer.Indentation, misaligned));
            reported |= misaligned != null;
            items.Add(ParseLine(parent, kind, place, items.Count == 0));
        }

        _depth--;
        return new BlockSyntax(items);
    }

    private bool IsInBlock(TextSpan? parent) => parent == null || IsDeeper(_lexer.Indentation, parent.Value);

    private string? FindMisalignment(TextSpan block)
    {
        var line = _lexer.Indentation;
        if (!SharesPrefix(line, block))
            return "This line is indented with tabs where its block has spaces, or the other way round. Use the same in one block.";
        if (line.Length != block.Length)
            return FormattableString.Invariant($"This line is indented by {Width(line)} columns, the lines beside it by {Width(block)}. Align it with them.");
        return null;
    }

    /// <summary>Takes a block that is nested too deeply without looking into it.</summary>
    private BlockSyntax SkipBlock(TextSpan? parent)
    {
        _diagnostics.Add(new Diagnostic(Rules.TooDeep, _current.Span, MaxDepth));
        var tokens = new List<SyntaxToken>();
        while (_current.Kind != TokenKind.EndOfFile && !(_lexer.StartsLine && !IsInBlock(parent)))
            tokens.Add(Take());
        return new BlockSyntax([new SkippedLineSyntax(new SkippedSyntax(tokens))]);
    }

    private LineSyntax ParseLine(TextSpan? parent, BlockKind kind, string place, bool isFirst)
    {
        BeginLine();
        var documentation = ParseDocumentation();
        if (documentation != null && (_current.Kind == TokenKind.EndOfFile || !IsInBlock(parent)))
        {
            ReportLooseDocumentation(documentation);
            return new SkippedLineSyntax(null) { Documentation = documentation };
        }

        BeginLine();
        var line = ParseLineContent(kind, place);
        CheckPlace(line, kind, place, isFirst);
        if (documentation != null && !_lineReported && !TakesDocumentation(line))
            ReportLooseDocumentation(documentation);
        line.Documentation = documentation;
        EndLine(line);
        return line;
    }

    private void ReportLooseDocumentation(DocumentationSyntax documentation) =>
        Report(Rules.Misplaced, documentation.Span, "Documentation", "here", "A '///' line stands above the declaration that it documents; write '//' for a comment.");

    private static bool TakesDocumentation(LineSyntax line) =>
        line is RecordFieldSyntax or SkippedLineSyntax || (line is DeclarationSyntax && line is not NamespaceSyntax);

    private DocumentationSyntax? ParseDocumentation()
    {
        if (_current.Kind != TokenKind.Documentation)
            return null;
        var lines = new List<SyntaxToken>();
        while (_current.Kind == TokenKind.Documentation)
            lines.Add(Take());
        return new DocumentationSyntax(lines);
    }

    /// <summary>Puts what is left of the line aside, and parses the block below.</summary>
    private void EndLine(LineSyntax line)
    {
        var indentation = _lineIndentation;
        if (!AtLineEnd)
        {
            ReportUnexpected(HintBehind(line));
            line.Skipped = SkipLine();
        }

        _brackets = 0;
        var (kind, place) = BodyOf(line);
        var columns = _columns;
        _columns = null;
        line.Body = ParseBlock(indentation, kind, place);
        _columns = columns;
    }

    private SkippedSyntax? SkipLine()
    {
        var tokens = new List<SyntaxToken>();
        while (!AtLineEnd)
            tokens.Add(Take());
        return tokens.Count == 0 ? null : new SkippedSyntax(tokens);
    }
}
