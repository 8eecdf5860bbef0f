using System;
using System.Collections.Generic;

namespace Facts.Language.Evidence.Reading;

/// <summary>How a source's language writes numbers and dates.</summary>
internal sealed class QuoteLanguage
{
    private static readonly HashSet<string> CommaLanguages = new(
        "de fr it es pt nl da sv nb nn no fi is pl cs sk sl hr sr bs mk bg ro hu ru uk be el tr az ka hy kk uz id vi lt lv et ca gl eu sq af fo lb".Split(' '), StringComparer.Ordinal);

    /// <summary>Regions that use a point where their language has a comma: Switzerland's German and Italian, Spanish from Mexico to Peru.</summary>
    private static readonly HashSet<string> PointRegions = new(
        "de-ch de-li it-ch es-mx es-us es-pr es-gt es-hn es-ni es-sv es-pa es-pe es-do es-cu es-419".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> MonthFirst = new("en-us en-ph en-bz".Split(' '), StringComparer.Ordinal);

    private QuoteLanguage(string code, bool isKnown, bool? hasComma, LanguageWords words)
    {
        Code = code;
        IsKnown = isKnown;
        HasComma = hasComma;
        Words = words;
    }

    /// <summary>The language without its region: <c>de</c>; empty where it is not known.</summary>
    public string Code { get; }

    /// <summary>Whether the source states a language.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether a comma stands before decimals and points between groups; null where either may be.</summary>
    public bool? HasComma { get; }

    /// <summary>Whether 3/4 is the fourth of March: in American English.</summary>
    public bool IsMonthFirst { get; private init; }

    /// <summary>Whether it may be: in English of no stated region, and where no language is stated.</summary>
    public bool MayBeMonthFirst { get; private init; }

    /// <summary>The words that are read in it.</summary>
    public LanguageWords Words { get; }

    /// <summary>Whether its number words are read, so that a number that is not found is not there.</summary>
    public bool ReadsWords => !IsKnown || Words.Code.Length > 0;

    /// <summary>The language of a tag such as <c>de</c>, <c>de-CH</c> or <c>de_AT</c>; one that is not known is read by its digits, and no tag as English with either separator.</summary>
    public static QuoteLanguage Find(string? tag)
    {
        var full = (tag ?? "").Trim().Replace('_', '-').ToLowerInvariant();
        if (full.Length == 0)
            return new QuoteLanguage("", isKnown: false, hasComma: null, LanguageWords.Unknown) { MayBeMonthFirst = true };
        var hyphen = full.IndexOf('-');
        var code = ToTwoLetters(hyphen < 0 ? full : full.Substring(0, hyphen));
        if (hyphen >= 0)
            full = code + full.Substring(hyphen);
        var words = LanguageWords.Find(code);
        bool? hasComma = PointRegions.Contains(full) ? false : CommaLanguages.Contains(code) ? true : code is "fa" or "ar" or "ur" or "ps" ? null : false;
        var isMonthFirst = MonthFirst.Contains(full);
        return new QuoteLanguage(code, isKnown: true, hasComma, words) { IsMonthFirst = isMonthFirst, MayBeMonthFirst = isMonthFirst || full is "en" };
    }

    /// <summary>The names of the languages that are read, and their codes of three letters.</summary>
    private static string ToTwoLetters(string code) => code switch
    {
        "eng" or "english" => "en",
        "deu" or "ger" or "german" or "deutsch" => "de",
        "fra" or "fre" or "french" => "fr",
        "ita" or "italian" => "it",
        "spa" or "spanish" => "es",
        _ => code,
    };
}
