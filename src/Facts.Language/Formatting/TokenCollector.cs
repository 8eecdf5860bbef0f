using System.Collections.Generic;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>The tokens that a node has in the text.</summary>
internal sealed class TokenCollector : ISyntaxSink
{
    private readonly List<SyntaxToken> _tokens = [];
    private readonly SyntaxNode? _left;
    private readonly SyntaxNode? _right;

    private TokenCollector(SyntaxNode? left, SyntaxNode? right)
    {
        _left = left;
        _right = right;
    }

    /// <summary>All tokens of a node.</summary>
    public static List<SyntaxToken> Of(SyntaxNode node) => Collect(node, null, null);

    /// <summary>The tokens of a line itself: without its documentation and the block below.</summary>
    public static List<SyntaxToken> OfLine(LineSyntax line) => Collect(line, line.Documentation, line.Body);

    public void Add(SyntaxToken token)
    {
        if (!token.IsMissing)
            _tokens.Add(token);
    }

    public void Add(SyntaxNode? node)
    {
        if (node != null && node != _left && node != _right)
            node.Accept(this);
    }

    private static List<SyntaxToken> Collect(SyntaxNode node, SyntaxNode? left, SyntaxNode? right)
    {
        var collector = new TokenCollector(left, right);
        node.Accept(collector);
        return collector._tokens;
    }
}
