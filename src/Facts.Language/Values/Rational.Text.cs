using System;
using System.Globalization;
using System.Numerics;

namespace Facts.Language.Values;

/// <content>Fractions as the types of values write them. Each rounds at most once, ties to even.</content>
public readonly partial struct Rational
{
    /// <summary>Places behind the point, and bits, of a <see cref="decimal"/>.</summary>
    private const int DecimalPlaces = 28;

    private static readonly BigInteger DecimalLimit = BigInteger.One << 96;

    /// <summary>Its digits, where they end after at most so many places: <c>0.125</c>, without needless zeros; false for <c>1/3</c>.</summary>
    public bool TryToDecimalText(int maxPlaces, out string text)
    {
        text = "";
        if (IsTooLarge)
            return false;
        // A denominator of b bits is a product of at most b - 1 twos and fives, and each wants one place at most.
        var places = Math.Min(Math.Max(maxPlaces, 0), NearestDouble.BitLength(Denominator) - 1);
        var scaled = BigInteger.DivRem(Numerator * BigInteger.Pow(10, places), Denominator, out var remainder);
        if (!remainder.IsZero)
            return false;
        text = PointText(scaled, places);
        if (places > 0)
            text = text.TrimEnd('0').TrimEnd('.');
        return true;
    }

    /// <summary>The number rounded to so many places, all of them written: <c>0.33</c>, <c>2.00</c>; <c>too large</c> where it is.</summary>
    /// <param name="places">From 0; beyond 6,000 they count as 6,000.</param>
    public string ToRoundedText(int places)
    {
        if (IsTooLarge)
            return ToString();
        places = Math.Min(Math.Max(places, 0), 6_000);
        return PointText(RoundToEven(Numerator * BigInteger.Pow(10, places), Denominator), places);
    }

    /// <summary>
    /// The nearest <see cref="decimal"/>: its exact digits where they end in time, else as many places as it holds (28, fewer where the whole part is long).
    /// Null where it is beyond the largest one.
    /// </summary>
    public string? ToNearestDecimalText()
    {
        if (IsTooLarge || Abs(this) >= DecimalLimit)
            return null;
        for (var places = DecimalPlaces; places >= 0; places--)
        {
            var scaled = RoundToEven(Numerator * BigInteger.Pow(10, places), Denominator);
            if (BigInteger.Abs(scaled) >= DecimalLimit)
                continue;
            var text = PointText(scaled, places);
            return places > 0 ? text.TrimEnd('0').TrimEnd('.') : text;
        }

        return null;
    }

    /// <summary>
    /// The nearest <see cref="double"/>, by the shortest digits that read back as it: at most 17. <c>0.1</c>, <c>6.6743e-11</c>, <c>0</c> where it is too small for any.
    /// Null where it is beyond the largest one.
    /// </summary>
    public string? ToDoubleText()
    {
        if (IsTooLarge)
            return null;
        if (IsZero)
            return "0";
        var (mantissa, exponent, isInfinite) = NearestDouble.RoundRatio(BigInteger.Abs(Numerator), Denominator);
        if (isInfinite)
            return null;
        if (mantissa.IsZero)
            return "0";
        return (Sign < 0 ? "-" : "") + ShortestDouble.GetText(mantissa, exponent);
    }

    /// <summary>A whole number with a point before its last places.</summary>
    private static string PointText(BigInteger scaled, int places)
    {
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var point = digits.Length - places;
        return (scaled.Sign < 0 ? "-" : "") + (places == 0 ? digits : digits.Substring(0, point) + "." + digits.Substring(point));
    }
}
