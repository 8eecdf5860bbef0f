using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Facts;

public sealed partial class Fact
{
    /// <summary>
    /// The citations: the fact's own in their order; if it has none, those of what it stands in (a disputed value only those of its group or table, never the accepted value's).
    /// Empty if there are none at all. Made at the first call, then kept.
    /// </summary>
    public IReadOnlyList<Citation> Citations => _citations ??= AllCitations();

    /// <summary>The citations that speak against the fact (<c>against</c>), in their order; empty if there are none.</summary>
    public IReadOnlyList<Citation> Against => CitationsOf(TableFormat.InFact.Against, Count(TableFormat.InFact.Against));

    private ReadOnlyCollection<Citation> AllCitations()
    {
        int own = 0;
        int inherited = 0;
        for (var fields = new FieldReader(Content); fields.Next();)
        {
            if (fields.Tag == TableFormat.InFact.Citation)
                own++;
            else if (fields.Tag == TableFormat.InFact.Inherited)
                inherited++;
        }

        if (own > 0)
            return CitationsOf(TableFormat.InFact.Citation, own);
        if (inherited > 0)
            return CitationsOf(TableFormat.InFact.Inherited, inherited);
        return Kind != FactKind.Disputed && Parent is { } parent ? Inherited(parent.Citations) : new ReadOnlyCollection<Citation>([]);
    }

    private ReadOnlyCollection<Citation> CitationsOf(char tag, int count)
    {
        bool isShared = tag == TableFormat.InFact.Inherited;
        var all = new Citation[count];
        int next = 0;
        for (var fields = new FieldReader(Content); next < all.Length && fields.Next(tag);)
            all[next++] = new Citation(_table, isShared ? _table.Header.Citation(fields.Content) : fields.Content, isShared);
        return new ReadOnlyCollection<Citation>(all);
    }

    private static ReadOnlyCollection<Citation> Inherited(IReadOnlyList<Citation> citations)
    {
        var all = new Citation[citations.Count];
        for (int i = 0; i < all.Length; i++)
            all[i] = citations[i].AsInherited();
        return new ReadOnlyCollection<Citation>(all);
    }
}
