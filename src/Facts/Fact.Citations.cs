using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>
    /// The citations: the fact's own in their order; if it has none, those of the facts that it is computed from, each once; if it is not computed, those of what it stands in
    /// (a disputed value only those of its group or table, never the accepted value's). Empty if there are none at all. Made at the first call, then kept.
    /// </summary>
    /// <remarks>Most facts cite for themselves. That is done here and calls little, since each method and type costs a tenth of a millisecond when first used.</remarks>
    public IReadOnlyList<Citation> Citations
    {
        get
        {
            if (_citations is { } known)
                return known;
            int own = 0;
            for (var fields = new FieldReader(_content); fields.Next(TableFormat.InFact.Citation);)
                own++;
            if (own == 0)
                return _citations = CitationsOfCarrier();
            var all = new Citation[own];
            int next = 0;
            for (var fields = new FieldReader(_content); next < all.Length && fields.Next(TableFormat.InFact.Citation);)
                all[next++] = new Citation(_table, fields.Content, inherited: false);
            return _citations = new ReadOnlyCollection<Citation>(all);
        }
    }

    /// <summary>The citations that speak against the fact (<c>against</c>), in their order; empty if there are none.</summary>
    public IReadOnlyList<Citation> Against => CitationsOf(TableFormat.InFact.Against, Count(TableFormat.InFact.Against));

    private ReadOnlyCollection<Citation> CitationsOfCarrier()
    {
        Fact? carrier = Carrier(out CitationCount count);
        return carrier is null ? new ReadOnlyCollection<Citation>([])
            : count.IsComputed ? new OperandCitations().Of(carrier)
            : ReferenceEquals(carrier, this) ? StatedCitations(count)
            : Inherited(carrier.StatedCitations(count));
    }

    /// <summary>The nearest of the fact and what it stands in that is computed or says where it comes from; null where none does.</summary>
    /// <param name="count">What that one states.</param>
    internal Fact? Carrier(out CitationCount count)
    {
        for (Fact? fact = this; fact is not null; fact = fact.Kind == FactKind.Disputed ? null : fact.Parent)
        {
            count = CitationCount.Of(fact._content);
            if (count.Own > 0 || count.Inherited > 0 || count.IsComputed)
                return fact;
        }

        count = default;
        return null;
    }

    /// <summary>The citations that stand in its record: its own, else those that cover it.</summary>
    internal ReadOnlyCollection<Citation> StatedCitations(CitationCount count) =>
        count.Own > 0 ? CitationsOf(TableFormat.InFact.Citation, count.Own) : CitationsOf(TableFormat.InFact.Inherited, count.Inherited);

    private ReadOnlyCollection<Citation> CitationsOf(char tag, int count)
    {
        bool isShared = tag == TableFormat.InFact.Inherited;
        var all = new Citation[count];
        int next = 0;
        for (var fields = new FieldReader(_content); next < all.Length && fields.Next(tag);)
            all[next++] = new Citation(_table, isShared ? _table.Header.Citation(fields.Content) : fields.Content, isShared);
        return new ReadOnlyCollection<Citation>(all);
    }

    private static ReadOnlyCollection<Citation> Inherited(ReadOnlyCollection<Citation> citations)
    {
        var all = new Citation[citations.Count];
        for (int i = 0; i < all.Length; i++)
            all[i] = citations[i].AsInherited();
        return new ReadOnlyCollection<Citation>(all);
    }
}
