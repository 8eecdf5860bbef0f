using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Facts.Language.Symbols;

namespace Facts.Language.Binding;

/// <summary>Binds what is referred to before what refers to it, and finds what refers to itself.</summary>
internal sealed class BindingOrder
{
    private readonly ComponentSearch<ValueName> _search;

    /// <summary>Those that wanted the value of one that waited for its own.</summary>
    private readonly HashSet<ValueName> _missed = new(DeclarationComparer.Instance);

    public BindingOrder(Func<Document, Binder> binders) => _search = new ComponentSearch<ValueName>(
        DeclarationComparer.Instance,
        name => binders(name.Document).GetTargets(name.Declaration),
        name => binders(name.Document).BindNow(name.Declaration),
        members =>
        {
            if (_missed.Count > 0 && members.Any(_missed.Contains))
                new CycleReporter(binders, members).Report();
        });

    /// <summary>Binds a fact or table after all that it refers to. Linear in these and their references.</summary>
    public void Require(ValueName root) => _search.Visit(root);

    /// <summary>What is bound now wants something that is not bound yet.</summary>
    public void Miss(ValueName target)
    {
        if (_search.Current is { } current && _search.IsOpen(target))
            _missed.Add(current);
    }

    /// <summary>A row stands for the table that declares it.</summary>
    private sealed class DeclarationComparer : IEqualityComparer<ValueName>
    {
        public static DeclarationComparer Instance { get; } = new();

        public bool Equals(ValueName? x, ValueName? y) => x?.Declaration.Syntax == y?.Declaration.Syntax;

        public int GetHashCode(ValueName name) => RuntimeHelpers.GetHashCode(name.Declaration.Syntax);
    }
}
