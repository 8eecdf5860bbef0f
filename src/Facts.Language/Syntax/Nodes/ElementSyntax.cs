namespace Facts.Language.Syntax;

/// <summary><c>element = "-" (value NL body? | NL body)</c></summary>
public sealed class ElementSyntax(SyntaxToken dash, ExpressionSyntax? value) : LineSyntax
{
    public SyntaxToken Dash { get; } = dash;

    public ExpressionSyntax? Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Dash);
        sink.Add(Value);
    }
}
