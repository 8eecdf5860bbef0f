using System;
using System.Globalization;
using System.Numerics;

namespace Facts.Language.Values;

/// <summary>
/// An exact fraction, always reduced. Derived facts are computed in these, so that nothing is rounded before the end.
/// Its size is bounded: what needs more than <see cref="MaxBits"/> bits above or below the line becomes <see cref="TooLarge"/>, and so does all that is computed from it.
/// Every operation is thereby bounded too (quadratic in the bits at worst), whatever the input: a chain of squares cannot hang.
/// </summary>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>Bits of the numerator or denominator: some 6,000 digits, far beyond what any type of ours holds.</summary>
    public const int MaxBits = 20_000;

    /// <summary>Digits beyond which a number surely has more than <see cref="MaxBits"/> bits.</summary>
    private const int MaxDigits = 6_021;

    private static readonly BigInteger Limit = BigInteger.One << MaxBits;

    private readonly BigInteger _denominator;

    /// <summary>A whole number.</summary>
    public Rational(BigInteger value)
        : this(value, BigInteger.One)
    {
    }

    /// <summary>A fraction, reduced.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("A fraction's denominator cannot be zero.");
        var divisor = denominator.IsOne || numerator.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;
        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        _denominator = divisor.IsOne ? denominator : denominator / divisor;
        if (Numerator >= Limit || Numerator <= -Limit || _denominator >= Limit)
            this = TooLarge;
    }

    private Rational(bool isTooLarge)
    {
        IsTooLarge = isTooLarge;
        Numerator = BigInteger.Zero;
        _denominator = BigInteger.One;
    }

    public static Rational Zero => default;

    public static Rational One { get; } = new(BigInteger.One);

    /// <summary>What stands for every number beyond the limit. It takes part in all operations, and all of them give it back; its own members are those of zero.</summary>
    public static Rational TooLarge { get; } = new(isTooLarge: true);

    /// <summary>Whether the number was beyond the limit; asked before any of its other members is used.</summary>
    public bool IsTooLarge { get; }

    public BigInteger Numerator { get; }

    /// <summary>Always positive.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public bool IsZero => Numerator.IsZero && !IsTooLarge;

    public bool IsOne => Numerator.IsOne && Denominator.IsOne;

    public bool IsWhole => Denominator.IsOne && !IsTooLarge;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    public static implicit operator Rational(int value) => new(value);

    public static implicit operator Rational(BigInteger value) => new(value);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The number that was written, digit for digit; per cent and exponent are taken in, an uncertainty is not.</summary>
    public static Rational From(NumberLiteral number)
    {
        if (number.IsZero)
            return Zero;
        var digits = number.Digits.TrimEnd('0');
        var scale = number.Scale - (number.Digits.Length - digits.Length);
        if (digits.Length > MaxDigits || Math.Abs(scale) > MaxDigits)
            return TooLarge;
        var value = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (number.IsNegative)
            value = -value;
        return scale > 0 ? new Rational(value, BigInteger.Pow(10, scale)) : new Rational(value * BigInteger.Pow(10, -scale));
    }

    public bool Equals(Rational other) => IsTooLarge == other.IsTooLarge && Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 31) + Denominator.GetHashCode() + (IsTooLarge ? 1 : 0));

    /// <summary>By value; what is too large comes behind all else.</summary>
    public int CompareTo(Rational other)
    {
        if (IsTooLarge || other.IsTooLarge)
            return IsTooLarge.CompareTo(other.IsTooLarge);
        return Numerator.Sign != other.Numerator.Sign
            ? Numerator.Sign.CompareTo(other.Numerator.Sign)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <summary><c>7</c>, <c>-1/3</c>, or <c>too large</c>.</summary>
    public override string ToString()
    {
        if (IsTooLarge)
            return "too large";
        var numerator = Numerator.ToString(CultureInfo.InvariantCulture);
        return IsWhole ? numerator : numerator + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
    }
}
