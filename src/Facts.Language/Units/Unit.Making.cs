using Facts.Language.Values;

namespace Facts.Language.Units;

/// <content>The units that others are made of.</content>
public sealed partial class Unit
{
    /// <summary>A unit that a project declares without saying what it is: <c>unit Bmaf</c>. It measures itself, and is another base than a unit or currency of that name.</summary>
    public static Unit Opaque(string name) => Opaque(name, name);

    /// <summary>The same of a full name: what is declared in two namespaces is two.</summary>
    internal static Unit Opaque(string name, string fullName) =>
        Symbol(name, Dimension.Of(UcumTable.Find(fullName) is null && !Currencies.Contains(fullName) ? fullName : "unit " + fullName), Rational.One, 0, null);

    /// <summary>
    /// A unit that a project declares by another: <c>unit Hartree = 4.3597447222060e-18 J</c>.
    /// Null where the count is not positive or too large, or the other unit is special.
    /// </summary>
    public static Unit? Declared(string name, Rational count, Unit unit)
    {
        var factor = count * unit.Factor;
        return count.Sign <= 0 || factor.IsTooLarge || unit.IsSpecial ? null : Symbol(name, unit.Dimension, factor, unit.PiPower, null);
    }

    /// <summary>A currency by its ISO 4217 code.</summary>
    internal static Unit Currency(string code) => new(code, [new UnitPower(code, "", 1)], Rational.One, Dimension.Of(code), Rational.One, 0, null, isCurrency: true);

    /// <summary>A unit of one symbol.</summary>
    internal static Unit Symbol(string symbol, Dimension dimension, Rational factor, int piPower, string? scale) =>
        new(symbol, [new UnitPower(symbol, "", 1)], Rational.One, dimension, factor, piPower, scale, isCurrency: false);

    /// <summary>A whole number as a factor: the <c>12</c> of <c>12.m</c>.</summary>
    internal static Unit Number(Rational count) => count.IsOne ? One : new(count.ToString(), [], count, Dimension.None, count, 0, null, isCurrency: false);

    /// <summary>An annotation alone: <c>{people}</c>.</summary>
    internal static Unit Annotation(string annotation) =>
        new(annotation, [new UnitPower("", annotation, 1)], Rational.One, Dimension.None, Rational.One, 0, null, isCurrency: false);

    /// <summary>The unit with a prefix; special ones may have one too: <c>dB</c>.</summary>
    internal Unit Prefixed(string prefix, Rational count) => Symbol(prefix + Text, Dimension, Factor * count, PiPower, _scale);

    /// <summary>The unit of one symbol with an annotation behind it, which says nothing to a computer.</summary>
    internal Unit Annotated(string annotation) =>
        new(Text + annotation, [_powers[0] with { Annotation = annotation }], _count, Dimension, Factor, PiPower, _scale, IsCurrency);

    /// <summary>The same unit as someone wrote it.</summary>
    internal Unit WithText(string text) => new(text, _powers, _count, Dimension, Factor, PiPower, _scale, IsCurrency);
}
