namespace Facts.Language.Syntax;

/// <summary><c>unit = "unit" ID ("=" number)? NL B(clause)?</c></summary>
public sealed class UnitSyntax(SyntaxToken keyword, NameSyntax name, SyntaxToken equals, ExpressionSyntax? value) : DeclarationSyntax(keyword, name)
{
    public SyntaxToken EqualsToken { get; } = equals;

    /// <summary>What one of it is in other units; null for an opaque unit.</summary>
    public ExpressionSyntax? Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
        sink.Add(EqualsToken);
        sink.Add(Value);
    }
}
