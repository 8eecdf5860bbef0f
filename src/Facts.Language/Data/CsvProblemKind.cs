namespace Facts.Language.Data;

/// <summary>What can be wrong with the text of a CSV file.</summary>
public enum CsvProblemKind
{
    /// <summary>A quote opens a field and none closes it.</summary>
    UnclosedQuote,

    /// <summary>Text stands between a field's closing quote and the next delimiter.</summary>
    TextAfterQuote,

    /// <summary>A quote stands within a field that does not begin with one.</summary>
    QuoteInField,

    /// <summary>A record has fewer fields than the first one.</summary>
    TooFewFields,

    /// <summary>A record has more fields than the first one.</summary>
    TooManyFields,
}
