using Facts.Language.Diagnostics;

namespace Facts.Language.Syntax;

internal sealed partial class Parser
{
    private ClauseSyntax ParseClause(LineKind kind, SyntaxToken keyword)
    {
        switch (kind)
        {
            case LineKind.Cite or LineKind.Against:
                return new CiteSyntax(keyword, kind == LineKind.Against, ParseCitation(inCell: false));
            case LineKind.Disputed:
                return ParseDisputed(keyword);
            case LineKind.Status:
                return ParseStatus(keyword);
            case LineKind.AccordingTo:
                var text = TakeIf(TokenKind.String);
                return new AccordingToSyntax(keyword, text, text.IsMissing ? ParseName("A name or text", "Write who says so, in quotes.") : null);
            case LineKind.Note or LineKind.Translation or LineKind.Also:
                return new TextClauseSyntax(keyword, ExpectString("A text", $"Write it in quotes behind '{Text(keyword)}'."));
            case LineKind.Directness:
                return new DirectnessSyntax(keyword, ExpectIdentifier("A word", "Write direct or indirect."));
            case LineKind.AsOf or LineKind.ReviewBy:
                return new DateClauseSyntax(keyword, ExpectDate($"Write a date behind '{Text(keyword)}'."));
            case LineKind.Reviewed:
                return ParseReviewed(keyword);
            case LineKind.Valid:
                return ParseValid(keyword);
            case LineKind.Qualifier:
                return ParseQualifier(keyword);
            default:
                return ParseAllow(keyword);
        }
    }

    private DisputedSyntax ParseDisputed(SyntaxToken keyword)
    {
        var isField = _current.Kind is TokenKind.Identifier or TokenKind.Duration && !AtLineEnd && PeekBehindKey() == '=' && KeyEnd(_current.Start) == _current.End;
        var field = isField ? Take(LexMode.Name) : NoToken(TokenKind.Identifier);
        var equals = isField ? Take() : NoToken(TokenKind.Equals);
        if (!isField && IsWord("by") && CharacterFacts.IsIdentifierStart(PeekBehindKey()))
            ReportUnexpected("Write 'disputed' and the other value, and below it, indented deeper, 'cite' and the source that has it.");
        return new DisputedSyntax(keyword, field, equals, isField || !AtLineEnd ? ParseValue() : null);
    }

    private StatusSyntax ParseStatus(SyntaxToken keyword)
    {
        var status = ExpectIdentifier("A status", "Write confirmed, stated, estimated, proposed, alleged or retracted.");
        var reason = TakeIf(TokenKind.String);
        var on = TakeWord("on");
        var date = on.IsMissing ? NoToken(TokenKind.Date) : ExpectDate("Write a date behind 'on'.");
        if (IsWord("use") && Text(status) is "confirmed" or "stated" or "estimated" or "proposed" or "alleged")
            ReportUnexpected("Only what is retracted has something to use instead: status retracted use NAME.");
        var use = TakeWord("use");
        return new StatusSyntax(keyword, status, reason, on, date, use, use.IsMissing ? null : ParseName("A name", "Write the fact to use instead."));
    }

    private ReviewedSyntax ParseReviewed(SyntaxToken keyword)
    {
        var date = ExpectDate("Write the day of the review.");
        var by = TakeWord("by");
        return new ReviewedSyntax(keyword, date, by, by.IsMissing ? NoToken(TokenKind.String) : ExpectString("A name", "Write the reviewer in quotes."));
    }

    private ValidSyntax ParseValid(SyntaxToken keyword)
    {
        var fromKeyword = TakeWord("from");
        var from = fromKeyword.IsMissing ? NoToken(TokenKind.Date) : ExpectDate("Write the first day.");
        var untilKeyword = TakeWord("until");
        var until = untilKeyword.IsMissing ? NoToken(TokenKind.Date) : ExpectDate("Write the last day.");
        if (fromKeyword.IsMissing && untilKeyword.IsMissing)
            ReportMissing("A period", "Write valid from DATE until DATE, or one of the two.");
        return new ValidSyntax(keyword, fromKeyword, from, untilKeyword, until);
    }

    private QualifierSyntax ParseQualifier(SyntaxToken keyword)
    {
        var name = ExpectIdentifier("A name", "Write the qualifier's name.");
        var type = ParseTypeAnnotation();
        var equals = Expect(TokenKind.Equals, "'='", "Write '=' and the qualifier's value.");
        return new QualifierSyntax(keyword, name, type, equals, equals.IsMissing ? null : ParseValue());
    }

    private AllowSyntax ParseAllow(SyntaxToken keyword)
    {
        var rule = ExpectIdentifier("A rule", "Write the rule's id, such as FACT0001.");
        var reason = ExpectString("A reason", "Write in quotes why it is allowed.");
        var until = TakeWord("until");
        return new AllowSyntax(keyword, rule, reason, until, until.IsMissing ? NoToken(TokenKind.Date) : ExpectDate("Write the last day on which it is allowed."));
    }
}
