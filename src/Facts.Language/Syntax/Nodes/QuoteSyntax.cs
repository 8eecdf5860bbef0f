using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>quote = STR (("after" | "before") STR)*</c></summary>
public sealed class QuoteSyntax(SyntaxToken text, IReadOnlyList<QuoteContextSyntax> contexts) : SyntaxNode
{
    public SyntaxToken Text { get; } = text;

    /// <summary>What it says, once somebody has asked: it is bound, and it is looked for in the evidence.</summary>
    internal string? Value { get; set; }

    public IReadOnlyList<QuoteContextSyntax> Contexts { get; } = contexts;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Text);
        AddAll(sink, Contexts);
    }
}
