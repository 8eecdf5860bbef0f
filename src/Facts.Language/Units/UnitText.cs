using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Units;

/// <summary>Prints a product of units: what is above the line joined by points, then all that is below it, each behind a slash of its own.</summary>
internal static class UnitText
{
    /// <summary>
    /// <c>kg.m/s2</c>, <c>EUR/kg</c>, <c>J/K/mol</c>; <c>m-1</c> where nothing is above the line, because a unit behind a number cannot begin with a slash; <c>1</c> for none.
    /// The factors keep the order in which they came.
    /// </summary>
    public static string Write(Rational count, IReadOnlyList<UnitPower> powers)
    {
        var above = powers.Where(power => power.Exponent > 0).Select(power => power.GetText(power.Exponent)).ToList();
        var below = powers.Where(power => power.Exponent < 0).ToList();
        if (!count.Numerator.IsOne)
            above.Insert(0, count.Numerator.ToString(CultureInfo.InvariantCulture));
        if (above.Count == 0 && below.Count > 0 && count.IsOne && below.All(power => power.Symbol.Length > 0))
            return string.Join(".", below.Select(power => power.GetText(power.Exponent)));
        if (above.Count == 0)
            above.Add("1");
        var text = string.Join(".", above);
        if (!count.Denominator.IsOne)
            text += "/" + count.Denominator.ToString(CultureInfo.InvariantCulture);
        return text + string.Concat(below.Select(power => "/" + power.GetText(-power.Exponent)));
    }
}
