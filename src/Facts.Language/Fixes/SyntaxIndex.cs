using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>The parents and spans of a tree's nodes, which they do not know themselves. Made in one walk, linear in the tree.</summary>
internal sealed class SyntaxIndex : ISyntaxSink
{
    private readonly Dictionary<SyntaxNode, Entry> _entries = [];
    private readonly Stack<Entry> _open = new();
    private readonly SyntaxNode _root;

    public SyntaxIndex(SyntaxTree tree)
    {
        _root = tree.Root;
        ((ISyntaxSink)this).Add(tree.Root);
    }

    /// <summary>As <see cref="SyntaxNode.Span"/>, without a walk.</summary>
    public TextSpan GetSpan(SyntaxNode node) => _entries[node] is { Start: < int.MaxValue } entry ? TextSpan.FromBounds(entry.Start, entry.End) : node.Span;

    /// <summary>The node that a node hangs on; null for the root.</summary>
    public SyntaxNode? GetParent(SyntaxNode node) => _entries[node].Parent;

    /// <summary>The nodes that a place lies in, the innermost first. Linear in the breadth of the blocks around it.</summary>
    public IReadOnlyList<SyntaxNode> At(TextSpan place)
    {
        var path = new List<SyntaxNode>();
        for (SyntaxNode? node = _root; node != null;)
        {
            path.Insert(0, node);
            node = _entries[node].Children.LastOrDefault(child => _entries[child] is var entry && entry.Start <= place.Start && place.End <= entry.End);
        }

        return path;
    }

    /// <summary>The innermost node of a kind that a place lies in.</summary>
    public T? Find<T>(TextSpan place)
        where T : SyntaxNode => At(place).OfType<T>().FirstOrDefault();

    /// <summary>The nearest node of a kind that a node lies in.</summary>
    public T? Around<T>(SyntaxNode node)
        where T : SyntaxNode
    {
        for (var parent = GetParent(node); parent != null; parent = GetParent(parent))
        {
            if (parent is T found)
                return found;
        }

        return null;
    }

    /// <summary>Behind the last token of a line that is not of the block below it.</summary>
    public int EndOfOwn(LineSyntax line) => Math.Max(_entries[line].OwnEnd, _entries[line].Children.Where(child => child != line.Body).Select(child => _entries[child].End).DefaultIfEmpty(0).Max());

    void ISyntaxSink.Add(SyntaxToken token)
    {
        if (token.IsMissing || _open.Count == 0)
            return;
        var entry = _open.Peek();
        entry.Start = Math.Min(entry.Start, token.Start);
        entry.End = Math.Max(entry.End, token.End);
        entry.OwnEnd = Math.Max(entry.OwnEnd, token.End);
    }

    void ISyntaxSink.Add(SyntaxNode? node)
    {
        if (node == null)
            return;
        var outer = _open.Count > 0 ? _open.Peek() : null;
        var entry = new Entry(outer?.Node, node);
        _entries.Add(node, entry);
        outer?.Children.Add(node);
        _open.Push(entry);
        node.Accept(this);
        _open.Pop();
        if (outer == null || entry.End < 0)
            return;
        outer.Start = Math.Min(outer.Start, entry.Start);
        outer.End = Math.Max(outer.End, entry.End);
    }

    private sealed class Entry(SyntaxNode? parent, SyntaxNode node)
    {
        public SyntaxNode? Parent { get; } = parent;

        public SyntaxNode Node { get; } = node;

        public List<SyntaxNode> Children { get; } = [];

        public int Start { get; set; } = int.MaxValue;

        public int End { get; set; } = -1;

        /// <summary>Behind its last token that is of none of its nodes.</summary>
        public int OwnEnd { get; set; } = -1;
    }
}
