using System;

namespace Facts;

/// <summary>A place in a source, such as <c>page 12-13</c>.</summary>
public readonly struct Locator : IEquatable<Locator>
{
    private readonly string? _term;
    private readonly string? _value;

    internal Locator(string term, string value)
    {
        _term = term;
        _value = value;
    }

    /// <summary>What kind of place it is, a term of CSL: <c>page</c>, <c>para</c>, <c>section</c>, <c>line</c>, <c>table</c>, <c>time</c> …; "" for <c>default</c>.</summary>
    public string Term => _term ?? "";

    /// <summary>Which one, as written: <c>12-13</c>, <c>12.1(b)</c>, <c>00:12:31</c>; "" for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether two locators have the same term and value, character for character.</summary>
    public static bool operator ==(Locator left, Locator right) => left.Equals(right);

    /// <summary>Whether two locators differ in term or value.</summary>
    public static bool operator !=(Locator left, Locator right) => !left.Equals(right);

    /// <summary>Whether the other locator has the same term and value, character for character.</summary>
    public bool Equals(Locator other) =>
        string.Equals(Term, other.Term, StringComparison.Ordinal) && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <summary>Whether it is a locator with the same term and value.</summary>
    public override bool Equals(object? obj) => obj is Locator other && Equals(other);

    /// <summary>A hash of term and value, for this process only.</summary>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Term) * 31) + StringComparer.Ordinal.GetHashCode(Value));

    /// <summary>Term and value: <c>page 12-13</c>; "" for <c>default</c>.</summary>
    public override string ToString() => _term is null ? "" : Term + " " + Value;
}
