namespace Facts.Language.Evidence.Reading;

/// <summary>What a token of a quote is.</summary>
public enum QuoteTokenKind
{
    /// <summary>Decimal digits of any script.</summary>
    Digits,

    /// <summary>Letters; in scripts that put no blanks between words, one letter.</summary>
    Word,

    /// <summary>Raised digits with their sign.</summary>
    Superscript,

    /// <summary>A fraction that is one character.</summary>
    Fraction,

    /// <summary>Any other single character.</summary>
    Symbol,
}
