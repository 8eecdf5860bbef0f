namespace Facts.Language.Syntax;

/// <summary><c>"allow" RULE STR ("until" date)? NL</c></summary>
public sealed class AllowSyntax(SyntaxToken keyword, SyntaxToken rule, SyntaxToken reason, SyntaxToken untilKeyword, SyntaxToken until) : ClauseSyntax(keyword)
{
    public SyntaxToken Rule { get; } = rule;

    public SyntaxToken Reason { get; } = reason;

    public SyntaxToken UntilKeyword { get; } = untilKeyword;

    public SyntaxToken Until { get; } = until;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Rule);
        sink.Add(Reason);
        sink.Add(UntilKeyword);
        sink.Add(Until);
    }
}
