namespace Facts.Language.Values;

/// <summary>How a written number fits into a type.</summary>
public enum NumberFit
{
    /// <summary>Digit for digit.</summary>
    Exact,

    /// <summary>It is beyond the largest or smallest number of the type.</summary>
    Overflow,

    /// <summary>The type has fewer digits.</summary>
    LosesDigits,

    /// <summary>A point, per cent or exponent, where the type has whole numbers.</summary>
    WrongForm,
}
