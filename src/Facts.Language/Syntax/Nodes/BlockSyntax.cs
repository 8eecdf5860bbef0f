using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>The lines below another that are indented deeper.</summary>
public sealed class BlockSyntax(IReadOnlyList<SyntaxNode> items) : SyntaxNode
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    public override void Accept(ISyntaxSink sink) => AddAll(sink, Items);
}
