namespace Facts.Language.Evidence;

/// <summary>
/// How much of a text the search for one quote may read: a few times the whole of it. Only a text that repeats itself without end makes it read more, and there it gives up,
/// so that no text and no quote makes it quadratic.
/// </summary>
internal sealed class SearchBudget(int textLength, int quoteLength)
{
    private long _left = (8L * textLength) + (64L * quoteLength) + 100_000;

    public bool IsSpent => _left < 0;

    public bool Spend(int characters) => (_left -= characters) >= 0;
}
