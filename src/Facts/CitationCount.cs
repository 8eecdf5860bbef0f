namespace Facts;

/// <summary>What the record of a fact states of where it comes from, counted in one pass over it.</summary>
/// <remarks>It has fields instead of properties, as <see cref="FieldReader"/> has.</remarks>
internal struct CitationCount
{
    /// <summary>Citations of its own.</summary>
    public int Own;

    /// <summary>Citations that cover it.</summary>
    public int Inherited;

    /// <summary>Whether its citations are those of its operands.</summary>
    public bool IsComputed;

    public static CitationCount Of(TextSlice content)
    {
        CitationCount count = default;
        for (var fields = new FieldReader(content); fields.Next();)
        {
            count.Own += fields.Tag == TableFormat.InFact.Citation ? 1 : 0;
            count.Inherited += fields.Tag == TableFormat.InFact.Inherited ? 1 : 0;
            count.IsComputed |= fields.Tag == TableFormat.InFact.Operand;
        }

        count.IsComputed &= count.Own == 0;
        return count;
    }
}
