using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using static Facts.Language.Syntax.SyntaxMessages;

namespace Facts.Language.Syntax;

// Lines: where one begins and ends, and what becomes of the rest of one that cannot be read.
internal sealed partial class Parser
{
    /// <summary>Index of the token that begins the line being parsed: that one does not end it.</summary>
    private int _lineFirst;
    private TextSpan _lineIndentation;

    /// <summary>True where the line has a finding, or shall have none.</summary>
    private bool _lineReported;

    /// <summary>True where the line above has a finding.</summary>
    private bool _followsFinding;

    /// <summary>How many brackets are open; inside, line ends do not count.</summary>
    private int _brackets;
    private int _depth;

    /// <summary>True where a line that was skipped left a bracket open: a closing one on a line of its own belongs to it.</summary>
    private bool _openBraces;

    private bool AtLineEnd => _current.Kind == TokenKind.EndOfFile
        || (_lexer.StartsLine && _current.Index != _lineFirst && !ContinuesLine());

    /// <summary>Inside brackets any line continues; elsewhere one that starts with a string and is indented deeper.</summary>
    private bool ContinuesLine() => _brackets > 0
        ? !BeginsStatement()
        : _current.Kind == TokenKind.String && IsDeeper(_lexer.Indentation, _lineIndentation);

    /// <summary>
    /// A keyword with something behind it, a name with '=' or ':', or a row begins a line even where a bracket was left open:
    /// the rest of the file is not lost in it.
    /// </summary>
    private bool BeginsStatement()
    {
        if (_current.Kind is not (TokenKind.Identifier or TokenKind.Documentation))
            return _current.Kind == TokenKind.Bar;
        var start = _current.Kind == TokenKind.Documentation ? LineBelowDocumentation() : _current.Start;
        if (start < 0)
            return true;
        var end = KeyEnd(start);
        var next = PeekBehind(end);
        if (next is '=' or ':')
            return end > start;
        return (CharacterFacts.IsIdentifierStart(next) || CharacterFacts.IsDigit(next) || next == '"')
            && SyntaxFacts.LineKeywords.ContainsKey(_text.Substring(start, end - start));
    }

    private void BeginLine()
    {
        _lineFirst = _current.Index;
        _lineIndentation = _lexer.Indentation;
        _lineReported = false;
        _brackets = 0;
    }

    private LineSyntax ParseLine(TextSpan? parent, BlockState block)
    {
        BeginLine();
        var outer = _lineIndentation;
        var documentation = ParseDocumentation();
        if (documentation != null && (_current.Kind == TokenKind.EndOfFile || !IsInBlock(parent)))
        {
            ReportLooseDocumentation(documentation);
            return new SkippedLineSyntax(null) { Documentation = documentation };
        }

        BeginLine();
        var first = _current;
        var misalignment = Align(parent, block, outer) ?? Align(parent, block, _lineIndentation);
        var isSilent = IsSilent(block);
        _lineReported = isSilent;
        _openBraces &= !(isSilent && _current.Kind is TokenKind.CloseBrace or TokenKind.CloseBracket or TokenKind.CloseParenthesis);
        var line = ParseLineContent(block);
        CheckPlace(line, block, first, misalignment);
        if (documentation != null && !TakesDocumentation(line))
            ReportLooseDocumentation(documentation);
        line.Documentation = documentation;
        block.FollowsUnread = isSilent || IsUnread(line, block);
        // A declaration that its documentation stands left of has lost its keyword: its lines are those deeper than the documentation.
        EndLine(line, block, IsDeeper(_lineIndentation, outer) ? outer : _lineIndentation);
        return line;
    }

    /// <summary>Nothing is said of a line that only continues what could not be read above it, nor of any below a line that is unknown.</summary>
    private bool IsSilent(BlockState block) => block.Kind == BlockKind.Unknown
        || (block.FollowsUnread && !Fits(block.Kind))
        || (_openBraces && _current.Kind is TokenKind.CloseBrace or TokenKind.CloseBracket or TokenKind.CloseParenthesis)
        || (_followsFinding && _current.Kind is not (TokenKind.Identifier or TokenKind.Duration or TokenKind.Minus or TokenKind.Bar));

    /// <summary>A line of which so little could be read that the lines below it may be its own, whatever their indentation.</summary>
    private bool IsUnread(LineSyntax line, BlockState block) => line switch
    {
        SkippedLineSyntax => true,
        DeclarationSyntax declaration => declaration.Keyword.IsMissing || declaration.Name.IsMissing || !Allows(block.Kind, line),
        SourceFieldSyntax field => field.Value.IsMissing,
        _ => !Allows(block.Kind, line),
    };

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
    private void EndLine(LineSyntax line, BlockState block, TextSpan indentation)
    {
        if (!AtLineEnd)
        {
            if (!ReportDecimalComma())
                ReportUnexpected(_current.Kind == TokenKind.Identifier && BeginsStatement() ? "It begins a line of its own: indent it under this one." : HintBehind(line));
            line.Skipped = SkipLine();
        }

        _openBraces = _openBraces || _brackets > 0;
        _brackets = 0;
        if (block.IsFirst && _lineReported)
            block.IsProvisional = true;
        block.IsFirst = false;
        _followsFinding = _lineReported;
        var (kind, place) = BodyOf(line);
        var (columns, columnsKnown) = (_columns, _columnsKnown);
        (_columns, _columnsKnown) = (null, true);
        line.Body = ParseBlock(indentation, kind, place, _lineReported);
        (_columns, _columnsKnown) = (columns, columnsKnown);
    }

    /// <summary><c>41,5</c>: outside brackets no comma separates two values.</summary>
    private bool ReportDecimalComma()
    {
        if (_current.Kind != TokenKind.Comma || _current.Start != _previousEnd || _current.End >= _text.Length || !CharacterFacts.IsDigit(_text[_current.End]))
            return false;
        var start = _current.Start;
        while (start > 0 && (CharacterFacts.IsDigit(_text[start - 1]) || _text[start - 1] is '_' or '.'))
            start--;
        var end = _current.End;
        while (end < _text.Length && CharacterFacts.IsDigit(_text[end]))
            end++;
        var (whole, rest) = (_text.Substring(start, _current.Start - start), _text.Substring(_current.End, end - _current.End));
        var isGroup = whole.IndexOf('_') >= 0 && rest.Length == 3;
        var meant = isGroup ? whole + "_" + rest : whole.Replace('.', '_') + "." + rest;
        Report(Rules.MalformedNumber, TextSpan.FromBounds(start, end), Shorten(_text.Substring(start, end - start)), Hint.Certain("write " + Shorten(meant), meant));
        return true;
    }

    /// <summary>Takes a token that is not understood. A number among such may be a locator or a name: nothing is said of how it is written.</summary>
    private SyntaxToken TakeSkipped()
    {
        if (_lineReported && _current.Index != _reportedToken && (_current.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Bad || IsStrayQuote()))
            _lexer.Retract();
        return Take();
    }

    /// <summary>The <c>"</c> at the end of a line: where the text could not be read before it, the string was begun there.</summary>
    private bool IsStrayQuote() => _current.Kind == TokenKind.String && _current.Length == 1;

    /// <summary>The tokens up to the line's end; those between brackets that are opened among them belong to the line, as they would if it could be read.</summary>
    private SkippedSyntax? SkipLine()
    {
        var tokens = new List<SyntaxToken>();
        while (!AtLineEnd)
        {
            if (_current.Kind is TokenKind.OpenBracket or TokenKind.OpenParenthesis or TokenKind.OpenBrace)
                _brackets++;
            else if (_brackets > 0 && _current.Kind is TokenKind.CloseBracket or TokenKind.CloseParenthesis or TokenKind.CloseBrace)
                _brackets--;
            tokens.Add(TakeSkipped());
        }

        return tokens.Count == 0 ? null : new SkippedSyntax(tokens);
    }
}
