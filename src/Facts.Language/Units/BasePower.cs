using System;

namespace Facts.Language.Units;

/// <summary>A base of dimensions and how often it is a factor.</summary>
/// <param name="Base">One of UCUM's seven base units, a currency's code, an arbitrary unit's code, or the name of an opaque unit that a project declares.</param>
/// <param name="Exponent">Not zero.</param>
public readonly record struct BasePower(string Base, int Exponent) : IComparable<BasePower>
{
    private static readonly string[] Units = ["m", "s", "g", "rad", "K", "C", "cd"];

    private int Rank => Array.IndexOf(Units, Base) is >= 0 and var index ? index : Units.Length;

    /// <summary>Base units in UCUM's order, then all others ordinally.</summary>
    public int CompareTo(BasePower other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : string.CompareOrdinal(Base, other.Base);

    public static bool operator <(BasePower left, BasePower right) => left.CompareTo(right) < 0;

    public static bool operator >(BasePower left, BasePower right) => left.CompareTo(right) > 0;

    public static bool operator <=(BasePower left, BasePower right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BasePower left, BasePower right) => left.CompareTo(right) >= 0;
}
