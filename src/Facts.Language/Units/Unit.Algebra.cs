using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Units;

/// <content>
/// Products of units. A result prints its factors in the order in which they came, equal ones gathered: <c>EUR/kg × kg</c> is <c>EUR</c>.
/// Units of different text are never merged, whatever they mean: <c>km/m</c> stays what it is.
/// </content>
public sealed partial class Unit
{
    /// <summary>Null where one of them is special, unless the other is 1, or where the product is too large to compute with.</summary>
    public Unit? Multiply(Unit other) => Combine(other, 1);

    /// <summary>Null where one of them is special, unless the divisor is 1, or where the quotient is too large to compute with.</summary>
    public Unit? Divide(Unit other) => Combine(other, -1);

    /// <summary>Null where it is special, unless the exponent is 1, or where the power is too large to compute with.</summary>
    public Unit? Power(int exponent)
    {
        if (exponent == 1)
            return this;
        if (IsSpecial || Math.Abs((long)exponent) > Dimension.MaxSize)
            return null;
        if (exponent == 0)
            return One;
        var powers = _powers.Select(power => power with { Exponent = power.Symbol.Length == 0 ? Math.Sign(power.Exponent * exponent) : power.Exponent * exponent }).ToList();
        return Make(powers, _count.Pow(exponent), Dimension.Power(exponent), Factor.Pow(exponent), PiPower * exponent);
    }

    private Unit? Combine(Unit other, int sign)
    {
        if (IsPlainOne(other))
            return this;
        if (sign > 0 && IsPlainOne(this))
            return other;
        if (IsSpecial || other.IsSpecial)
            return null;
        var powers = _powers.ToList();
        foreach (var power in other._powers)
        {
            var index = powers.FindIndex(mine => string.Equals(mine.Symbol, power.Symbol, StringComparison.Ordinal) && string.Equals(mine.Annotation, power.Annotation, StringComparison.Ordinal));
            if (index < 0)
            {
                powers.Add(power with { Exponent = power.Exponent * sign });
                continue;
            }

            var exponent = powers[index].Exponent + (power.Exponent * sign);
            if (exponent == 0)
                powers.RemoveAt(index);
            else
                powers[index] = power with { Exponent = power.Symbol.Length == 0 ? Math.Sign(exponent) : exponent };
        }

        return sign > 0
            ? Make(powers, _count * other._count, Dimension.Multiply(other.Dimension), Factor * other.Factor, PiPower + other.PiPower)
            : Make(powers, _count / other._count, Dimension.Divide(other.Dimension), Factor / other.Factor, PiPower - other.PiPower);
    }

    /// <summary>By its text, not its meaning: an annotation is 1 too, and stays to be read.</summary>
    private static bool IsPlainOne(Unit unit) => unit.IsNumber && unit.IsOne;

    private static Unit? Make(List<UnitPower> powers, Rational count, Dimension dimension, Rational factor, int piPower)
    {
        var isTooLarge = count.IsTooLarge || factor.IsTooLarge || dimension.IsTooLarge || Math.Abs(piPower) > Dimension.MaxSize
            || powers.Count > UnitParser.MaxFactors || powers.Any(power => Math.Abs(power.Exponent) > UnitParser.MaxExponent);
        if (isTooLarge)
            return null;
        var text = UnitText.Write(count, powers);
        if (text.Length > UnitParser.MaxLength)
            return null;
        var isCurrency = count.IsOne && powers.Count == 1 && powers[0].Exponent == 1 && Currencies.Contains(powers[0].Symbol) && dimension == Dimension.Of(powers[0].Symbol);
        return new Unit(text, powers, count, dimension, factor, piPower, null, isCurrency);
    }
}
