namespace Facts.Language.Syntax;

/// <summary><c>"valid" ("from" date)? ("until" date)? NL</c></summary>
public sealed class ValidSyntax(SyntaxToken keyword, SyntaxToken fromKeyword, SyntaxToken from, SyntaxToken untilKeyword, SyntaxToken until) : ClauseSyntax(keyword)
{
    public SyntaxToken FromKeyword { get; } = fromKeyword;

    public SyntaxToken From { get; } = from;

    public SyntaxToken UntilKeyword { get; } = untilKeyword;

    public SyntaxToken Until { get; } = until;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(FromKeyword);
        sink.Add(From);
        sink.Add(UntilKeyword);
        sink.Add(Until);
    }
}
