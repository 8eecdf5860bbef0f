using System;

namespace Facts.Language.Values;

/// <summary>Reads a number as measured: digit for digit, nothing rounded.</summary>
public static class MeasuredReader
{
    /// <summary>The value with its uncertainty in full: <c>6.67430(15)e-11</c> is 0.00015e-11 uncertain. Linear in its length.</summary>
    public static MeasuredValue Read(NumberLiteral number, bool isExact)
    {
        var text = number.Text.Replace('E', 'e');
        var exponentAt = text.IndexOf('e');
        var exponent = exponentAt < 0 ? "" : text.Substring(exponentAt);
        var mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        var open = mantissa.IndexOf('(');
        if (open < 0)
        {
            var dots = mantissa.IndexOf("...", StringComparison.Ordinal);
            return new MeasuredValue(text, (dots < 0 ? mantissa : mantissa.Substring(0, dots)) + exponent, "", isExact);
        }

        var value = mantissa.Substring(0, open);
        var digits = mantissa.Substring(open + 1, mantissa.Length - open - 2);
        return new MeasuredValue(text, value + exponent, Align(digits, value) + exponent, isExact);
    }

    /// <summary>The digits in the places of the last ones of the value.</summary>
    private static string Align(string digits, string value)
    {
        var point = value.IndexOf('.');
        var places = point < 0 ? 0 : value.Length - point - 1;
        if (places == 0)
            return digits.TrimStart('0') is { Length: > 0 } whole ? whole : "0";
        digits = digits.PadLeft(places + 1, '0');
        var head = digits.Substring(0, digits.Length - places).TrimStart('0');
        return (head.Length == 0 ? "0" : head) + "." + digits.Substring(digits.Length - places);
    }
}
