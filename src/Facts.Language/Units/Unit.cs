using System;
using System.Collections.Generic;
using Facts.Language.Values;

namespace Facts.Language.Units;

/// <summary>
/// A unit of measure: its text, what it measures, and how large it is in base units: a fraction times a power of π, both exact.
/// Two units are equal if their texts are too; whether they mean the same is <see cref="MeansSameAs"/>.
/// </summary>
public sealed partial class Unit : IEquatable<Unit>
{
    private readonly IReadOnlyList<UnitPower> _powers;
    private readonly Rational _count;
    private readonly string? _scale;

    private Unit(string text, IReadOnlyList<UnitPower> powers, Rational count, Dimension dimension, Rational factor, int piPower, string? scale, bool isCurrency)
    {
        Text = text;
        _powers = powers;
        _count = count;
        Dimension = dimension;
        Factor = factor;
        PiPower = piPower;
        _scale = scale;
        IsCurrency = isCurrency;
    }

    /// <summary>The unit of a plain number; its text is <c>1</c>.</summary>
    public static Unit One { get; } = new("1", [], Rational.One, Dimension.None, Rational.One, 0, null, isCurrency: false);

    /// <summary>As written in a file, or as <see cref="Multiply"/> and <see cref="Divide"/> print it; it reads back as this unit.</summary>
    public string Text { get; }

    public Dimension Dimension { get; }

    /// <summary>How many base units it is, but for <see cref="PiPower"/>; positive.</summary>
    public Rational Factor { get; }

    /// <summary>The power of π that <see cref="Factor"/> is to be multiplied by: 1 for a degree, 0 for nearly all.</summary>
    public int PiPower { get; }

    /// <summary>
    /// Whether it counts on a scale with a zero of its own or a logarithmic one (<c>Cel</c>, <c>[pH]</c>, <c>dB</c>):
    /// such a unit is no factor of another, and another's values become its own by no factor.
    /// </summary>
    public bool IsSpecial => _scale is not null;

    /// <summary>Whether it is a currency alone: <c>EUR</c>, not <c>EUR/kg</c>.</summary>
    public bool IsCurrency { get; }

    /// <summary>Whether it is no more than the number 1: <c>1</c>, <c>{people}</c>, <c>m/m</c>.</summary>
    public bool IsOne => Dimension.IsNone && Factor.IsOne && PiPower == 0 && !IsSpecial;

    /// <summary>Whether it is a whole number and nothing else: the <c>12</c> of <c>12.m</c>.</summary>
    internal bool IsNumber => _powers.Count == 0;

    /// <summary>Whether both measure the same thing, so that a value in one is some value in the other.</summary>
    public bool IsCommensurable(Unit other) => Dimension == other.Dimension;

    /// <summary>Whether a value means the same in both: <c>N.m</c> and <c>J</c>, <c>l</c> and <c>dm3</c>.</summary>
    public bool MeansSameAs(Unit other) =>
        Dimension == other.Dimension && Factor == other.Factor && PiPower == other.PiPower && string.Equals(_scale, other._scale, StringComparison.Ordinal);

    /// <summary>
    /// What a value in this unit is to be multiplied by to be one in the other: exact.
    /// Null where there is no such number: they measure different things, π stays over, or only one is on that special scale.
    /// </summary>
    public Rational? ConversionFactor(Unit to) =>
        Dimension == to.Dimension && PiPower == to.PiPower && string.Equals(_scale, to._scale, StringComparison.Ordinal) ? Factor / to.Factor : null;

    public bool Equals(Unit? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && MeansSameAs(other);

    public override bool Equals(object? obj) => Equals(obj as Unit);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}
