using System;
using Facts.Language.Units;

namespace Facts.Language.Evidence.Reading;

/// <summary>Units behind numbers that measure something else than a value's does: 5 m is no speed.</summary>
internal static class OtherUnits
{
    /// <summary>The unit that begins at a token, as a symbol or a name; null where there is none for sure.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="next">The token behind the number.</param>
    /// <param name="wanted">The value's own unit as written, which people write in other letters.</param>
    public static Unit? Find(LexedQuote quote, int next, string wanted)
    {
        var start = quote.SkipHyphen(next);
        var token = quote[start];
        if (start >= quote.Count || token.Gap == QuoteGap.Wide || !token.IsWord)
            return null;
        if (UnitNames.Find(quote, start, wanted) is { } named)
            return named;
        var text = quote.Slice(start, start);
        if (text.Length > 3 || UnitNames.IsOtherWord(text.ToLowerInvariant()) || UnitSpelling.IsHardlyMeant(text) || IsLike(text, wanted) || GoesOn(quote, start + 1))
            return null;
        return UnitParser.Parse(text, NoUnits.Scope, suggests: false).Unit is { } unit && !unit.IsCurrency ? unit : null;
    }

    /// <summary>Whether letters mean the value's unit: those of a scale of temperature without its sign, or others in another case.</summary>
    private static bool IsLike(string text, string wanted) => wanted.Length > 0
        && (string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase) || (wanted is "Cel" or "[degF]" && text is "C" or "F" or "c" or "f"));

    /// <summary>Whether what follows may be more of the unit: <c>5 m per second</c>, <c>5 m/s</c>, <c>5 kg m</c>.</summary>
    private static bool GoesOn(LexedQuote quote, int next)
    {
        var token = quote[next];
        if (next >= quote.Count || token.Gap == QuoteGap.Wide)
            return false;
        if (token.IsWord)
            return token.IsTheWord("per") || token.IsTheWord("a") || token.IsTheWord("an") || UnitSpelling.FindName(token.Text) != null || IsUnit(quote, next);
        // Digits and raised ones are an exponent; of other signs those that end a sentence or a phrase are not the unit's.
        return token.Kind != QuoteTokenKind.Symbol || (token.IsGlued ? ",.;:!?)]\"”’'…".IndexOf(token.Text, StringComparison.Ordinal) < 0 : token.Is("/") || token.Is("·") || token.Is("*") || token.Is("×"));
    }

    private static bool IsUnit(LexedQuote quote, int index) => !UnitNames.IsOtherWord(quote[index].Text) && UnitParser.Parse(quote.Slice(index, index), NoUnits.Scope, suggests: false).Unit != null;
}
