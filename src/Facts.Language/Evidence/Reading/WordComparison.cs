using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>Holds the words of quotes against names, texts and members of enums: case, accents, typographic form and possessives aside.</summary>
internal static class WordComparison
{
    /// <summary>A text whose words stand in a quote one behind the other.</summary>
    public static QuoteVerdict CheckText(string text, IReadOnlyList<QuoteContent> quotes)
    {
        var words = Words(QuoteLexer.Read(text));
        if (words.Count == 0)
            return CheckLiteral(text, quotes);
        return quotes.Any(quote => Contains(Words(quote), words, isInflected: false)) ? QuoteVerdict.Found : QuoteVerdict.Unsure;
    }

    /// <summary>A member by the words of its name, in the singular or plural; where another member stands there instead, that is what the quote says.</summary>
    public static QuoteVerdict CheckMember(string member, IReadOnlyList<string> members, IReadOnlyList<QuoteContent> quotes)
    {
        if (quotes.Any(quote => HasMember(quote, member)))
            return QuoteVerdict.Found;
        var others = members.Where(other => !string.Equals(other, member, StringComparison.Ordinal))
            .SelectMany(other => quotes.Where(quote => HasMember(quote, other)).Take(1).Select(quote => new OtherReading(other, quote.Lexed.Text))).ToArray();
        return new QuoteVerdict(others.Length == 1 ? ValueOutcome.OtherValue : ValueOutcome.Unsure, others);
    }

    /// <summary>An address, version or GUID as it is, case aside.</summary>
    public static QuoteVerdict CheckLiteral(string text, IReadOnlyList<QuoteContent> quotes) =>
        quotes.Any(quote => HasLiteral(quote, text)) ? QuoteVerdict.Found : QuoteVerdict.Unsure;

    /// <summary>Whether a text stands in a quote as it is, and is no part of a longer one: 1.2.3 is not in 11.2.3 or 1.2.34.</summary>
    public static bool HasLiteral(QuoteContent quote, string text)
    {
        var all = quote.Lexed.Text;
        for (var at = all.IndexOf(text, StringComparison.OrdinalIgnoreCase); at >= 0; at = at + 1 < all.Length ? all.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase) : -1)
        {
            if (!GoesOn(all, at - 1, -1) && !GoesOn(all, at + text.Length, 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether what stands at a place belongs to the text beside it: a letter or digit, or a point or slash with one behind it. A <c>v</c> before a version does not.</summary>
    private static bool GoesOn(string text, int place, int step)
    {
        if (place < 0 || place >= text.Length)
            return false;
        var (c, beyond) = (text[place], place + step);
        if (char.IsLetterOrDigit(c))
            return !(step < 0 && c is 'v' or 'V' && (beyond < 0 || !char.IsLetterOrDigit(text[beyond])));
        return c is '.' or '/' or '-' or '_' && beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond]);
    }

    private static bool HasMember(QuoteContent quote, string member) => Contains(Words(quote), Words(QuoteLexer.Read(SplitPascalCase(member))), isInflected: true);

    private static List<string> Words(QuoteContent quote) => Words(quote.Lexed);

    private static List<string> Words(LexedQuote quote) => Words([.. Enumerable.Range(0, quote.Count).Select(i => quote[i])]);

    /// <summary>The words and numbers of a text, the <c>s</c> of a possessive left out.</summary>
    private static List<string> Words(IReadOnlyList<QuoteToken> tokens)
    {
        var words = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var isPossessive = i > 1 && tokens[i].IsTheWord("s") && tokens[i].IsGlued && tokens[i - 1].Is("'") && tokens[i - 1].IsGlued;
            if (tokens[i].Kind is not QuoteTokenKind.Symbol && !isPossessive)
                words.Add(tokens[i].Text);
        }

        return words;
    }

    /// <summary>Whether words stand in others one behind the other. By the search of Knuth, Morris and Pratt, since both may be long and alike.</summary>
    private static bool Contains(List<string> words, List<string> wanted, bool isInflected)
    {
        if (wanted.Count == 0)
            return false;
        var fallback = new int[wanted.Count];
        for (var (i, length) = (1, 0); i < wanted.Count; i++)
        {
            while (length > 0 && !string.Equals(wanted[i], wanted[length], StringComparison.Ordinal))
                length = fallback[length - 1];
            if (string.Equals(wanted[i], wanted[length], StringComparison.Ordinal))
                length++;
            fallback[i] = length;
        }

        var matched = 0;
        foreach (var word in words)
        {
            while (matched > 0 && !IsSame(word, wanted[matched], isInflected && matched == wanted.Count - 1))
                matched = fallback[matched - 1];
            if (IsSame(word, wanted[matched], isInflected && matched == wanted.Count - 1))
                matched++;
            if (matched == wanted.Count)
                return true;
        }

        return false;
    }

    /// <summary>Whether two words are the same, or one is the plural of the other where that is allowed.</summary>
    private static bool IsSame(string word, string wanted, bool isInflected) => string.Equals(word, wanted, StringComparison.Ordinal)
        || (isInflected && (IsPlural(word, wanted) || IsPlural(wanted, word)));

    private static bool IsPlural(string plural, string singular) => singular.Length > 2
        && ((plural.Length == singular.Length + 1 && plural[plural.Length - 1] == 's' && plural.StartsWith(singular, StringComparison.Ordinal))
            || (plural.Length == singular.Length + 2 && plural.EndsWith("es", StringComparison.Ordinal) && plural.StartsWith(singular, StringComparison.Ordinal))
            || (singular[singular.Length - 1] == 'y' && plural.Length == singular.Length + 2 && plural.EndsWith("ies", StringComparison.Ordinal) && plural.StartsWith(singular.Substring(0, singular.Length - 1), StringComparison.Ordinal)));

    /// <summary><c>LungVentilator</c> and <c>lung_ventilator</c> with blanks between words; <c>NATOMember</c> is <c>NATO Member</c>.</summary>
    private static string SplitPascalCase(string name)
    {
        var builder = new System.Text.StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            builder.Append(startsWord ? " " : "").Append(name[i] == '_' ? ' ' : name[i]);
        }

        return builder.ToString();
    }
}
