namespace Facts.Language.Syntax;

/// <summary><c>policy = "policy" key "=" scalar NL</c></summary>
public sealed class PolicySyntax(SyntaxToken keyword, SyntaxToken key, SyntaxToken equals, SyntaxToken value) : LineSyntax
{
    public SyntaxToken Keyword { get; } = keyword;

    public SyntaxToken Key { get; } = key;

    public SyntaxToken EqualsToken { get; } = equals;

    public SyntaxToken Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Key);
        sink.Add(EqualsToken);
        sink.Add(Value);
    }
}
