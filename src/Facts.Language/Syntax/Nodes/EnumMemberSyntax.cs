namespace Facts.Language.Syntax;

/// <summary><c>DOC* ID ","?</c></summary>
public sealed class EnumMemberSyntax(DocumentationSyntax? documentation, SyntaxToken name, SyntaxToken comma) : SyntaxNode
{
    public DocumentationSyntax? Documentation { get; } = documentation;

    public SyntaxToken Name { get; } = name;

    public SyntaxToken Comma { get; } = comma;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Documentation);
        sink.Add(Name);
        sink.Add(Comma);
    }
}
