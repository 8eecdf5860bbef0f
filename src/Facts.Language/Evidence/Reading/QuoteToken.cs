using System;

namespace Facts.Language.Evidence.Reading;

/// <summary>A token of a quote.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says: digits in ASCII, a word in lower case without accents, a symbol in its plainest form, a fraction as <c>1/2</c>.</param>
/// <param name="Start">Where it begins in the quote.</param>
/// <param name="End">The place behind it.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="IsCapital">Whether a word begins with a capital letter.</param>
public readonly record struct QuoteToken(QuoteTokenKind Kind, string Text, int Start, int End, QuoteGap Gap, bool IsCapital)
{
    /// <summary>Whether nothing stands between it and the token before it.</summary>
    public bool IsGlued => Gap == QuoteGap.None;

    public bool IsDigits => Kind == QuoteTokenKind.Digits;

    public bool IsWord => Kind == QuoteTokenKind.Word;

    public bool Is(string symbol) => Kind == QuoteTokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);

    public bool IsTheWord(string word) => Kind == QuoteTokenKind.Word && string.Equals(Text, word, StringComparison.Ordinal);
}
