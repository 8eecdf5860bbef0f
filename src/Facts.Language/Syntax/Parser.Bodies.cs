namespace Facts.Language.Syntax;

internal sealed partial class Parser
{
    private FieldSyntax ParseField()
    {
        var name = Take(LexMode.Name);
        if (AtLineEnd)
            return new FieldSyntax(name, NoToken(TokenKind.Equals), null);
        if (_current.Kind == TokenKind.Colon)
        {
            ReportUnexpected("A field's type stands in its record. Write '=' and the value.");
            return new FieldSyntax(name, NoToken(TokenKind.Equals), null);
        }

        var equals = Expect(TokenKind.Equals, "'='", "Write '=' before the field's value, or a keyword such as 'cite' before a source.");
        return new FieldSyntax(name, equals, equals.IsMissing ? null : ParseValue());
    }

    private EntrySyntax ParseEntry(LineKind kind, SyntaxToken keyword)
    {
        var isOpen = kind == LineKind.Until;
        var fromKeyword = isOpen ? SyntaxToken.Missing(TokenKind.Key, keyword.Start) : keyword;
        var from = isOpen ? SyntaxToken.Missing(TokenKind.Date, keyword.Start) : ExpectDate("Write the day from which the value holds.");
        var untilKeyword = isOpen ? keyword : TakeWord("until");
        var until = untilKeyword.IsMissing ? NoToken(TokenKind.Date) : ExpectDate("Write the last day on which the value holds.");
        var equals = TakeIf(TokenKind.Equals);
        return new EntrySyntax(fromKeyword, from, untilKeyword, until, equals, equals.IsMissing ? null : ParseValue());
    }

    private ElementSyntax ParseElement()
    {
        var dash = Take();
        return new ElementSyntax(dash, AtLineEnd ? null : ParseValue());
    }
}
