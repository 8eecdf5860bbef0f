using System;
using System.Globalization;
using System.Text;

namespace Facts.Language.Values;

/// <summary>A number as written: its digits and where its point stands, nothing rounded.</summary>
/// <param name="IsNegative">Whether a minus stands before it.</param>
/// <param name="Digits">All digits without leading zeros, those behind the point included; <c>0</c> for zero.</param>
/// <param name="Scale">How many of the digits stand behind the point, the exponent taken in; may be negative.</param>
/// <param name="Form">Which of its parts were written.</param>
/// <param name="Text">The number without separators, sign included.</param>
public sealed record NumberLiteral(bool IsNegative, string Digits, int Scale, NumberForm Form, string Text)
{
    /// <summary>Digits and places beyond which no type of ours can hold a number: it is not worth computing with.</summary>
    public const int MaxSize = 2000;

    public bool IsZero => string.Equals(Digits, "0", StringComparison.Ordinal);

    /// <summary>Reads a number that the lexer found well-formed. Linear in its length.</summary>
    public static NumberLiteral Parse(string written, bool isNegative)
    {
        var text = written.Replace("_", "");
        if (IsWhole(text))
            return Create(text, 0, NumberForm.Whole);
        var exponent = text.IndexOfAny(['e', 'E']);
        var end = text.Length;
        var form = NumberForm.Whole;
        var scale = 0;
        if (text[end - 1] == '%')
        {
            form |= NumberForm.Percent;
            scale = 2;
            end--;
        }

        if (exponent >= 0)
        {
            form |= NumberForm.Exponent;
            scale -= ParseExponent(text.Substring(exponent + 1, end - exponent - 1));
            end = exponent;
        }

        var digits = new StringBuilder();
        var places = -1;
        for (var i = 0; i < end; i++)
        {
            var c = text[i];
            if (c is '(')
                form |= NumberForm.Uncertain;
            else if (c == '.' && i + 1 < end && text[i + 1] == '.')
                form |= NumberForm.Truncated;
            if (c is '(' || (c == '.' && places >= 0) || (form & NumberForm.Truncated) != 0)
                break;
            if (c == '.')
                places = 0;
            else
                digits.Append(c);
            if (c != '.' && places >= 0)
                places++;
        }

        if (places > 0)
            form |= NumberForm.Point;
        return Create(digits.ToString(), scale + Math.Max(places, 0), form);

        NumberLiteral Create(string all, int behindPoint, NumberForm parts) =>
            new(isNegative, all.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0", behindPoint, parts, isNegative ? "-" + text : text);
    }

    /// <summary>Whether it has digits alone, as most numbers have.</summary>
    private static bool IsWhole(string text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    /// <summary>An exponent too large to matter is as good as a larger one.</summary>
    private static int ParseExponent(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? Math.Max(-999_999, Math.Min(999_999, value)) : text[0] == '-' ? -999_999 : 999_999;
}
