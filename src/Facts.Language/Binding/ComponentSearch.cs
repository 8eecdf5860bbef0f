using System;
using System.Collections.Generic;

namespace Facts.Language.Binding;

/// <summary>
/// Finds what leads to itself: Tarjan's strongly connected components, with a stack of its own, since things may lead to each other over more steps than a thread's stack has room for.
/// Linear in the nodes and their targets.
/// </summary>
/// <remarks>R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972), 146-160.</remarks>
/// <typeparam name="T">A node.</typeparam>
/// <param name="comparer">Which nodes are the same.</param>
/// <param name="getTargets">What a node leads to; asked for once.</param>
/// <param name="leave">Called for a node once all that it leads to has been passed; it may visit one more.</param>
/// <param name="close">Called for each component, the node that was met first the last.</param>
internal sealed class ComponentSearch<T>(IEqualityComparer<T> comparer, Func<T, IReadOnlyList<T>> getTargets, Action<T> leave, Action<IReadOnlyList<T>> close)
    where T : class
{
    private readonly Dictionary<T, Step> _steps = new(comparer);
    private readonly Stack<Step> _path = new();
    private readonly Stack<Step> _open = new();

    /// <summary>The node that is passed just now; null where none is.</summary>
    public T? Current => _path.Count > 0 ? _path.Peek().Node : null;

    /// <summary>Whether a node was met and may still be found to be part of a circle.</summary>
    public bool IsOpen(T node) => _steps.TryGetValue(node, out var step) && step.IsOpen;

    /// <summary>Passes a node and all that it leads to, unless that is done.</summary>
    public void Visit(T root)
    {
        if (_steps.ContainsKey(root))
            return;
        // What is left just now may turn out to want one more.
        var outer = _path.Count;
        Open(root);
        while (_path.Count > outer)
        {
            var step = _path.Peek();
            if (step.Next < step.Targets.Count)
                Follow(step, step.Targets[step.Next++]);
            else
                Close(step);
        }
    }

    private void Open(T node)
    {
        var step = new Step(node, getTargets(node), _steps.Count);
        _steps.Add(node, step);
        _path.Push(step);
        _open.Push(step);
    }

    private void Follow(Step step, T target)
    {
        if (!_steps.TryGetValue(target, out var known))
            Open(target);
        else if (known.IsOpen)
            step.Low = Math.Min(step.Low, known.Index);
    }

    private void Close(Step step)
    {
        leave(step.Node);
        _path.Pop();
        if (_path.Count > 0)
            _path.Peek().Low = Math.Min(_path.Peek().Low, step.Low);
        if (step.Low != step.Index)
            return;
        var members = new List<T>();
        Step member;
        do
        {
            member = _open.Pop();
            member.IsOpen = false;
            members.Add(member.Node);
        }
        while (member != step);
        close(members);
    }

    private sealed class Step(T node, IReadOnlyList<T> targets, int index)
    {
        public T Node { get; } = node;

        public IReadOnlyList<T> Targets { get; } = targets;

        public int Index { get; } = index;

        public int Next { get; set; }

        /// <summary>The first one of those that it leads back to.</summary>
        public int Low { get; set; } = index;

        public bool IsOpen { get; set; } = true;
    }
}
