using System;
using System.Globalization;
using System.Numerics;

namespace Facts.Language.Values;

/// <summary>
/// A binary64 number by as few digits as read back as it, as G. L. Steele and J. L. White define them (“How to print floating-point numbers accurately”, 1990),
/// found the plain way: numbers of digits from one to seventeen, tried in exact integers. The frameworks' own printers differ from each other.
/// </summary>
public static class ShortestDouble
{
    /// <summary>
    /// The text of <c>mantissa × 2^exponent</c>, a positive double; from 10^-5 to 10^15 with a point, else with an exponent: <c>0.1</c>, <c>1e23</c>, <c>5e-324</c>.
    /// Among texts of equal length the one nearest to the number. At most ten trials.
    /// </summary>
    public static string GetText(BigInteger mantissa, int exponent)
    {
        var numerator = exponent > 0 ? mantissa << exponent : mantissa;
        var denominator = exponent < 0 ? BigInteger.One << -exponent : BigInteger.One;
        var point = FindPoint(numerator, denominator);
        // If so many digits read back, more do: the shortest is found by halving. Seventeen always do.
        var text = "";
        for (int low = 1, high = 17; low <= high;)
        {
            var length = (low + high) / 2;
            if (TryLength(length) is { } found)
                (text, high) = (found, length - 1);
            else
                low = length + 1;
        }

        return text;

        string? TryLength(int length)
        {
            var scale = length - point;
            var above = scale > 0 ? numerator * BigInteger.Pow(10, scale) : numerator;
            var below = scale < 0 ? denominator * BigInteger.Pow(10, -scale) : denominator;
            var floor = BigInteger.DivRem(above, below, out var remainder);
            // The neighbour that is farther off may still read back where the nearer one does not: doubles lie closer below a power of two than above it.
            var (near, far) = remainder * 2 > below ? (floor + 1, floor) : (floor, floor + 1);
            return ReadsBack(near, scale, mantissa, exponent) ? Write(near, scale) : ReadsBack(far, scale, mantissa, exponent) ? Write(far, scale) : null;
        }
    }

    private static bool ReadsBack(BigInteger digits, int scale, BigInteger mantissa, int exponent)
    {
        if (digits.IsZero)
            return false;
        var (read, power, isInfinite) = NearestDouble.Round(digits, scale);
        // The same double may come as 2^53 × 2^e or as 2^52 × 2^(e + 1).
        return !isInfinite && (power >= exponent ? read << (power - exponent) == mantissa : read == mantissa << (exponent - power));
    }

    /// <summary>Where the point stands in the number's digits: the p with 10^(p - 1) ≤ number &lt; 10^p.</summary>
    private static int FindPoint(BigInteger numerator, BigInteger denominator)
    {
        var bits = NearestDouble.BitLength(numerator) - NearestDouble.BitLength(denominator);
        // A little low, so that it only ever goes up from here.
        var point = (int)Math.Floor((bits - 1) * 0.30102999566398120) - 1;
        while (numerator * BigInteger.Pow(10, Math.Max(-point, 0)) >= denominator * BigInteger.Pow(10, Math.Max(point, 0)))
            point++;
        return point;
    }

    private static string Write(BigInteger value, int scale)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        var point = digits.Length - scale;
        digits = digits.TrimEnd('0');
        if (point is > 15 or < -4)
        {
            var fraction = digits.Length > 1 ? "." + digits.Substring(1) : "";
            return digits[0] + fraction + "e" + (point - 1).ToString(CultureInfo.InvariantCulture);
        }

        if (point <= 0)
            return "0." + new string('0', -point) + digits;
        return digits.Length <= point ? digits.PadRight(point, '0') : digits.Substring(0, point) + "." + digits.Substring(point);
    }
}
