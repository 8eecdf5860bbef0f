namespace Facts.Language.Syntax;

/// <summary>A line that declares a name.</summary>
public abstract class DeclarationSyntax(SyntaxToken keyword, NameSyntax name) : LineSyntax
{
    /// <summary>The keyword; missing where another word or none stands in its place.</summary>
    public SyntaxToken Keyword { get; } = keyword;

    public NameSyntax Name { get; } = name;
}
