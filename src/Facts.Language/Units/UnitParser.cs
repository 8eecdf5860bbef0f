namespace Facts.Language.Units;

/// <summary>
/// Reads units as the Unified Code for Units of Measure writes them, case-sensitively; the tables follow its edition 2.2 (2024).
/// A word is the unit of that name that the project declares, else an ISO 4217 code, else a unit of UCUM, else a prefix before a unit of UCUM that takes one.
/// By recursive descent over <c>term = ["/"] component (("." | "/") component)*</c>, from left to right, so that <c>J/K.mol</c> is <c>(J/K).mol</c>.
/// </summary>
public static class UnitParser
{
    /// <summary>Characters of a text, by which the work on it is bounded too.</summary>
    public const int MaxLength = 200;

    /// <summary>The largest exponent, with either sign.</summary>
    public const int MaxExponent = 99;

    /// <summary>Parentheses in parentheses.</summary>
    public const int MaxDepth = 20;

    /// <summary>Different factors of one unit.</summary>
    internal const int MaxFactors = 50;

    /// <summary>
    /// Reads a text as a unit; whatever it is, it gives a unit or a problem and no exception. Quadratic in the text's length, which is bounded.
    /// </summary>
    /// <param name="text">The unit alone, without white space around it.</param>
    /// <param name="scope">The units that the project declares.</param>
    /// <param name="suggests">Whether to look for the nearest valid unit: it costs some hundred microseconds, which a file of thousands of wrong units should not pay for each.</param>
    public static UnitResult Parse(string text, IUnitScope scope, bool suggests = true) => new UnitReader(text, scope, suggests).Read();
}
