namespace Facts.Language.Syntax;

/// <summary><c>"namespace" q NL</c></summary>
public sealed class NamespaceSyntax(SyntaxToken keyword, NameSyntax name) : DeclarationSyntax(keyword, name)
{
    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
    }
}
