using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using static Facts.Language.Syntax.SyntaxMessages;

namespace Facts.Language.Syntax;

/// <summary>
/// A recursive-descent parser that never fails: what the text lacks becomes a missing token, what it has too much of a
/// <see cref="SkippedSyntax"/>, and the next line begins anew. One line gives one finding about its structure.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>Blocks within blocks, and expressions within expressions, far beyond what a person writes and far below what a stack holds.</summary>
    private const int MaxDepth = 64;

    private readonly string _text;
    private readonly TokenList _tokens;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Lexer _lexer;

    private SyntaxToken _current;
    private int _previousEnd;

    /// <summary>Index of the token whose own finding is the one of its line.</summary>
    private int _reportedToken = -1;

    public Parser(string text)
    {
        _text = text;
        // Blanks and ends of lines taken in, and quotes, which are one token each.
        _tokens = new TokenList((text.Length / 6) + 16);
        _lexer = new Lexer(text, _tokens);
    }

    public SyntaxTree Parse()
    {
        _current = _lexer.Next();
        var body = ParseBlock(null, BlockKind.File, "at the top level", followsFinding: false);
        var root = new CompilationUnitSyntax(body, _current);
        var diagnostics = _lexer.Diagnostics.Concat(_diagnostics).OrderBy(static diagnostic => diagnostic.Span.Start).ToArray();
        return new SyntaxTree(_text, _tokens, root, diagnostics);
    }

    private string Text(SyntaxToken token) => KnownWords.Get(_text, token);

    private bool IsWord(string word) => _current.Kind == TokenKind.Identifier && !AtLineEnd && Is(_current, word);

    private bool Is(SyntaxToken token, string text) => token.Length == text.Length && string.CompareOrdinal(_text, token.Start, text, 0, text.Length) == 0;

    /// <summary>Takes the current token and scans the next.</summary>
    private SyntaxToken Take()
    {
        var token = _current;
        // The lexer said what is wrong with it; what follows from that is not said again.
        if (token.IsMalformed)
            _lineReported = true;
        _previousEnd = token.End;
        if (token.Kind != TokenKind.EndOfFile)
            _current = _lexer.Next();
        return token;
    }

    private SyntaxToken Take(LexMode mode)
    {
        // Read in another way, the token whose finding is the line's would lose it.
        if (_current.Index == _reportedToken)
            return Take();
        _current = _lexer.Rescan(mode);
        return Take();
    }

    private SyntaxToken TakeIf(TokenKind kind) => _current.Kind == kind && !AtLineEnd ? Take() : NoToken(kind);

    private SyntaxToken TakeWord(string word) => IsWord(word) ? Take() : NoToken(TokenKind.Identifier);

    private SyntaxToken NoToken(TokenKind kind) => SyntaxToken.Missing(kind, _previousEnd);

    /// <summary>Takes a token that must be there, or says that it is missing.</summary>
    private SyntaxToken Expect(TokenKind kind, string what, string hint)
    {
        if (_current.Kind == kind && !AtLineEnd)
            return Take();
        ReportMissing(what, hint);
        return NoToken(kind);
    }

    private SyntaxToken ExpectIdentifier(string what, string hint)
    {
        if (_current.Kind == TokenKind.Duration && !AtLineEnd)
            return Take(LexMode.Name);
        return Expect(TokenKind.Identifier, what, hint);
    }

    private SyntaxToken ExpectString(string what, string hint) => Expect(TokenKind.String, what, hint);

    /// <summary>A date where nothing else can stand, so that four digits are a year.</summary>
    private SyntaxToken ExpectDate(string hint)
    {
        var isYear = _current.Kind == TokenKind.Number && _current.Length == 4 && !_current.IsMalformed && DateText.FindProblem(Text(_current)) == null;
        if (!AtLineEnd && (_current.Kind == TokenKind.Date || isYear))
            return Take();
        ReportMissing("A date", hint);
        return NoToken(TokenKind.Date);
    }

    private void ReportMissing(string what, string hint)
    {
        // At the end of a line the place is behind its last token; else it is the token that stands there instead.
        var span = AtLineEnd ? new TextSpan(_previousEnd, 0) : _current.Span;
        Report(Rules.Missing, span, what, hint);
    }

    private void ReportUnexpected(string hint)
    {
        var sign = _text[_current.Start];
        var isForeign = _current.Kind is TokenKind.Bad or TokenKind.Semicolon || (sign == '/' && _current.End < _text.Length && _text[_current.End] == '*');
        Report(Rules.UnexpectedText, _current.Span, Shorten(Text(_current)), isForeign ? SyntaxMessages.HintFor(sign, FindNumberBeside()) : hint);
    }

    /// <summary>The number before or behind the current token, on the same line; 5 where there is none.</summary>
    private string FindNumberBeside()
    {
        var start = _previousEnd;
        while (start > 0 && IsOfNumber(_text[start - 1]))
            start--;
        var end = _previousEnd;
        if (start == end)
            start = end = SkipSpaces(_current.End);
        while (end < _text.Length && IsOfNumber(_text[end]))
            end++;
        var number = _text.Substring(start, end - start);
        return number.Length > 0 && CharacterFacts.IsDigit(number[0]) && CharacterFacts.IsDigit(number[number.Length - 1]) ? Shorten(number) : "5";
    }

    private static bool IsOfNumber(char c) => CharacterFacts.IsDigit(c) || c is '_' or '.';

    private void Report(Rule rule, TextSpan span, params object[] arguments)
    {
        if (_lineReported)
            return;
        _lineReported = true;
        // A token that the lexer has reported already is not reported again for standing where it stands.
        if (span == _current.Span && _current.IsMalformed)
        {
            _reportedToken = _current.Index;
            if (_current.Kind is not (TokenKind.Number or TokenKind.Date))
                return;
            // That it stands here says more than how it is written: it may have been meant for a name or a text.
            _lexer.Retract();
        }

        _diagnostics.Add(new Diagnostic(rule, span, arguments));
    }
}
