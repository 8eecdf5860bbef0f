namespace Facts.Language.Syntax;

/// <summary><c>"reviewed" date ("by" STR)? NL</c></summary>
public sealed class ReviewedSyntax(SyntaxToken keyword, SyntaxToken date, SyntaxToken byKeyword, SyntaxToken reviewer) : ClauseSyntax(keyword)
{
    public SyntaxToken Date { get; } = date;

    public SyntaxToken ByKeyword { get; } = byKeyword;

    public SyntaxToken Reviewer { get; } = reviewer;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Date);
        sink.Add(ByKeyword);
        sink.Add(Reviewer);
    }
}
