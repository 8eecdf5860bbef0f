using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>
/// Records whose values must hold each other without end. Tarjan's strongly connected components over the fields that must be stated,
/// with a stack of its own, since records may lead to each other over more steps than a thread's stack has room for; linear in records and fields.
/// </summary>
/// <remarks>R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972), 146-160.</remarks>
internal sealed class RecordCircles(TypeResolver types)
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly List<Node> _open = [];

    /// <summary>The field of a record by which its circle closes, if the record is the first of it by its name: each circle is reported once.</summary>
    public RecordField? FindFirst(string record)
    {
        var node = Visit(record);
        return node.Circle != null && string.Equals(node.Circle, record, StringComparison.Ordinal)
            ? types.FindRecord(record)?.Fields.First(field => Leads(field) && string.Equals(_nodes[field.Type!.Name].Circle, record, StringComparison.Ordinal))
            : null;
    }

    private static bool Leads(RecordField field) => field.Type is { Kind: FactType.Record, IsList: false, IsNullable: false };

    private Node Visit(string record)
    {
        if (_nodes.TryGetValue(record, out var known))
            return known;
        var path = new Stack<Node>();
        path.Push(Open(record));
        while (path.Count > 0)
        {
            var node = path.Peek();
            if (node.Next < node.Targets.Length)
            {
                var target = node.Targets[node.Next++];
                if (!_nodes.TryGetValue(target, out var seen))
                    path.Push(Open(target));
                else if (seen.IsOpen)
                    node.Low = Math.Min(node.Low, seen.Index);
                continue;
            }

            path.Pop();
            if (path.Count > 0)
                path.Peek().Low = Math.Min(path.Peek().Low, node.Low);
            if (node.Low == node.Index)
                Close(node);
        }

        return _nodes[record];
    }

    private Node Open(string record)
    {
        var targets = (types.FindRecord(record)?.Fields ?? []).Where(Leads).Select(field => field.Type!.Name).Distinct(StringComparer.Ordinal).ToArray();
        var node = new Node(record, _nodes.Count, targets);
        _nodes.Add(record, node);
        _open.Add(node);
        return node;
    }

    /// <summary>Takes a component off the open records: a circle, unless it is one record that does not lead to itself.</summary>
    private void Close(Node first)
    {
        var start = _open.Count - 1;
        while (_open[start] != first)
            start--;
        var members = _open.GetRange(start, _open.Count - start);
        _open.RemoveRange(start, members.Count);
        var isCircle = members.Count > 1 || first.Targets.Contains(first.Record, StringComparer.Ordinal);
        var circle = isCircle ? members.Select(member => member.Record).OrderBy(name => name, StringComparer.Ordinal).First() : null;
        foreach (var member in members)
        {
            member.IsOpen = false;
            member.Circle = circle;
        }
    }

    private sealed class Node(string record, int index, string[] targets)
    {
        public string Record { get; } = record;

        public int Index { get; } = index;

        public string[] Targets { get; } = targets;

        public int Low { get; set; } = index;

        public int Next { get; set; }

        public bool IsOpen { get; set; } = true;

        /// <summary>The first record of its circle by name; null where it is in none.</summary>
        public string? Circle { get; set; }
    }
}
