using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Syntax;

internal sealed partial class Parser
{
    private int _expressionDepth;

    /// <summary><c>value = "unknown" | "none" | range | expr</c></summary>
    private ExpressionSyntax ParseValue()
    {
        if (IsRangeOperator)
            return new RangeSyntax(null, Take(), ParseExpression());
        var lower = ParseExpression();
        if (!IsRangeOperator)
            return lower;
        var operatorToken = Take();
        var hasUpper = !AtLineEnd && (BeginsValue() || _current.Kind == TokenKind.Identifier) && !IsRangeOperator;
        return new RangeSyntax(lower, operatorToken, hasUpper || operatorToken.Kind == TokenKind.DotDotLess ? ParseExpression() : null);
    }

    private bool IsRangeOperator => _current.Kind is TokenKind.DotDot or TokenKind.DotDotLess && !AtLineEnd;

    private ExpressionSyntax ParseExpression()
    {
        var first = ParseTerm();
        List<ChainLinkSyntax>? links = null;
        while (_current.Kind is TokenKind.Plus or TokenKind.Minus && !AtLineEnd)
        {
            CheckSpaces();
            (links ??= []).Add(new ChainLinkSyntax(Take(), ParseTerm()));
        }

        return links == null ? first : new ChainSyntax(first, links);
    }

    /// <summary><c>2020-3-1</c> would be 2016: a subtraction has spaces, so that a date written carelessly is none. <c>5 +- 1</c> would be 4.</summary>
    private void CheckSpaces()
    {
        if (_current.Kind == TokenKind.Plus && (StartsWith(_current.End, "- ") || StartsWith(_current.End, "/-")))
            ReportUnexpected(SyntaxMessages.Uncertainty);
        if (_current.Kind == TokenKind.Minus && _current.Start == _previousEnd && _current.End < _text.Length && !CharacterFacts.IsSpace(_text[_current.End]))
            ReportUnexpected("A subtraction has spaces around '-'; a range is written 1..2, a date 2020-03-22.");
    }

    private ExpressionSyntax ParseTerm()
    {
        var first = ParseUnary();
        List<ChainLinkSyntax>? links = null;
        while (_current.Kind is TokenKind.Star or TokenKind.Slash && !AtLineEnd)
            (links ??= []).Add(new ChainLinkSyntax(Take(), ParseUnary()));
        return links == null ? first : new ChainSyntax(first, links);
    }

    private ExpressionSyntax ParseUnary()
    {
        if (_expressionDepth == MaxDepth)
        {
            Report(Rules.TooDeep, _current.Span, MaxDepth);
            return new MissingExpressionSyntax(NoToken(TokenKind.Bad), SkipLine());
        }

        _expressionDepth++;
        var result = _current.Kind == TokenKind.Minus && !AtLineEnd ? new NegationSyntax(Take(), ParseUnary()) : ParsePrimary();
        _expressionDepth--;
        return result;
    }

    private ExpressionSyntax ParsePrimary()
    {
        if (!AtLineEnd)
        {
            switch (_current.Kind)
            {
                case TokenKind.String or TokenKind.Date or TokenKind.Duration:
                    return new LiteralSyntax(Take());
                case TokenKind.Number:
                    return ParseNumber();
                case TokenKind.OpenBracket:
                    return ParseList(TokenKind.CloseBracket, "']'");
                case TokenKind.OpenParenthesis:
                    return ParseList(TokenKind.CloseParenthesis, "')'");
                case TokenKind.Identifier:
                    var name = ParseReference("A name", "");
                    var isCall = _current.Kind == TokenKind.OpenParenthesis && !AtLineEnd;
                    return isCall ? new CallSyntax(name, ParseList(TokenKind.CloseParenthesis, "')'")) : new NameExpressionSyntax(name);
            }
        }

        if (!AtLineEnd && _current.Kind is TokenKind.Bad or TokenKind.Equals)
            ReportUnexpected("Write one '='.");
        ReportMissing("A value", "Write a number, a text in quotes, a date or a name.");
        return new MissingExpressionSyntax(NoToken(TokenKind.Bad), null);
    }

    private NumberSyntax ParseNumber()
    {
        // Behind a '-' that was reported for lacking its spaces stands no number but the rest of something else.
        if (_lineReported && _current.Start == _previousEnd)
            _lexer.Retract();
        var number = Take();
        var hasUnit = !AtLineEnd && !_lexer.StartsLine && _current.Start > number.End && BeginsUnit() && !IsWord("exact") && !BeginsStatement() && !IsForeignRange();
        var unit = hasUnit ? Take(LexMode.Unit) : NoToken(TokenKind.Unit);
        if (hasUnit && SyntaxFacts.Magnitudes.Contains(Text(unit)))
        {
            var written = SyntaxMessages.Shorten(_text.Substring(number.Start, unit.End - number.Start));
            Hint hint = Text(unit) is "%" ? Hint.Certain($"write {SyntaxMessages.Shorten(Text(number))}%, without the blank", Text(number) + "%") : "write all its digits, such as 5_000_000, or 12% for per cent";
            Report(Rules.MalformedNumber, TextSpan.FromBounds(number.Start, unit.End), written, hint);
        }

        return new NumberSyntax(number, unit, TakeWord("exact"));
    }

    /// <summary><c>10 to 20</c></summary>
    private bool IsForeignRange() => IsWord("to") && SkipSpaces(_current.End) is var next && next < _text.Length && CharacterFacts.IsDigit(_text[next]);

    private bool StartsWith(int start, string text) => string.CompareOrdinal(_text, start, text, 0, text.Length) == 0;

    /// <summary>Values between brackets, separated by commas; line ends do not count among them.</summary>
    private ListSyntax ParseList(TokenKind closeKind, string close)
    {
        _brackets++;
        var open = Take();
        var items = new List<ListItemSyntax>();
        while (!AtLineEnd && _current.Kind != closeKind && (BeginsValue() || _current.Kind is TokenKind.Identifier or TokenKind.Comma or TokenKind.Plus or TokenKind.Star or TokenKind.Slash))
        {
            var value = ParseValue();
            var comma = TakeIf(TokenKind.Comma);
            items.Add(new ListItemSyntax(value, comma));
            if (comma.IsMissing)
                break;
        }

        if (items.Count == 0 && closeKind == TokenKind.CloseParenthesis)
            ReportMissing("A value", "Write a value between the parentheses.");
        else if (closeKind == TokenKind.CloseParenthesis && _current.Kind == closeKind && !AtLineEnd && !items[items.Count - 1].Comma.IsMissing)
            ReportMissing("A value", "Write it behind ',', or remove the comma.");
        var closing = _current.Kind == closeKind && !AtLineEnd;
        if (!AtLineEnd && _current.Kind == TokenKind.Documentation)
            ReportLooseDocumentation(new DocumentationSyntax([_current]));
        if (!closing)
            ReportMissing(close, $"Close the bracket with {close}, and separate values by a comma and a space.");
        var skipped = closing ? null : SkipToClose(closeKind);
        var closeToken = _current.Kind == closeKind && !AtLineEnd ? Take() : NoToken(closeKind);
        _brackets--;
        return new ListSyntax(open, items, skipped, closeToken);
    }

    /// <summary>What stands before the closing bracket, on the same line or on lines below that are indented deeper.</summary>
    private SkippedSyntax? SkipToClose(TokenKind closeKind)
    {
        var tokens = new List<SyntaxToken>();
        var inner = 0;
        while (!AtLineEnd && !(_lexer.StartsLine && !IsDeeper(_lexer.Indentation, _lineIndentation))
            && (inner > 0 || _current.Kind != closeKind) && _current.Kind != TokenKind.Bar)
        {
            if (_current.Kind is TokenKind.OpenBracket or TokenKind.OpenParenthesis)
                inner++;
            else if (_current.Kind is TokenKind.CloseBracket or TokenKind.CloseParenthesis)
                inner--;
            tokens.Add(TakeSkipped());
        }

        return tokens.Count == 0 ? null : new SkippedSyntax(tokens);
    }
}
