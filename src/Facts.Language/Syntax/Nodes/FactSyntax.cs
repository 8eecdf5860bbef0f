namespace Facts.Language.Syntax;

/// <summary><c>fact = "fact" q STR? (":" type)? ("=" value)? NL body?</c></summary>
public sealed class FactSyntax(SyntaxToken keyword, NameSyntax name, SyntaxToken label, TypeAnnotationSyntax? type, SyntaxToken equals, ExpressionSyntax? value)
    : DeclarationSyntax(keyword, name)
{
    /// <summary>The printed name.</summary>
    public SyntaxToken Label { get; } = label;

    public TypeAnnotationSyntax? Type { get; } = type;

    public SyntaxToken EqualsToken { get; } = equals;

    public ExpressionSyntax? Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
        sink.Add(Label);
        sink.Add(Type);
        sink.Add(EqualsToken);
        sink.Add(Value);
    }
}
