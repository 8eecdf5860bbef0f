using System.Globalization;
using System.Numerics;

namespace Facts.Language.Values;

/// <summary>Fits a written number into a type, exactly or not at all.</summary>
public static class NumberReader
{
    private static readonly BigInteger DecimalLimit = BigInteger.One << 96;

    /// <summary>The type of a number that states none: a whole one is an int, else a long; a point or per cent makes it a decimal, an exponent a double.</summary>
    public static FactType Infer(NumberLiteral number)
    {
        if ((number.Form & NumberForm.Exponent) != 0)
            return FactType.Double;
        if (number.Form != NumberForm.Whole)
            return FactType.Decimal;
        return int.TryParse(Whole(number), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? FactType.Int : FactType.Long;
    }

    /// <summary>Reads the number as a value of a numeric type; never rounds.</summary>
    public static NumberFit Read(NumberLiteral number, FactType type, out string text)
    {
        text = "";
        switch (type)
        {
            case FactType.Int or FactType.Long:
                if (number.Form != NumberForm.Whole)
                    return NumberFit.WrongForm;
                text = Whole(number);
                var fits = type == FactType.Int
                    ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                    : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
                return fits ? NumberFit.Exact : NumberFit.Overflow;
            case FactType.Decimal:
                return ReadDecimal(number, out text);
            case FactType.Double:
                text = DoubleText(number);
                return ReadDouble(number);
            default:
                return NumberFit.WrongForm;
        }
    }

    private static string Whole(NumberLiteral number) => number.IsNegative && !number.IsZero ? "-" + number.Digits : number.Digits;

    private static NumberFit ReadDecimal(NumberLiteral number, out string text)
    {
        text = "";
        if (number.Digits.Length - number.Scale > 30 && !number.IsZero)
            return NumberFit.Overflow;
        if (number.Scale > 28 || number.Digits.Length > 30)
            return NumberFit.LosesDigits;
        // A scale below zero, from an exponent, is zeros before the point.
        var digits = number.Scale < 0 && !number.IsZero ? number.Digits + new string('0', -number.Scale) : number.Digits;
        var scale = number.Scale < 0 ? 0 : number.Scale;
        var value = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (value >= DecimalLimit)
            return value >= DecimalLimit * BigInteger.Pow(10, scale) ? NumberFit.Overflow : NumberFit.LosesDigits;
        digits = digits.PadLeft(scale + 1, '0');
        var point = digits.Length - scale;
        text = (number.IsNegative && !number.IsZero ? "-" : "") + (scale == 0 ? digits : digits.Substring(0, point) + "." + digits.Substring(point));
        return NumberFit.Exact;
    }

    private static NumberFit ReadDouble(NumberLiteral number)
    {
        if (number.IsZero)
            return NumberFit.Exact;
        if (number.Digits.Length > NumberLiteral.MaxSize)
            return NumberFit.LosesDigits;
        // The place of the first digit: 10^(length - scale).
        var magnitude = number.Digits.Length - number.Scale;
        if (magnitude > 310)
            return NumberFit.Overflow;
        if (magnitude < -330)
            return NumberFit.LosesDigits;
        var kept = number.Digits.TrimEnd('0');
        var scale = number.Scale - (number.Digits.Length - kept.Length);
        // Any 15 digits in the range of normal numbers come back (DBL_DIG).
        if (kept.Length <= 15 && magnitude is > -290 and < 300)
            return NumberFit.Exact;
        var digits = BigInteger.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture);
        var (mantissa, exponent, isInfinite) = NearestDouble.Round(digits, scale);
        if (isInfinite)
            return NumberFit.Overflow;
        return NearestDouble.KeepsDigits(digits, scale, mantissa, exponent) ? NumberFit.Exact : NumberFit.LosesDigits;
    }

    /// <summary>The text as written, but for per cent, which C# does not have.</summary>
    private static string DoubleText(NumberLiteral number)
    {
        if ((number.Form & NumberForm.Percent) == 0)
            return number.Text.Replace('E', 'e');
        return (number.IsNegative ? "-" : "") + number.Digits + "e" + (-number.Scale).ToString(CultureInfo.InvariantCulture);
    }
}
