namespace Facts.Language.Syntax;

/// <summary><c>"-" unary</c></summary>
public sealed class NegationSyntax(SyntaxToken minus, ExpressionSyntax operand) : ExpressionSyntax
{
    public SyntaxToken Minus { get; } = minus;

    public ExpressionSyntax Operand { get; } = operand;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Minus);
        sink.Add(Operand);
    }
}
