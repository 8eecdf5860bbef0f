namespace Facts.Language.Syntax;

/// <summary><c>"disputed" ((ID "=")? value)? NL body?</c></summary>
public sealed class DisputedSyntax(SyntaxToken keyword, SyntaxToken field, SyntaxToken equals, ExpressionSyntax? value) : ClauseSyntax(keyword)
{
    public SyntaxToken Field { get; } = field;

    public SyntaxToken EqualsToken { get; } = equals;

    public ExpressionSyntax? Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Field);
        sink.Add(EqualsToken);
        sink.Add(Value);
    }
}
