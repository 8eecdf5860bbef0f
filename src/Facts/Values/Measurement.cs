using System;

namespace Facts;

/// <summary>A number as a measurement gives it: with its standard uncertainty, or exact, and printed as its source prints it.</summary>
/// <remarks>All members are O(1), but for the ones that say otherwise. Two are equal if they are printed alike, in the same unit.</remarks>
public sealed class Measurement : IEquatable<Measurement>
{
    private readonly MeasuredText _parts;

    internal Measurement(string text, string? unit)
    {
        _parts = new MeasuredText(text);
        Value = _parts.Value;
        Unit = unit;
    }

    /// <summary>The number, in <see cref="Unit"/>: the double that is nearest to what is printed; always finite.</summary>
    public double Value { get; }

    /// <summary>The number as printed, with its uncertainty: <c>6.67430(15)e-11</c>, <c>1.054571817...e-34</c>.</summary>
    public string Text => _parts.Printed;

    /// <summary>The standard uncertainty, in <see cref="Unit"/>: 1.5e-15 of <c>6.67430(15)e-11</c>, 0 where the number is exact, null where it is not stated. O(length of the text).</summary>
    public double? StandardUncertainty => UncertaintyText is { } text ? FactValue.Double(text) : IsExact ? 0 : null;

    /// <summary>The standard uncertainty in full: <c>0.00015e-11</c>; null where none is printed. O(length of the text).</summary>
    public string? UncertaintyText => _parts.Uncertainty();

    /// <summary>Whether the number is exact by definition.</summary>
    public bool IsExact => _parts.IsExact;

    /// <summary>Whether more digits are known than are printed (<c>...</c>).</summary>
    public bool IsTruncated => _parts.IsTruncated;

    /// <summary>The unit, in UCUM, as written: <c>m3.kg-1.s-2</c>; null if it has none.</summary>
    public string? Unit { get; }

    /// <summary>Whether both are printed alike, in the same unit, or both null.</summary>
    public static bool operator ==(Measurement? left, Measurement? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are printed differently or have different units.</summary>
    public static bool operator !=(Measurement? left, Measurement? right) => !(left == right);

    /// <summary>Whether the other is printed alike, in the same unit.</summary>
    public bool Equals(Measurement? other) =>
        other is not null
        && IsExact == other.IsExact
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && string.Equals(Unit, other.Unit, StringComparison.Ordinal);

    /// <summary>Whether it is a measurement that is printed alike, in the same unit.</summary>
    public override bool Equals(object? obj) => Equals(obj as Measurement);

    /// <summary>A hash of the printed number, for this process only.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>As a <c>.facts</c> file writes it: <c>6.67430(15)e-11 m3.kg-1.s-2</c>, <c>6.62607015e-34 J.s exact</c>.</summary>
    public override string ToString() => (Unit is null ? Text : Text + " " + Unit) + (IsExact ? TableFormat.Exact : "");
}
