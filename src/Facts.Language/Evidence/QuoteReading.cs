namespace Facts.Language.Evidence;

/// <summary>One way to read a quote: pieces that follow each other.</summary>
/// <param name="Pieces">The pieces in their order, what stands before and behind the quote among them.</param>
/// <param name="HasAfter">Whether the first piece is what stands before the quote.</param>
/// <param name="HasBefore">Whether the last piece is what stands behind it.</param>
internal sealed record QuoteReading(QuotePiece[] Pieces, bool HasAfter, bool HasBefore)
{
    /// <summary>As many words may be left out between two pieces.</summary>
    internal const int MaxGap = 50;

    /// <summary>The first piece of the quote itself.</summary>
    public int First => HasAfter ? 1 : 0;

    /// <summary>The last piece of the quote itself.</summary>
    public int Last => Pieces.Length - (HasBefore ? 2 : 1);

    /// <summary>How many words may stand between a piece and the next one: none where the quote adjoins what stands around it.</summary>
    public int GetGap(int piece) => piece < First || piece >= Last ? 0 : MaxGap;
}
