using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>quote = STR (("after" | "before") STR)*</c></summary>
public sealed class QuoteSyntax(SyntaxToken text, IReadOnlyList<QuoteContextSyntax> contexts) : SyntaxNode
{
    public SyntaxToken Text { get; } = text;

    public IReadOnlyList<QuoteContextSyntax> Contexts { get; } = contexts;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Text);
        AddAll(sink, Contexts);
    }
}
