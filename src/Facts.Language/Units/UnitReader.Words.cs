using System.Globalization;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Units;

/// <content>Words: a symbol and its exponent, or a number.</content>
internal sealed partial class UnitReader
{
    /// <summary>The exponent that a text ends with: <c>2</c>, <c>-1</c>, <c>+3</c>; null where it is none or beyond the largest one.</summary>
    private static int? ReadExponent(string text, int start, int end)
    {
        var digits = text[start] is '+' or '-' ? start + 1 : start;
        var isExponent = digits < end && end - digits <= 9 && int.TryParse(text.Substring(digits, end - digits), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (!isExponent)
            return null;
        var value = int.Parse(text.Substring(digits, end - digits), NumberStyles.None, CultureInfo.InvariantCulture);
        return value > UnitParser.MaxExponent ? null : text[start] == '-' ? -value : value;
    }

    /// <summary>Up to what divides words, but for what stands in square brackets.</summary>
    private bool SkipWord()
    {
        var start = _position;
        var bracket = -1;
        for (; _position < text.Length; _position++)
        {
            var c = text[_position];
            if (bracket < 0 && c is '.' or '/' or '(' or ')' or '{' or '}')
                break;
            if (c == '[' && bracket < 0)
                bracket = _position;
            else if (c == ']')
                bracket = -1;
        }

        if (bracket < 0)
            return true;
        Report(start, text.Length - start, "this '[' has no ']'", suggests ? UnitSpelling.Nearest(text.Substring(start), isBelow: false, scope) : null);
        return false;
    }

    private Unit? ReadWord(string word, int start, bool isBelow)
    {
        if (IsDigits(word))
            return ReadNumber(word, start);
        if (UnitWords.Find(word, scope) is { } whole)
            return whole;
        for (var split = word.Length - 1; split > 0 && (word[split] is (>= '0' and <= '9') or '+' or '-'); split--)
        {
            if (UnitWords.Find(word.Substring(0, split), scope) is not { } unit)
                continue;
            var place = start + split;
            if (word[word.Length - 1] is '+' or '-')
                return Report(place, word.Length - split, "an exponent is missing behind the sign", "");
            if (ReadExponent(word, split, word.Length) is not { } exponent)
                return Report(place, word.Length - split, "an exponent is at most 99", null);
            return unit.Power(exponent) ?? (unit.IsSpecial
                ? Report(start, word.Length, $"'{unit.Text}' is on a scale of its own and takes no exponent", null)
                : Report(start, word.Length, "the unit is too large to compute with", null));
        }

        var (message, nearest) = UnitSpelling.Explain(word, isBelow, scope, suggests);
        // “sec.”: the point that ends an abbreviation is part of the mistake.
        var isAbbreviation = _position == text.Length - 1 && Peek == '.';
        return Report(start, word.Length + (isAbbreviation ? 1 : 0), message, nearest);
    }

    private Unit? ReadNumber(string word, int start)
    {
        var value = BigInteger.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);
        if (value.IsZero)
            return Report(start, word.Length, "a unit cannot be 0 times another", null);
        // UCUM's point multiplies: 2.5 would silently be 10.
        var isBehindNumber = start >= 2 && text[start - 1] == '.' && text[start - 2] is >= '0' and <= '9' && IsNumberBefore(start - 1);
        return isBehindNumber ? Report(start - 1, 1, "a unit's numbers are whole, and its '.' multiplies", null) : Unit.Number(value);
    }

    private bool IsNumberBefore(int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] is >= '0' and <= '9')
            start--;
        return start == 0 || text[start - 1] is '.' or '/' or '(';
    }

    private static bool IsDigits(string word)
    {
        foreach (var c in word)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return word.Length > 0;
    }
}
