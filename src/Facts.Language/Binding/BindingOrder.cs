using System;
using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>
/// Binds what is referred to before what refers to it, and finds what refers to itself:
/// R. Tarjan's strongly connected components (“Depth-first search and linear graph algorithms”, 1972), without recursion.
/// </summary>
internal sealed class BindingOrder(Func<Document, Binder> binders)
{
    private readonly Dictionary<DeclarationSyntax, Visit> _visits = [];
    private readonly Stack<Visit> _path = new();
    private readonly Stack<Visit> _knot = new();

    /// <summary>Binds a fact or table after all that it refers to. Linear in these and their references.</summary>
    public void Require(ValueName root)
    {
        if (_visits.ContainsKey(root.Declaration.Syntax))
            return;
        // What is bound just now may turn out to want one more.
        var outer = _path.Count;
        Open(root);
        while (_path.Count > outer)
        {
            var visit = _path.Peek();
            if (visit.Next < visit.Targets.Count)
                Follow(visit, visit.Targets[visit.Next++]);
            else
                Close(visit);
        }
    }

    /// <summary>What is bound now wants something that is not bound yet.</summary>
    public void Miss(ValueName target)
    {
        if (_path.Count > 0 && _visits.TryGetValue(target.Declaration.Syntax, out var visit) && visit.IsOpen)
            _path.Peek().HasMissed = true;
    }

    private void Open(ValueName name)
    {
        var visit = new Visit(name, [.. binders(name.Document).GetTargets(name.Declaration)], _visits.Count);
        _visits.Add(name.Declaration.Syntax, visit);
        _path.Push(visit);
        _knot.Push(visit);
    }

    private void Follow(Visit visit, ValueName target)
    {
        if (!_visits.TryGetValue(target.Declaration.Syntax, out var known))
            Open(target);
        else if (known.IsOpen)
            visit.Low = Math.Min(visit.Low, known.Index);
    }

    private void Close(Visit visit)
    {
        binders(visit.Name.Document).BindNow(visit.Name.Declaration);
        _path.Pop();
        if (_path.Count > 0)
            _path.Peek().Low = Math.Min(_path.Peek().Low, visit.Low);
        if (visit.Low != visit.Index)
            return;
        var members = new List<ValueName>();
        var hasMissed = false;
        Visit member;
        do
        {
            member = _knot.Pop();
            member.IsOpen = false;
            hasMissed |= member.HasMissed;
            members.Add(member.Name);
        }
        while (member != visit);
        if (hasMissed)
            new CycleReporter(binders, members).Report();
    }

    private sealed class Visit(ValueName name, IReadOnlyList<ValueName> targets, int index)
    {
        public ValueName Name { get; } = name;

        public IReadOnlyList<ValueName> Targets { get; } = targets;

        public int Index { get; } = index;

        public int Next { get; set; }

        /// <summary>The first one of those that it leads back to.</summary>
        public int Low { get; set; } = index;

        /// <summary>Whether it may still be found to be part of a circle.</summary>
        public bool IsOpen { get; set; } = true;

        /// <summary>Whether it wanted the value of one that waited for its own.</summary>
        public bool HasMissed { get; set; }
    }
}
