using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>
/// Sees at a glance what most quotes are: the value's own characters, with words on both sides that say nothing of it. It says yes only where reading all of the quote
/// would find the value too, and else nothing: the quote is read then.
/// </summary>
internal static class PlainReading
{
    /// <summary>Four digits below it, the first of them no zero, may be a year.</summary>
    private const string FirstNoYear = "2200";

    /// <summary>
    /// The words of all languages with which the reading of a number goes on, or that make something else of it: they are not to stand beside it.
    /// </summary>
    private static readonly Lazy<WordSet> Telling = new(() => new WordSet(
        [.. LanguageWords.Everything.Concat(MoneyWords.Everything).Concat(NumberScanner.Suffixes)
            .Concat("minus number no nr n dozen am pm a p h x e times point oh".Split(' '))
            .SelectMany(phrase => phrase.Split(' '))
            .Where(IsWord)]));

    /// <summary>Whether a quote says the value in its own characters.</summary>
    public static bool IsSaid(FactValue value, DataType type, IReadOnlyList<QuotedText> quotes) => value switch
    {
        ScalarValue { Type: FactType.Int or FactType.Long or FactType.Decimal } number when IsBare(type.Unit) && IsDigits(number.Text) => SayNumber(quotes, number.Text),
        ScalarValue { Type: FactType.String } text when IsPlain(text.Text) => SayWords(quotes, text.Text),
        _ => false,
    };

    private static bool SayNumber(IReadOnlyList<QuotedText> quotes, string number)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (HasNumber(quotes[i], number))
                return true;
        }

        return false;
    }

    private static bool SayWords(IReadOnlyList<QuotedText> quotes, string words)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (HasWords(quotes[i].Text, words))
                return true;
        }

        return false;
    }

    /// <summary>Whether a number without a unit beside it is one of that unit: of none, and of a currency.</summary>
    private static bool IsBare(string unit) => unit.Length == 0 || Currencies.Contains(unit);

    private static bool IsDigits(string text)
    {
        var point = text.IndexOf('.');
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]) && i != point)
                return false;
        }

        return text.Length > 0 && point != 0 && point != text.Length - 1;
    }

    private static bool HasNumber(QuotedText quote, string number)
    {
        if (!MayHold(quote.Text))
            return false;
        var isWhole = number.IndexOf('.') < 0;
        if (isWhole && !MayBeYear(number) && HasBetweenWords(quote.Text, number))
            return true;
        // It depends on the language what a separator separates.
        var separated = isWhole ? Group(number) : number;
        return separated.Length > number.Length == isWhole && quote.Text.IndexOf(separated, StringComparison.Ordinal) >= 0
            && QuoteLanguage.Find(quote.Language).HasComma != true && HasBetweenWords(quote.Text, separated);
    }

    private static bool MayBeYear(string digits) => digits.Length == FirstNoYear.Length && digits[0] != '0' && string.CompareOrdinal(digits, FirstNoYear) < 0;

    /// <summary>What stands in brackets is the curator's.</summary>
    private static bool MayHold(string quote) => quote.IndexOf('[') < 0;

    private static string Group(string digits)
    {
        for (var i = digits.Length - 3; i > 0; i -= 3)
            digits = digits.Insert(i, ",");
        return digits;
    }

    private static bool HasBetweenWords(string quote, string number)
    {
        for (var at = quote.IndexOf(number, StringComparison.Ordinal); at >= 0; at = quote.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            if (IsBehindWord(quote, at) && IsBeforeWord(quote, at + number.Length))
                return true;
        }

        return false;
    }

    /// <summary>Whether a place is the quote's beginning, or behind a blank and a word that says nothing of a number.</summary>
    private static bool IsBehindWord(string quote, int place)
    {
        if (place == 0)
            return true;
        var end = place - 1;
        var start = end;
        while (start > 0 && IsLetter(quote[start - 1]))
            start--;
        return quote[end] == ' ' && (start == 0 || quote[start - 1] < 128) && IsSilent(quote, start, end);
    }

    /// <summary>Whether a place is the quote's end, if need be with a point, or before a blank and such a word.</summary>
    private static bool IsBeforeWord(string quote, int place)
    {
        if (place == quote.Length || (place == quote.Length - 1 && quote[place] == '.'))
            return true;
        var end = place + 1;
        while (end < quote.Length && IsLetter(quote[end]))
            end++;
        return quote[place] == ' ' && (end == quote.Length || quote[end] < 128) && IsSilent(quote, place + 1, end);
    }

    /// <summary>Three letters of which the first is a capital may be the code of a currency, and one letter is many things.</summary>
    private static bool IsSilent(string quote, int start, int end) =>
        end - start >= 2 && (end - start != 3 || quote[start] >= 'a') && !Telling.Value.Contains(quote, start, end - start);

    /// <summary>Words of ASCII letters and digits with single blanks between them: in any text they are read alike.</summary>
    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i]) && !IsDigit(text[i]) && !(text[i] == ' ' && i > 0 && text[i - 1] != ' '))
                return false;
        }

        return text.Length > 0 && text[text.Length - 1] != ' ';
    }

    private static bool HasWords(string quote, string words)
    {
        if (!MayHold(quote))
            return false;
        for (var at = quote.IndexOf(words, StringComparison.Ordinal); at >= 0; at = quote.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || quote[at - 1] == ' ') && (end == quote.Length || (quote[end] < 128 && !IsLetter(quote[end]) && !IsDigit(quote[end]))))
                return true;
        }

        return false;
    }

    private static bool IsWord(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
