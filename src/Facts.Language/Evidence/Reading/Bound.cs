namespace Facts.Language.Evidence.Reading;

/// <summary>Whether a number is said to be an end of a range that has no other.</summary>
internal enum Bound
{
    None,

    /// <summary><c>at least 100</c></summary>
    AtLeast,

    /// <summary><c>up to 20</c></summary>
    AtMost,

    /// <summary><c>under 20</c></summary>
    LessThan,
}
