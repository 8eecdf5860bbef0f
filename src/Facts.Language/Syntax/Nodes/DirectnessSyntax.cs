namespace Facts.Language.Syntax;

/// <summary><c>"directness" ID NL</c></summary>
public sealed class DirectnessSyntax(SyntaxToken keyword, SyntaxToken value) : ClauseSyntax(keyword)
{
    public SyntaxToken Value { get; } = value;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Value);
    }
}
