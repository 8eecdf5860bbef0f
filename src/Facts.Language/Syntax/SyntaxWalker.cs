using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>Walks over a tree without recursion over its width.</summary>
public static class SyntaxWalker
{
    /// <summary>All nodes below one, in the order of the text.</summary>
    public static IReadOnlyList<SyntaxNode> Descendants(SyntaxNode node) => Collect(node, 0);

    /// <summary>All nodes of a tree, of which there are about half as many as it has tokens.</summary>
    internal static NodeList All(SyntaxTree tree) => new(Collect(tree.Root, (tree.Tokens.Count / 2) + 4));

    private static List<SyntaxNode> Collect(SyntaxNode node, int expected)
    {
        var collector = new Collector(expected);
        node.Accept(collector);
        return collector.Nodes;
    }

    private sealed class Collector(int expected) : ISyntaxSink
    {
        public List<SyntaxNode> Nodes { get; } = new(expected);

        public void Add(SyntaxToken token)
        {
        }

        public void Add(SyntaxNode? node)
        {
            if (node == null)
                return;
            Nodes.Add(node);
            node.Accept(this);
        }
    }
}
