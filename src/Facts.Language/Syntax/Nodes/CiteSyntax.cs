namespace Facts.Language.Syntax;

/// <summary><c>("cite" | "against") citation NL body?</c></summary>
public sealed class CiteSyntax(SyntaxToken keyword, bool isAgainst, CitationSyntax citation) : ClauseSyntax(keyword)
{
    /// <summary>True for evidence against the fact, which is no citation of it.</summary>
    public bool IsAgainst { get; } = isAgainst;

    public CitationSyntax Citation { get; } = citation;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Citation);
    }
}
