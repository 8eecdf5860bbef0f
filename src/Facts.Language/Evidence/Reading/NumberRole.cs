namespace Facts.Language.Evidence.Reading;

/// <summary>What a number in a quote is good for.</summary>
internal enum NumberRole
{
    /// <summary>It says how many or how much.</summary>
    Count,

    /// <summary>It says the how-manieth, or which one: <c>the 21st</c>.</summary>
    Ordinal,

    /// <summary>It is the year of a date, or looks like a year.</summary>
    Year,

    /// <summary>A word that implies a number: <c>both</c>, <c>no</c>. It agrees with a value, and contradicts none.</summary>
    Hint,

    /// <summary>Part of a name: <c>COVID-19</c>. It says nothing of any value.</summary>
    Label,
}
