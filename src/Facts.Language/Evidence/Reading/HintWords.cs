using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>Words that imply a number without being one: <c>both</c>, <c>no survivors</c>, <c>a single nurse</c>.</summary>
internal static class HintWords
{
    private static readonly Dictionary<string, int> English = Read("none nobody nothing neither|single sole lone once|both pair couple twice double twin twins duo|trio triple triplets thrice|quartet quadruple quadruplets|quintet quintuplets|sextet");

    /// <summary>By language; “no” and “both” alone.</summary>
    private static readonly Dictionary<string, Dictionary<string, int>> Others = new(StringComparer.Ordinal)
    {
        ["de"] = Read("kein keine keinen keiner keinem keines niemand nichts||beide beiden beider"),
        ["fr"] = Read("aucun aucune personne rien||"),
        ["it"] = Read("nessun nessuno nessuna niente||entrambi entrambe ambedue"),
        ["es"] = Read("ningun ninguno ninguna nadie nada||ambos ambas"),
    };

    /// <summary>Behind “no” they say nothing of how many there are.</summary>
    private static readonly HashSet<string> NotCounted = new("longer more less fewer doubt matter way wonder sooner later means".Split(' '), StringComparer.Ordinal);

    /// <summary>The number that the word at a place implies; null for any other.</summary>
    public static int? Find(LexedQuote quote, int index)
    {
        var token = quote[index];
        if (!token.IsWord)
            return null;
        if (quote.Words.Code is not "en")
            return Others.TryGetValue(quote.Words.Code, out var words) && words.TryGetValue(token.Text, out var other) ? other : null;
        if (token.Text is "no")
            return quote[index + 1] is { IsWord: true, IsGlued: false } next && !NotCounted.Contains(next.Text) ? 0 : null;
        if (token.Text is "dozen")
            return 12;
        if (!English.TryGetValue(token.Text, out var number))
            return null;
        // “Not a single nurse” are none.
        return number == 1 && (quote[index - 1].IsTheWord("not") || quote[index - 2].IsTheWord("not")) ? 0 : number;
    }

    /// <summary>Groups of words for 0, 1, 2 …</summary>
    private static Dictionary<string, int> Read(string groups)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var group in groups.Split('|'))
        {
            foreach (var word in group.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                numbers.Add(word, number);
            number++;
        }

        return numbers;
    }
}
