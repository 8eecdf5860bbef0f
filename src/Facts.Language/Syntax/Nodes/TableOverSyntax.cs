namespace Facts.Language.Syntax;

/// <summary><c>"over" ID</c></summary>
public sealed class TableOverSyntax(SyntaxToken overKeyword, SyntaxToken name) : SyntaxNode
{
    public SyntaxToken OverKeyword { get; } = overKeyword;

    public SyntaxToken Name { get; } = name;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(OverKeyword);
        sink.Add(Name);
    }
}
