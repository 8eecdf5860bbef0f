using System;
using System.Numerics;

namespace Facts.Language.Values;

/// <summary>
/// The binary64 number nearest to a decimal one, in exact arithmetic: the frameworks' own parsers differ from each other.
/// Follows the reading algorithm of W. D. Clinger, “How to read floating point numbers accurately” (1990), in its plain big-integer form.
/// </summary>
public static class NearestDouble
{
    /// <summary>
    /// Rounds <c>digits × 10^-scale</c>, ties to even. Cubic at worst in the number of digits, which the caller bounds.
    /// </summary>
    /// <param name="digits">The absolute value's digits.</param>
    /// <param name="scale">How many of them stand behind the point.</param>
    /// <returns>Mantissa and binary exponent of the nearest double, and whether it is beyond the largest one.</returns>
    public static (BigInteger Mantissa, int Exponent, bool IsInfinite) Round(BigInteger digits, int scale)
    {
        if (digits.IsZero)
            return (BigInteger.Zero, 0, false);
        var numerator = scale < 0 ? digits * BigInteger.Pow(10, -scale) : digits;
        return RoundRatio(numerator, scale > 0 ? BigInteger.Pow(10, scale) : BigInteger.One);
    }

    /// <summary>Rounds <c>numerator / denominator</c>, both positive, ties to even.</summary>
    /// <returns>Mantissa and binary exponent of the nearest double, and whether it is beyond the largest one.</returns>
    internal static (BigInteger Mantissa, int Exponent, bool IsInfinite) RoundRatio(BigInteger numerator, BigInteger denominator)
    {
        // At least 55 bits of quotient: 53 to keep, one to round by, and the remainder says whether it is a tie.
        var shift = 56 - (BitLength(numerator) - BitLength(denominator));
        var quotient = shift >= 0
            ? BigInteger.DivRem(numerator << shift, denominator, out var remainder)
            : BigInteger.DivRem(numerator, denominator << -shift, out remainder);
        var exponent = -shift;
        // Doubles below 2^-1022 have fewer bits: the last one is always worth 2^-1074 there.
        var drop = Math.Max(BitLength(quotient) - 53, -1074 - exponent);
        var mantissa = RoundOff(quotient, drop, !remainder.IsZero);
        exponent += drop;
        return (mantissa, exponent, BitLength(mantissa) + exponent > 1024);
    }

    /// <summary>Whether a double, printed with as many digits as were written, gives those digits back.</summary>
    public static bool KeepsDigits(BigInteger digits, int scale, BigInteger mantissa, int exponent)
    {
        // mantissa × 2^exponent, counted in units of the last written digit, rounded half to even.
        var numerator = exponent > 0 ? mantissa << exponent : mantissa;
        var denominator = exponent < 0 ? BigInteger.One << -exponent : BigInteger.One;
        if (scale > 0)
            numerator *= BigInteger.Pow(10, scale);
        else
            denominator *= BigInteger.Pow(10, -scale);
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var half = (remainder * 2).CompareTo(denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
            quotient += 1;
        return quotient == digits;
    }

    private static BigInteger RoundOff(BigInteger quotient, int bits, bool hasRemainder)
    {
        var kept = quotient >> bits;
        var cut = quotient - (kept << bits);
        var half = cut.CompareTo(BigInteger.One << (bits - 1));
        return half > 0 || (half == 0 && (hasRemainder || !kept.IsEven)) ? kept + 1 : kept;
    }

    /// <summary>How many bits a number that is not negative has; 0 for zero.</summary>
    internal static int BitLength(BigInteger value)
    {
        var bytes = value.ToByteArray();
        var top = bytes[bytes.Length - 1];
        var bits = (bytes.Length - 1) * 8;
        for (; top != 0; top >>= 1)
            bits++;
        return bits;
    }
}
