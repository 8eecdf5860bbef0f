namespace Facts.Language.Evidence.Reading;

/// <summary>Tells years from other numbers of four digits.</summary>
internal static class YearContext
{
    /// <summary>Whether four digits without separators are a year rather than a count.</summary>
    public static bool Find(LexedQuote quote, int index, int number)
    {
        var next = quote[index + 1];
        var isNoun = next is { IsWord: true, IsCapital: false, IsGlued: false } && !quote.Words.BeforeYear.Contains(next.Text) && !IsFunctionWord(next.Text);
        var before = quote[index - 1].Is("-") || quote[index - 1].Is("'") ? quote[index - 2] : quote[index - 1];
        var isAfter = before.IsWord && quote.Words.BeforeYear.Contains(before.Text);
        // A year of our time needs no word before it: “the 2014 target”; and a noun behind it speaks against any.
        if (number is >= 1900 and <= 2099)
            return !isNoun || isAfter || before.IsTheWord("the");
        return isAfter && !isNoun;
    }

    private static bool IsFunctionWord(string word) => word
        is "the" or "a" or "an" or "he" or "she" or "it" or "they" or "we" or "i" or "who" or "which" or "that" or "was" or "were" or "is" or "are" or "had" or "has" or "have" or "did" or "as"
        or "at" or "on" or "for" or "with" or "when" or "where" or "while" or "under" or "because" or "but" or "or" or "than" or "then" or "there" or "so" or "if" or "his" or "her" or "its" or "their";
}
