namespace Facts.Language.Syntax;

/// <summary>An operator and its right operand.</summary>
public sealed class ChainLinkSyntax(SyntaxToken operatorToken, ExpressionSyntax operand) : SyntaxNode
{
    public SyntaxToken Operator { get; } = operatorToken;

    public ExpressionSyntax Operand { get; } = operand;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Operator);
        sink.Add(Operand);
    }
}
