using System;
using System.Numerics;

namespace Facts.Language.Values;

/// <content>What is computed with fractions. Nothing here rounds but what says so.</content>
public readonly partial struct Rational
{
    public static Rational operator +(Rational left, Rational right) => left.IsTooLarge || right.IsTooLarge
        ? TooLarge
        : new Rational((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => value.IsTooLarge ? TooLarge : new Rational(-value.Numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) => left.IsTooLarge || right.IsTooLarge
        ? TooLarge
        : new Rational(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides exactly; whoever divides by what was written asks <see cref="IsZero"/> first.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.IsZero)
            throw new DivideByZeroException();
        return left.IsTooLarge || right.IsTooLarge ? TooLarge : new Rational(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
    }

    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>A power by whole numbers, the size of the result reckoned before it is computed; anything to the power 0 is 1.</summary>
    /// <exception cref="DivideByZeroException">Zero to a negative power.</exception>
    public Rational Pow(int exponent)
    {
        if (IsTooLarge)
            return TooLarge;
        if (exponent == 0)
            return One;
        if (IsZero)
            return exponent > 0 ? Zero : throw new DivideByZeroException();
        var times = Math.Abs((long)exponent);
        var above = BigInteger.Abs(Numerator);
        // A number of b bits has more than (b - 1) × n bits to the nth power.
        if (Math.Max(NearestDouble.BitLength(above) - 1, NearestDouble.BitLength(Denominator) - 1) * times > MaxBits)
            return TooLarge;
        // What is left to be large is the exponent of 1 and -1 alone.
        var count = above.IsOne && Denominator.IsOne ? (int)(times % 2) + 2 : (int)times;
        var numerator = BigInteger.Pow(Numerator, count);
        var denominator = BigInteger.Pow(Denominator, count);
        return exponent > 0 ? new Rational(numerator, denominator) : new Rational(denominator, numerator);
    }

    /// <summary>The largest whole number that is not above this one.</summary>
    public Rational Floor()
    {
        if (IsTooLarge || IsWhole)
            return this;
        var quotient = BigInteger.DivRem(Numerator, Denominator, out _);
        return Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number that is not below this one.</summary>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>
    /// Rounds to so many digits behind the point, or before it where <paramref name="digits"/> is negative: <c>Round(-3)</c> gives whole thousands.
    /// What lies half-way goes to the even neighbour, as <see cref="Math.Round(decimal, int)"/> and IEEE 754 have it: sums of rounded numbers do not drift upwards.
    /// </summary>
    public Rational Round(int digits)
    {
        if (IsTooLarge || (IsWhole && digits >= 0))
            return this;
        if (digits > MaxDigits)
            return TooLarge;
        if (digits < -MaxDigits)
            return Zero;
        var unit = BigInteger.Pow(10, Math.Abs(digits));
        return digits >= 0 ? new Rational(RoundToEven(Numerator * unit, Denominator), unit) : new Rational(RoundToEven(Numerator, Denominator * unit) * unit);
    }

    /// <summary>The whole number nearest to a quotient whose denominator is positive, ties to even.</summary>
    private static BigInteger RoundToEven(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out var remainder);
        var half = (remainder * 2).CompareTo(denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
            quotient += 1;
        return numerator.Sign < 0 ? -quotient : quotient;
    }
}
