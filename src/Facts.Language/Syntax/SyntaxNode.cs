using System;
using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Language.Syntax;

/// <summary>A node of the tree. It knows its children, not its parent; it never changes.</summary>
public abstract class SyntaxNode
{
    /// <summary>Hands every child to the sink, in the order of the text.</summary>
    public abstract void Accept(ISyntaxSink sink);

    /// <summary>From the first to the last token that the text has; an empty span at their place where it has none. Linear in the node's size.</summary>
    public virtual TextSpan Span
    {
        get
        {
            var bounds = new Bounds();
            bounds.Add(this);
            return bounds.Start <= bounds.End ? TextSpan.FromBounds(bounds.Start, bounds.End) : new TextSpan(Math.Max(bounds.Place, 0), 0);
        }
    }

    private protected static void AddAll(ISyntaxSink sink, IReadOnlyList<SyntaxNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
            sink.Add(nodes[i]);
    }

    private sealed class Bounds : ISyntaxSink
    {
        public int Start { get; private set; } = int.MaxValue;

        public int End { get; private set; } = -1;

        /// <summary>Where the first token stands that the text lacks.</summary>
        public int Place { get; private set; } = -1;

        public void Add(SyntaxToken token)
        {
            if (token.IsMissing)
            {
                Place = Place < 0 ? token.Start : Place;
                return;
            }

            Start = Math.Min(Start, token.Start);
            End = Math.Max(End, token.End);
        }

        public void Add(SyntaxNode? node) => node?.Accept(this);
    }
}
