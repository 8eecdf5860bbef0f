namespace Facts.Language.Syntax;

/// <summary><c>group = "group" q NL B(clause | decl)</c></summary>
public sealed class GroupSyntax(SyntaxToken keyword, NameSyntax name) : DeclarationSyntax(keyword, name)
{
    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
    }
}
