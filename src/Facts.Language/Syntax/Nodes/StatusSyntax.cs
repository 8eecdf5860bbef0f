namespace Facts.Language.Syntax;

/// <summary><c>"status" ID STR? ("on" date)? ("use" q)? NL</c></summary>
public sealed class StatusSyntax(SyntaxToken keyword, SyntaxToken status, SyntaxToken reason, SyntaxToken onKeyword, SyntaxToken date, SyntaxToken useKeyword, NameSyntax? replacement)
    : ClauseSyntax(keyword)
{
    public SyntaxToken Status { get; } = status;

    public SyntaxToken Reason { get; } = reason;

    public SyntaxToken OnKeyword { get; } = onKeyword;

    public SyntaxToken Date { get; } = date;

    public SyntaxToken UseKeyword { get; } = useKeyword;

    public NameSyntax? Replacement { get; } = replacement;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Status);
        sink.Add(Reason);
        sink.Add(OnKeyword);
        sink.Add(Date);
        sink.Add(UseKeyword);
        sink.Add(Replacement);
    }
}
