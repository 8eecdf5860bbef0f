namespace Facts.Language.Syntax;

/// <summary><c>("as-of" | "review-by") date NL</c></summary>
public sealed class DateClauseSyntax(SyntaxToken keyword, SyntaxToken date) : ClauseSyntax(keyword)
{
    public SyntaxToken Date { get; } = date;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Date);
    }
}
