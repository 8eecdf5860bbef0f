namespace Facts.Language.Syntax;

/// <summary>A value of a list and the comma behind it.</summary>
public sealed class ListItemSyntax(ExpressionSyntax value, SyntaxToken comma) : SyntaxNode
{
    public ExpressionSyntax Value { get; } = value;

    public SyntaxToken Comma { get; } = comma;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Value);
        sink.Add(Comma);
    }
}
