using System.Linq;

namespace Facts.Language.Checks;

/// <summary>International Standard Book Numbers (ISO 2108): ten digits, the last of them perhaps <c>X</c>, or thirteen, each with a check digit at its end.</summary>
internal static class Isbn
{
    /// <summary>Whether a text is one as far as its form goes, whatever its check digit; blanks and hyphens between the digits do not count.</summary>
    public static bool HasForm(string text) => IsShort(Compact(text)) || IsLong(Compact(text));

    /// <summary>Whether its check digit fits the others.</summary>
    public static bool IsValid(string text)
    {
        var digits = Compact(text);
        if (IsLong(digits))
            return digits.Select((digit, i) => Value(digit) * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
        return IsShort(digits) && digits.Select((digit, i) => Value(digit) * (10 - i)).Sum() % 11 == 0;
    }

    private static bool IsShort(string digits) => digits.Length == 10 && digits.Take(9).All(IsDigit) && (IsDigit(digits[9]) || digits[9] is 'X' or 'x');

    private static bool IsLong(string digits) => digits.Length == 13 && digits.All(IsDigit) && (digits.StartsWith("978", System.StringComparison.Ordinal) || digits.StartsWith("979", System.StringComparison.Ordinal));

    private static string Compact(string text) => text.Replace("-", "").Replace(" ", "");

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Value(char digit) => IsDigit(digit) ? digit - '0' : 10;
}
