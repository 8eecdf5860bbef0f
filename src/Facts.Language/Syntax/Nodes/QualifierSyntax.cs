namespace Facts.Language.Syntax;

/// <summary><c>"qualifier" ID (":" type)? "=" value NL</c></summary>
public sealed class QualifierSyntax(SyntaxToken keyword, SyntaxToken name, TypeAnnotationSyntax? type, SyntaxToken equals, ExpressionSyntax? value) : ClauseSyntax(keyword)
{
    public SyntaxToken Name { get; } = name;

    public TypeAnnotationSyntax? Type { get; } = type;

    public SyntaxToken EqualsToken { get; } = equals;

    public ExpressionSyntax? Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
        sink.Add(Type);
        sink.Add(EqualsToken);
        sink.Add(Value);
    }
}
