using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>
/// <c>term (("+" | "-") term)*</c> or <c>unary (("*" | "/") unary)*</c>, evaluated from left to right.
/// Flat, however long: a sum of 100,000 terms is no deep tree.
/// </summary>
public sealed class ChainSyntax(ExpressionSyntax first, IReadOnlyList<ChainLinkSyntax> links) : ExpressionSyntax
{
    public ExpressionSyntax First { get; } = first;

    public IReadOnlyList<ChainLinkSyntax> Links { get; } = links;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(First);
        AddAll(sink, Links);
    }
}
