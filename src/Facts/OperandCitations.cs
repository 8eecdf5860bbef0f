using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

/// <summary>
/// Where a computed fact comes from: what its operands cite, and theirs. Without recursion, since formulas build on each other without a limit;
/// linear in the facts that it is computed from and their citations.
/// </summary>
internal sealed class OperandCitations
{
    private readonly List<Citation> _all = [];
    private readonly HashSet<Citation> _known = new(new Same());
    private readonly HashSet<Fact> _seen = [];
    private readonly Stack<Fact> _open = new();

    /// <summary>The citations of what a fact is computed from, each once, in the order of the formula.</summary>
    public ReadOnlyCollection<Citation> Of(Fact computed)
    {
        Open(computed.Operands);
        while (_open.Count > 0)
        {
            Fact fact = _open.Pop();
            if (!_seen.Add(fact))
                continue;
            if (fact.Carrier(out CitationCount count) is not { } carrier)
                OpenParts(fact);
            else if (count.IsComputed)
                Open(carrier.Operands);
            else
                Add(carrier.StatedCitations(count));
        }

        return new ReadOnlyCollection<Citation>(_all);
    }

    private void Add(ReadOnlyCollection<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            if (_known.Add(citation))
                _all.Add(citation.AsInherited());
        }
    }

    /// <summary>A table, record or timeline that cites nothing as a whole comes from what its parts cite.</summary>
    private void OpenParts(Fact fact)
    {
        Open(fact.Fields);
        Open(fact.Elements);
        Open(fact.Entries);
        if (fact.Kind == FactKind.Table && fact.RowTable is { } table)
            Open([.. table]);
    }

    private void Open(IReadOnlyList<Fact> facts)
    {
        for (int i = facts.Count - 1; i >= 0; i--)
            _open.Push(facts[i]);
    }

    private sealed class Same : IEqualityComparer<Citation>
    {
        public bool Equals(Citation? x, Citation? y) => x is null ? y is null : y is not null && x.IsSame(y);

        public int GetHashCode(Citation citation) => citation.PlaceHash;
    }
}
