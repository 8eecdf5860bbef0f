#if NET8_0_OR_GREATER
using System;

namespace Facts;

public abstract partial class FactTable
{
    /// <summary>The canonical text of a scalar, as <see cref="Fact.Text"/> has it, without allocating anything. O(log facts).</summary>
    /// <param name="handle">A member of a generated <c>Cited</c> enum, as a number.</param>
    /// <param name="text">The text, a piece of a <see cref="Part"/>; empty where the result is false.</param>
    /// <returns>Whether the table has the fact (or entry of a timeline), and the fact a value that is no list, range or record.</returns>
    public bool TryGetText(int handle, out ReadOnlySpan<char> text)
    {
        text = default;
        if (!TryFind(handle, out char kind, out TextSlice fact) || kind is not (TableFormat.Fact or TableFormat.Entry))
            return false;

        var fields = new FieldReader(fact);
        if (!fields.Next(TableFormat.InFact.Value))
            return false;
        text = CellText.Scalar(fields.Content, ValueShape.LetterOf(TypeOf(fact))).AsSpan();
        return true;
    }

    /// <summary>
    /// The first quote of the first citation of a fact, without allocating anything after the first use of the table. O(log facts).
    /// What a computed fact has from its operands is not looked for: <see cref="Fact.Citations"/> does that.
    /// </summary>
    /// <param name="handle">A member of a generated <c>Cited</c> enum, as a number.</param>
    /// <param name="quote">The quote, a piece of a <see cref="Part"/>; empty where the result is false.</param>
    /// <returns>Whether the table has the fact, it is not computed or cites something itself, and its first citation has a quote.</returns>
    public bool TryGetQuote(int handle, out ReadOnlySpan<char> quote)
    {
        quote = default;
        if (!TryFind(handle, out char kind, out TextSlice fact) || kind is not (TableFormat.Fact or TableFormat.Entry or TableFormat.Row or TableFormat.Table) || !TryGetFirstCitation(kind, fact, out TextSlice citation))
            return false;

        var fields = new FieldReader(citation);
        if (!fields.Next(TableFormat.InCitation.Quote))
            return false;
        quote = fields.Content.AsSpan();
        return true;
    }

    /// <summary>The type of a fact or an entry, which has that of its timeline; empty where there is none.</summary>
    private TextSlice TypeOf(TextSlice fact)
    {
        var fields = new FieldReader(fact);
        if (!fields.Next(TableFormat.InFact.Type) && TryGetContainer(fact, out TextSlice container))
        {
            fields = new FieldReader(container);
            fields.Next(TableFormat.InFact.Type);
        }

        return fields.Content;
    }

    private bool TryGetFirstCitation(char kind, TextSlice fact, out TextSlice citation)
    {
        // Most facts cite for themselves, and no rows stand in one: what is before the citation is passed over without being looked at.
        if (kind == TableFormat.Fact)
        {
            var fields = new FieldReader(fact);
            if (fields.Next(TableFormat.InFact.Citation))
            {
                citation = fields.Content;
                return true;
            }
        }

        // What is computed takes nothing over from what it stands in.
        return TryGetOwnCitation(fact, out citation, out bool isComputed)
            || (!isComputed && TryGetContainer(fact, out TextSlice container) && TryGetOwnCitation(container, out citation, out _));
    }

    private bool TryGetContainer(TextSlice fact, out TextSlice container)
    {
        container = default;
        var fields = new FieldReader(fact);
        if (!fields.Next(TableFormat.InFact.Container))
            return false;
        TextSlice name = fields.Content;
        return TryFind(StableHash.Finish(StableHash.Add(StableHash.Start, name.Text, name.Start, name.Length)), out char kind, out container)
            && kind is TableFormat.Fact or TableFormat.Table;
    }

    private bool TryGetOwnCitation(TextSlice fact, out TextSlice citation, out bool isComputed)
    {
        citation = default;
        TextSlice inherited = default;
        isComputed = false;
        for (var fields = new FieldReader(fact); fields.Next();)
        {
            if (fields.Tag == TableFormat.InFact.Citation)
            {
                citation = fields.Content;
                return true;
            }

            isComputed |= fields.Tag == TableFormat.InFact.Operand;
            if (fields.Tag == TableFormat.InFact.Inherited && inherited.Text is null)
                inherited = fields.Content;
        }

        if (isComputed || inherited.Text is null)
            return false;
        citation = Header.Citation(inherited);
        return true;
    }
}
#endif
