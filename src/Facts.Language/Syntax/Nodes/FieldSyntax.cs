namespace Facts.Language.Syntax;

/// <summary><c>field = ID ("=" value NL body? | NL body)</c></summary>
public sealed class FieldSyntax(SyntaxToken name, SyntaxToken equals, ExpressionSyntax? value) : LineSyntax
{
    public SyntaxToken Name { get; } = name;

    public SyntaxToken EqualsToken { get; } = equals;

    public ExpressionSyntax? Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Name);
        sink.Add(EqualsToken);
        sink.Add(Value);
    }
}
