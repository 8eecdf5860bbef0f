namespace Facts.Language.Syntax;

/// <summary><c>range = expr (".." | "..&lt;") expr? | (".." | "..&lt;") expr</c></summary>
public sealed class RangeSyntax(ExpressionSyntax? lower, SyntaxToken operatorToken, ExpressionSyntax? upper) : ExpressionSyntax
{
    public ExpressionSyntax? Lower { get; } = lower;

    public SyntaxToken Operator { get; } = operatorToken;

    public ExpressionSyntax? Upper { get; } = upper;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Lower);
        sink.Add(Operator);
        sink.Add(Upper);
    }
}
