using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>Walks over a tree without recursion over its width.</summary>
public static class SyntaxWalker
{
    /// <summary>All nodes below one, in the order of the text.</summary>
    public static IReadOnlyList<SyntaxNode> Descendants(SyntaxNode node)
    {
        var collector = new Collector();
        node.Accept(collector);
        return collector.Nodes;
    }

    private sealed class Collector : ISyntaxSink
    {
        public List<SyntaxNode> Nodes { get; } = [];

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
