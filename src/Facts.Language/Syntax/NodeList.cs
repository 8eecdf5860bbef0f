using System.Collections;
using System.Collections.Generic;

namespace Facts.Language.Syntax;

/// <summary>All nodes of a file, in the order of the text. Most rules look for one kind among a hundred thousand: those that are passed over must cost next to nothing.</summary>
internal sealed class NodeList(List<SyntaxNode> nodes) : IReadOnlyList<SyntaxNode>
{
    public int Count => nodes.Count;

    public SyntaxNode this[int index] => nodes[index];

    /// <summary>All nodes of a kind. Linear in all nodes.</summary>
    public IEnumerable<T> OfType<T>()
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            if (node is T found)
                yield return found;
        }
    }

    public IEnumerator<SyntaxNode> GetEnumerator() => nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => nodes.GetEnumerator();
}
