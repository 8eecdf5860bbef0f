namespace Facts.Language.Syntax;

/// <summary><c>":" type</c></summary>
public sealed class TypeAnnotationSyntax(SyntaxToken colon, TypeSyntax type) : SyntaxNode
{
    public SyntaxToken Colon { get; } = colon;

    public TypeSyntax Type { get; } = type;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Colon);
        sink.Add(Type);
    }
}
