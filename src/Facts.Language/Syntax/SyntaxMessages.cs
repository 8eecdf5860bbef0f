using Facts.Language.Text;

namespace Facts.Language.Syntax;

/// <summary>Pieces of the text as messages show them: short, on one line.</summary>
internal static class SyntaxMessages
{
    private const int MaxLength = 40;

    public const string Uncertainty = "An uncertainty stands in parentheses, in the last digits: 6.674(15).";

    public static string Shorten(string text)
    {
        var end = 0;
        while (end < text.Length && end < MaxLength && !CharacterFacts.IsLineEnd(text[end]))
            end++;
        if (end == text.Length)
            return text;
        return text.Substring(0, char.IsHighSurrogate(text[end - 1 < 0 ? 0 : end - 1]) ? end - 1 : end) + "…";
    }

    /// <summary>A sign that begins no token: what to write instead of it.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="number">The number beside it, or one for an example.</param>
    public static string HintFor(char sign, string number) => sign switch
    {
        '€' => $"Write the currency's code behind the number: {number} EUR.",
        '$' => $"Write the currency's code behind the number: {number} USD.",
        '£' => $"Write the currency's code behind the number: {number} GBP.",
        '^' => "A power is written as a product: X * X.",
        '%' => "There is no remainder: a formula has + - * / and functions.",
        '#' or '/' or '*' or '\\' => "A comment begins with '//'.",
        ';' => "A line ends without it.",
        '<' or '>' => "A list's type is written string[], a range without an end 5.., one without a beginning ..5.",
        '≤' or '≥' => "A range without an end is written 5.., one without a beginning ..5.",
        '±' => Uncertainty,
        '~' or '≈' => "Write the value as it stands, and 'status estimated' below it.",
        '–' or '−' or '—' => "A minus sign is written '-', a range 1..2.",
        '×' or '·' => "A product is written with '*'.",
        _ => "No such sign stands outside a text in quotes.",
    };
}
