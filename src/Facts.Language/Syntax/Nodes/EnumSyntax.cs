using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>enum = "enum" ID "{" DOC* ID ("," DOC* ID)* ","? "}" NL</c></summary>
public sealed class EnumSyntax(SyntaxToken keyword, NameSyntax name, SyntaxToken open, IReadOnlyList<SyntaxNode> members, SyntaxToken close)
    : DeclarationSyntax(keyword, name)
{
    public SyntaxToken OpenBrace { get; } = open;

    /// <summary>Nodes of type <see cref="EnumMemberSyntax"/>; <see cref="SkippedSyntax"/> where none could be read.</summary>
    public IReadOnlyList<SyntaxNode> Members { get; } = members;

    public SyntaxToken CloseBrace { get; } = close;

    private protected override void AcceptLine(ISyntaxSink sink)
    {
        sink.Add(Keyword);
        sink.Add(Name);
        sink.Add(OpenBrace);
        AddAll(sink, Members);
        sink.Add(CloseBrace);
    }
}
