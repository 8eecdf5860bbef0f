using System.Collections.Generic;
using Facts.Language.Text;

namespace Facts.Language.Evidence;

/// <summary>Where a quote stands in a text.</summary>
/// <param name="Outcome">Whether it was found.</param>
/// <param name="Pieces">Where its pieces stand for the first time, in the text as it is; empty where it was not found. Words left out are in none.</param>
/// <param name="WordOffset">How many words of the text stand before it; 0 where it was not found.</param>
/// <param name="Occurrences">How often it occurs; 0 where it was not found.</param>
public sealed record QuoteMatch(QuoteOutcome Outcome, IReadOnlyList<TextSpan> Pieces, int WordOffset, int Occurrences)
{
    internal static QuoteMatch NotFound { get; } = new(QuoteOutcome.NotFound, [], 0, 0);

    internal static QuoteMatch GivenUp { get; } = new(QuoteOutcome.GivenUp, [], 0, 0);

    public bool IsFound => Outcome == QuoteOutcome.Found;
}
