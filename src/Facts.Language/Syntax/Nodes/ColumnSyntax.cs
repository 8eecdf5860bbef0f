namespace Facts.Language.Syntax;

/// <summary><c>column = "column" ID "=" STR ("null" STR)? NL</c></summary>
public sealed class ColumnSyntax(SyntaxToken keyword, SyntaxToken name, SyntaxToken equals, SyntaxToken title, SyntaxToken nullKeyword, SyntaxToken nullText) : LineSyntax
{
    public SyntaxToken Keyword { get; } = keyword;

    public SyntaxToken Name { get; } = name;

    public SyntaxToken EqualsToken { get; } = equals;

    /// <summary>The column's name in the data file.</summary>
    public SyntaxToken Title { get; } = title;

    public SyntaxToken NullKeyword { get; } = nullKeyword;

    public SyntaxToken NullText { get; } = nullText;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
        sink.Add(EqualsToken);
        sink.Add(Title);
        sink.Add(NullKeyword);
        sink.Add(NullText);
    }
}
