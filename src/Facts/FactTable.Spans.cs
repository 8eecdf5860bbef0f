#if NET8_0_OR_GREATER
using System;

namespace Facts;

public abstract partial class FactTable
{
    /// <summary>The canonical text of a fact's value, as <see cref="Fact.Text"/> has it, without allocating anything. O(log facts).</summary>
    /// <param name="handle">A member of a generated <c>Cited</c> enum, as a number.</param>
    /// <param name="text">The text, a part of <see cref="Text"/>; empty where the result is false.</param>
    /// <returns>Whether the table has the fact, and the fact a value.</returns>
    public bool TryGetText(int handle, out ReadOnlySpan<char> text)
    {
        text = default;
        if (!TryFind(handle, TableFormat.Fact, out TextSlice fact))
            return false;

        var fields = new FieldReader(fact);
        if (!fields.Next(TableFormat.InFact.Value))
            return false;
        text = fields.Content.AsSpan();
        return true;
    }

    /// <summary>The first quote of the first citation of a fact, without allocating anything after the first use of the table. O(log facts).</summary>
    /// <param name="handle">A member of a generated <c>Cited</c> enum, as a number.</param>
    /// <param name="quote">The quote, a part of <see cref="Text"/>; empty where the result is false.</param>
    /// <returns>Whether the table has the fact, and its first citation a quote.</returns>
    public bool TryGetQuote(int handle, out ReadOnlySpan<char> quote)
    {
        quote = default;
        if (!TryFind(handle, TableFormat.Fact, out TextSlice fact) || !TryGetFirstCitation(fact, out TextSlice citation))
            return false;

        var fields = new FieldReader(citation);
        if (!fields.Next(TableFormat.InCitation.Quote))
            return false;
        quote = fields.Content.AsSpan();
        return true;
    }

    private bool TryGetFirstCitation(TextSlice fact, out TextSlice citation)
    {
        var fields = new FieldReader(fact);
        if (fields.Next(TableFormat.InFact.Citation))
        {
            citation = fields.Content;
            return true;
        }

        fields = new FieldReader(fact);
        bool found = fields.Next(TableFormat.InFact.Inherited);
        citation = found ? Header.Citation(fields.Content) : default;
        return found;
    }
}
#endif
