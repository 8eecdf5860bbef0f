using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>
    /// The citations: the fact's own in their order; if it has none, those of the facts that it is computed from, each once; if it is not computed, those of what it stands in
    /// (a disputed value only those of its group or table, never the accepted value's). Empty if there are none at all. Made at the first call, then kept.
    /// </summary>
    public IReadOnlyList<Citation> Citations => _citations ??= AllCitations();

    /// <summary>The citations that speak against the fact (<c>against</c>), in their order; empty if there are none.</summary>
    public IReadOnlyList<Citation> Against => CitationsOf(TableFormat.InFact.Against, Count(TableFormat.InFact.Against));

    private ReadOnlyCollection<Citation> AllCitations() => Carrier() is not { } carrier ? new ReadOnlyCollection<Citation>([])
        : carrier.IsComputed ? new OperandCitations().Of(carrier)
        : carrier == this ? StatedCitations()
        : Inherited(carrier.StatedCitations());

    /// <summary>The nearest of the fact and what it stands in that is computed or says where it comes from; null where none does.</summary>
    internal Fact? Carrier()
    {
        for (Fact? fact = this; fact != null; fact = fact.Kind == FactKind.Disputed ? null : fact.Parent)
        {
            if (fact.HasCitations || fact.IsComputed)
                return fact;
        }

        return null;
    }

    /// <summary>Whether its citations are those of its operands.</summary>
    internal bool IsComputed => Count(TableFormat.InFact.Operand) > 0 && Count(TableFormat.InFact.Citation) == 0;

    /// <summary>The citations that stand in its record: its own, else those that cover it.</summary>
    internal ReadOnlyCollection<Citation> StatedCitations()
    {
        int own = Count(TableFormat.InFact.Citation);
        return own > 0 ? CitationsOf(TableFormat.InFact.Citation, own) : CitationsOf(TableFormat.InFact.Inherited, Count(TableFormat.InFact.Inherited));
    }

    private bool HasCitations => Count(TableFormat.InFact.Citation) > 0 || Count(TableFormat.InFact.Inherited) > 0;

    private ReadOnlyCollection<Citation> CitationsOf(char tag, int count)
    {
        bool isShared = tag == TableFormat.InFact.Inherited;
        var all = new Citation[count];
        int next = 0;
        for (var fields = new FieldReader(Content); next < all.Length && fields.Next(tag);)
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
