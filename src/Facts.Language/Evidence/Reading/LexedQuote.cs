using System.Collections.Generic;

namespace Facts.Language.Evidence.Reading;

/// <summary>A quote, split into tokens, with the language that it is read in.</summary>
internal sealed class LexedQuote
{
    private static readonly QuoteToken End = new(QuoteTokenKind.Symbol, "", 0, 0, QuoteGap.Wide, false);

    private readonly IReadOnlyList<QuoteToken> _tokens;

    public LexedQuote(string text, QuoteLanguage language)
    {
        Text = text;
        Language = language;
        _tokens = QuoteLexer.Read(text);
    }

    public string Text { get; }

    public QuoteLanguage Language { get; }

    public LanguageWords Words => Language.Words;

    public int Count => _tokens.Count;

    /// <summary>A token; one that says nothing beyond either end.</summary>
    public QuoteToken this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : End;

    /// <summary>The quote's own characters from one token to another, both included.</summary>
    public string Slice(int first, int last) => Text.Substring(this[first].Start, this[last].End - this[first].Start);

    /// <summary>The place behind the longest run of words from a token that is a phrase of the table; the place itself where there is none.</summary>
    public int Match(int index, PhraseTable phrases) => Match(index, phrases, out _);

    /// <summary>The place behind the longest phrase, and what it stands for; hyphens and apostrophes within one are blanks.</summary>
    public int Match(int index, PhraseTable phrases, out int value)
    {
        value = 0;
        if (!this[index].IsWord)
            return index;
        var phrase = this[index].Text;
        var end = index;
        var next = index + 1;
        for (var left = phrases.GetLength(phrase); left > 0; left--)
        {
            if (phrases.TryGetValue(phrase, out var found))
                (value, end) = (found, next);
            if ((this[next].Is("-") || this[next].Is("'")) && this[next].IsGlued && this[next + 1].IsGlued)
                next++;
            if (!this[next].IsWord)
                break;
            phrase += " " + this[next].Text;
            next++;
        }

        return end;
    }

    /// <summary>Whether words of the set end right before a token; the place where they begin.</summary>
    public bool IsAfter(int index, PhraseTable phrases, out int start)
    {
        for (var words = 4; words >= 1; words--)
        {
            start = index - words;
            if (start >= 0 && this[start].IsWord && Match(start, phrases) == index)
                return true;
        }

        start = index;
        return false;
    }

    /// <summary>The place behind a hyphen that joins two words; the place itself where there is none.</summary>
    public int SkipHyphen(int index) => this[index].Is("-") && this[index].IsGlued && this[index + 1].IsGlued ? index + 1 : index;
}
