using System.Linq;

namespace Facts.Language.Syntax;

/// <summary>The keywords and the terms of locators, by which lines and places begin: there is one string for each, and none is made for each line.</summary>
internal static class KnownWords
{
    private static readonly string[][] ByLength = GroupByLength();

    /// <summary>The text of a token.</summary>
    public static string Get(string text, SyntaxToken token) => token.Kind == TokenKind.Key ? Get(text, token.Start, token.Length) : text.Substring(token.Start, token.Length);

    /// <summary>A stretch of a text as a string.</summary>
    public static string Get(string text, int start, int length)
    {
        if (length < ByLength.Length)
        {
            foreach (var word in ByLength[length])
            {
                if (word[0] == text[start] && string.CompareOrdinal(word, 0, text, start, length) == 0)
                    return word;
            }
        }

        return text.Substring(start, length);
    }

    private static string[][] GroupByLength()
    {
        var words = SyntaxFacts.Keywords.Union(SyntaxFacts.LocatorTerms).ToLookup(word => word.Length);
        return [.. Enumerable.Range(0, words.Max(group => group.Key) + 1).Select(length => words[length].ToArray())];
    }
}
