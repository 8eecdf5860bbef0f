namespace Facts.Language.Syntax;

/// <summary><c>key scalar ("sha256" STR)? NL</c></summary>
public sealed class SourceFieldSyntax(SyntaxToken key, SyntaxToken value, SyntaxToken hashKeyword, SyntaxToken hash) : LineSyntax
{
    public SyntaxToken Key { get; } = key;

    public SyntaxToken Value { get; } = value;

    public SyntaxToken HashKeyword { get; } = hashKeyword;

    public SyntaxToken Hash { get; } = hash;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Key);
        sink.Add(Value);
        sink.Add(HashKeyword);
        sink.Add(Hash);
    }
}
