namespace Facts.Language.Syntax;

/// <summary><c>"from" STR ("delimiter" STR)?</c></summary>
public sealed class TableFileSyntax(SyntaxToken fromKeyword, SyntaxToken path, SyntaxToken delimiterKeyword, SyntaxToken delimiter) : SyntaxNode
{
    public SyntaxToken FromKeyword { get; } = fromKeyword;

    public SyntaxToken Path { get; } = path;

    public SyntaxToken DelimiterKeyword { get; } = delimiterKeyword;

    public SyntaxToken Delimiter { get; } = delimiter;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(FromKeyword);
        sink.Add(Path);
        sink.Add(DelimiterKeyword);
        sink.Add(Delimiter);
    }
}
