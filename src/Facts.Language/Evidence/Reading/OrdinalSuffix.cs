namespace Facts.Language.Evidence.Reading;

/// <summary>What is written behind digits to make them an ordinal.</summary>
internal static class OrdinalSuffix
{
    public static bool Is(QuoteToken token, LanguageWords words) => token.IsWord && token.IsGlued && words.Code switch
    {
        "en" => token.Text is "st" or "nd" or "rd" or "th",
        "fr" => token.Text is "er" or "re" or "ere" or "e" or "eme" or "nd" or "nde" or "d" or "de",
        "it" or "es" => token.Text is "o" or "a" or "er",
        "de" => token.Text is "te" or "ten" or "ter",
        _ => false,
    };
}
