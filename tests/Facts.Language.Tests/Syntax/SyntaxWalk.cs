using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>All that hangs on a node, in the order of the text.</summary>
internal sealed class SyntaxWalk : ISyntaxSink
{
    private readonly List<(SyntaxNode? Node, SyntaxToken Token)> _found = [];

    /// <summary>The node itself and everything below it: either a node, or a token where the node is null.</summary>
    public static IEnumerable<(SyntaxNode? Node, SyntaxToken Token)> Of(SyntaxNode root)
    {
        var pending = new Stack<(SyntaxNode? Node, SyntaxToken Token)>();
        pending.Push((root, default));
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            if (next.Node == null)
                continue;
            var children = new SyntaxWalk();
            next.Node.Accept(children);
            foreach (var child in Enumerable.Reverse(children._found))
                pending.Push(child);
        }
    }

    public static IEnumerable<SyntaxNode> NodesIn(SyntaxNode root) => Of(root).Where(item => item.Node != null).Select(item => item.Node!);

    public static IEnumerable<SyntaxNode> ChildrenOf(SyntaxNode node) => ItemsOf(node).Where(item => item.Node != null).Select(item => item.Node!);

    /// <summary>The node's own children and tokens, in the order of the text.</summary>
    public static IReadOnlyList<(SyntaxNode? Node, SyntaxToken Token)> ItemsOf(SyntaxNode node)
    {
        var children = new SyntaxWalk();
        node.Accept(children);
        return children._found;
    }

    public void Add(SyntaxToken token) => _found.Add((null, token));

    public void Add(SyntaxNode? node)
    {
        if (node != null)
            _found.Add((node, default));
    }
}
