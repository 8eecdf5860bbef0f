namespace Facts.Language.Syntax;

/// <summary><c>ID (":" type)? "|"</c></summary>
public sealed class HeaderCellSyntax(SyntaxToken name, TypeAnnotationSyntax? type, SkippedSyntax? skipped, SyntaxToken bar) : SyntaxNode
{
    public SyntaxToken Name { get; } = name;

    public TypeAnnotationSyntax? Type { get; } = type;

    public SkippedSyntax? Skipped { get; } = skipped;

    public SyntaxToken Bar { get; } = bar;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Name);
        sink.Add(Type);
        sink.Add(Skipped);
        sink.Add(Bar);
    }
}
