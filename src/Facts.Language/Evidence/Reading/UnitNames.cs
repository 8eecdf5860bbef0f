using System;
using System.Collections.Generic;
using Facts.Language.Units;

namespace Facts.Language.Evidence.Reading;

/// <summary>Units written out: <c>kilometres per hour</c>, <c>square metres</c>, <c>degrees Celsius</c>.</summary>
internal static class UnitNames
{
    /// <summary>Words that are units too, and are hardly meant as such behind a number.</summary>
    private static readonly HashSet<string> Others = new("a am are as at do had has in is it me pm us bit yd to of on per no an and or by day".Split(' '), StringComparer.Ordinal);

    public static bool IsOtherWord(string word) => Others.Contains(word);

    /// <summary>The unit whose name begins at a token; null where none does.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="index">The token.</param>
    /// <param name="wanted">The unit of the value, which says what a name stands for that has several units.</param>
    public static Unit? Find(LexedQuote quote, int index, string wanted)
    {
        var text = FindFactor(quote, index, out var next);
        // A ton is one of 1000 kg, where the value does not say otherwise.
        if (text is "[ston_av]" && wanted is not "[ston_av]")
            text = wanted is "[lton_av]" ? wanted : "t";
        if (text == null)
            return null;
        var isPer = quote[next].IsTheWord("per") || quote[next].IsTheWord("an") || quote[next].IsTheWord("a");
        if (isPer && FindFactor(quote, next + 1, out _) is { } below)
            text += "/" + below;
        return UnitParser.Parse(text, NoUnits.Scope, suggests: false).Unit;
    }

    private static string? FindFactor(LexedQuote quote, int index, out int next)
    {
        var exponent = quote[index].IsTheWord("square") ? "2" : quote[index].IsTheWord("cubic") ? "3" : "";
        var start = exponent.Length > 0 ? index + 1 : index;
        next = start + 1;
        if (!quote[start].IsWord || (Others.Contains(quote[start].Text) && !quote[start].IsTheWord("day")))
            return null;
        if (quote[start].Text is "degree" or "degrees")
        {
            next = start + 2;
            // Alone they may be of an angle or of either scale.
            return quote[start + 1].Text switch
            {
                "celsius" or "centigrade" => "Cel",
                "fahrenheit" => "[degF]",
                _ => null,
            };
        }

        return UnitSpelling.FindName(quote[start].Text) is { } unit ? unit + exponent : null;
    }
}
