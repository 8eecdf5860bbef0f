namespace Facts.Language.Evidence;

/// <summary>What came of looking for a quote.</summary>
public enum QuoteOutcome
{
    /// <summary>Not all of it is there.</summary>
    NotFound,

    /// <summary>All of it is there, with what stands around it.</summary>
    Found,

    /// <summary>The text repeats itself so often that the search was given up: nothing is known.</summary>
    GivenUp,
}
