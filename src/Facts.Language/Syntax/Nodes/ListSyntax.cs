using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary><c>list = "[" (value ("," value)* ","?)? "]"</c>; also parentheses around one or more expressions.</summary>
public sealed class ListSyntax(SyntaxToken open, IReadOnlyList<ListItemSyntax> items, SkippedSyntax? skipped, SyntaxToken close) : ExpressionSyntax
{
    public SyntaxToken Open { get; } = open;

    public IReadOnlyList<ListItemSyntax> Items { get; } = items;

    public SkippedSyntax? Skipped { get; } = skipped;

    public SyntaxToken Close { get; } = close;

    public bool IsParenthesized => Open.Kind == TokenKind.OpenParenthesis;

    public override void Accept(ISyntaxSink sink)
    {
        sink.Add(Open);
        AddAll(sink, Items);
        sink.Add(Skipped);
        sink.Add(Close);
    }
}
