namespace Facts.Language.Syntax;

/// <summary>A string, date, date-time or duration.</summary>
public sealed class LiteralSyntax(SyntaxToken token) : ExpressionSyntax
{
    public SyntaxToken Token { get; } = token;

    public override void Accept(ISyntaxSink sink) => sink.Add(Token);
}
