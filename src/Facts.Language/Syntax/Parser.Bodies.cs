namespace Facts.Language.Syntax;

internal sealed partial class Parser
{
    private FieldSyntax ParseField()
    {
        var name = ExpectIdentifier("A name", "Write the field's name before '='.");
        if (AtLineEnd)
        {
            if (!HasBody)
                ReportMissing("A value", "Write '=' and the field's value, or what the field holds on the lines below, indented deeper.");
            return new FieldSyntax(name, NoToken(TokenKind.Equals), null);
        }

        if (_current.Kind == TokenKind.Colon)
        {
            var isKeyword = SyntaxFacts.LineKeywords.ContainsKey(Text(name));
            ReportUnexpected(isKeyword ? $"Write '{Text(name)}' without a sign behind it." : "A field's type stands in its record. Write '=' and the value.");
            return new FieldSyntax(name, NoToken(TokenKind.Equals), null);
        }

        var equals = Expect(TokenKind.Equals, "'='", "Write '=' before the field's value, or a keyword such as 'cite' before a source.");
        CheckValueBelow(equals);
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
        if (AtLineEnd && !HasBody)
            ReportMissing("A value", "Write the element's value behind '-', or its fields on the lines below, indented deeper.");
        return new ElementSyntax(dash, AtLineEnd ? null : ParseValue());
    }

    /// <summary>At the end of a line: whether lines stand below that belong to it.</summary>
    private bool HasBody => _current.Kind != TokenKind.EndOfFile && IsDeeper(_lexer.Indentation, _lineIndentation);
}
