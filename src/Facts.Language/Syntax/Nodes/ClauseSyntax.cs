namespace Facts.Language.Syntax;

/// <summary>A line that says something about what it stands under.</summary>
public abstract class ClauseSyntax(SyntaxToken keyword) : LineSyntax
{
    public SyntaxToken Keyword { get; } = keyword;
}
