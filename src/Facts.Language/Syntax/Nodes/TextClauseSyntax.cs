namespace Facts.Language.Syntax;

/// <summary><c>("note" | "translation" | "also") STR NL</c></summary>
public sealed class TextClauseSyntax(SyntaxToken keyword, SyntaxToken text) : ClauseSyntax(keyword)
{
    public SyntaxToken Text { get; } = text;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Text);
    }
}
