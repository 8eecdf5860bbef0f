namespace Facts.Language.Evidence.Reading;

/// <summary>What stands between a token and the one before it.</summary>
public enum QuoteGap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One blank that keeps a number together: no-break, narrow or thin.</summary>
    Narrow,

    /// <summary>One ordinary blank.</summary>
    Blank,

    /// <summary>More white space, or the beginning of the quote.</summary>
    Wide,
}
