namespace Facts.Language.Syntax;

/// <summary><c>ID ":" type NL</c></summary>
public sealed class RecordFieldSyntax(SyntaxToken name, SyntaxToken colon, TypeSyntax type) : LineSyntax
{
    public SyntaxToken Name { get; } = name;

    public SyntaxToken Colon { get; } = colon;

    public TypeSyntax Type { get; } = type;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Name);
        sink.Add(Colon);
        sink.Add(Type);
    }
}
