using Facts.Language.Syntax;

namespace Facts.Language.Values;

/// <summary>Reads numbers outside the language's own files, whose lexer has checked its own.</summary>
public static class NumberText
{
    /// <summary>A number of the language's form, with a sign and without separators; leading zeros are allowed. Null for any other text.</summary>
    public static NumberLiteral? Parse(string text)
    {
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var i = SkipDigits(text, start);
        if (i == start)
            return null;
        if (i + 1 < text.Length && text[i] == '.' && CharacterFacts.IsDigit(text[i + 1]))
            i = SkipDigits(text, i + 1);
        if (i < text.Length && text[i] == '(')
        {
            var open = i + 1;
            i = SkipDigits(text, open);
            if (i == open || i == text.Length || text[i] != ')')
                return null;
            i++;
        }
        else if (i + 2 < text.Length && text[i] == '.' && text[i + 1] == '.' && text[i + 2] == '.')
        {
            i += 3;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            var exponent = i + 1 < text.Length && text[i + 1] is '-' or '+' ? i + 2 : i + 1;
            i = SkipDigits(text, exponent);
            if (i == exponent)
                return null;
        }

        if (i < text.Length && text[i] == '%')
            i++;
        return i == text.Length ? NumberLiteral.Parse(text.Substring(start), text[0] == '-') : null;
    }

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && CharacterFacts.IsDigit(text[i]))
            i++;
        return i;
    }
}
