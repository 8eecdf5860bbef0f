using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Units;

/// <summary>
/// What a unit measures: a product of powers of bases, in a fixed order, so that equal dimensions are equal lists.
/// As in UCUM the mole is a number and no base, and an angle is one; a currency is a base of its own.
/// </summary>
public readonly struct Dimension : IEquatable<Dimension>
{
    /// <summary>What has more bases, or a larger exponent, measures nothing: a chain of products must not grow without end.</summary>
    internal const int MaxSize = 1_000;

    private readonly EquatableArray<BasePower> _powers;

    private Dimension(BasePower[] powers) => _powers = new EquatableArray<BasePower>(powers);

    /// <summary>That of a plain number.</summary>
    public static Dimension None => default;

    public bool IsNone => _powers.Count == 0;

    public IReadOnlyList<BasePower> Powers => _powers;

    /// <summary>Whether it is beyond all measure; units check it.</summary>
    internal bool IsTooLarge => _powers.Count > MaxSize || _powers.Any(power => Math.Abs(power.Exponent) > MaxSize);

    public static bool operator ==(Dimension left, Dimension right) => left.Equals(right);

    public static bool operator !=(Dimension left, Dimension right) => !left.Equals(right);

    /// <summary>The dimension of one base.</summary>
    public static Dimension Of(string name) => new([new BasePower(name, 1)]);

    /// <summary>Linear in the bases of both.</summary>
    public Dimension Multiply(Dimension other) => Combine(other, 1);

    public Dimension Divide(Dimension other) => Combine(other, -1);

    public Dimension Power(int exponent) => exponent == 0 ? None : new Dimension([.. _powers.Select(power => power with { Exponent = power.Exponent * exponent })]);

    public bool Equals(Dimension other) => _powers.Equals(other._powers);

    public override bool Equals(object? obj) => obj is Dimension other && Equals(other);

    public override int GetHashCode() => _powers.GetHashCode();

    /// <summary><c>m.s-2.g</c>; <c>1</c> for none.</summary>
    public override string ToString() => IsNone
        ? "1"
        : string.Join(".", _powers.Select(power => power.Base + (power.Exponent == 1 ? "" : power.Exponent.ToString(CultureInfo.InvariantCulture))));

    private Dimension Combine(Dimension other, int sign)
    {
        var result = new List<BasePower>(_powers.Count + other._powers.Count);
        int i = 0, j = 0;
        while (i < _powers.Count || j < other._powers.Count)
        {
            var order = i == _powers.Count ? 1 : j == other._powers.Count ? -1 : _powers[i].CompareTo(other._powers[j]);
            var name = order <= 0 ? _powers[i].Base : other._powers[j].Base;
            var exponent = (order <= 0 ? _powers[i++].Exponent : 0) + (order >= 0 ? sign * other._powers[j++].Exponent : 0);
            if (exponent != 0)
                result.Add(new BasePower(name, exponent));
        }

        return new Dimension([.. result]);
    }
}
