namespace Facts.Language.Syntax;

/// <summary><c>("after" | "before") STR</c></summary>
public sealed class QuoteContextSyntax(SyntaxToken keyword, bool isAfter, SyntaxToken text) : SyntaxNode
{
    public SyntaxToken Keyword { get; } = keyword;

    /// <summary>True for <c>after</c>, false for <c>before</c>.</summary>
    public bool IsAfter { get; } = isAfter;

    public SyntaxToken Text { get; } = text;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Text);
    }
}
