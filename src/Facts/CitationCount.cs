namespace Facts;

/// <summary>What the record of a fact states of where it comes from, counted in one pass over it.</summary>
internal readonly struct CitationCount
{
    private readonly bool _hasOperands;

    private CitationCount(int own, int inherited, bool hasOperands)
    {
        Own = own;
        Inherited = inherited;
        _hasOperands = hasOperands;
    }

    /// <summary>Citations of its own.</summary>
    public int Own { get; }

    /// <summary>Citations that cover it.</summary>
    public int Inherited { get; }

    /// <summary>Whether its citations are those of its operands.</summary>
    public bool IsComputed => _hasOperands && Own == 0;

    public static CitationCount Of(TextSlice content)
    {
        int own = 0;
        int inherited = 0;
        bool hasOperands = false;
        for (var fields = new FieldReader(content); fields.Next();)
        {
            own += fields.Tag == TableFormat.InFact.Citation ? 1 : 0;
            inherited += fields.Tag == TableFormat.InFact.Inherited ? 1 : 0;
            hasOperands |= fields.Tag == TableFormat.InFact.Operand;
        }

        return new CitationCount(own, inherited, hasOperands);
    }
}
