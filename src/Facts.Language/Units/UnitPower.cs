using System.Globalization;

namespace Facts.Language.Units;

/// <summary>A factor of a unit as it is written: <c>km</c>, <c>s-1</c>, <c>mol{protein}</c>, <c>{fish}</c>.</summary>
/// <param name="Symbol">The unit with its prefix; empty where there is an annotation alone.</param>
/// <param name="Annotation">With its braces, or empty.</param>
/// <param name="Exponent">Not zero; 1 or -1 where there is an annotation alone, which is a number and nothing but.</param>
internal readonly record struct UnitPower(string Symbol, string Annotation, int Exponent)
{
    /// <summary>Its text with another exponent than its own; the sign is kept where a name's last digit would run into it.</summary>
    public string GetText(int exponent)
    {
        if (exponent == 1 || Symbol.Length == 0)
            return Symbol + Annotation;
        var sign = exponent > 0 && Symbol[Symbol.Length - 1] is >= '0' and <= '9' ? "+" : "";
        return Symbol + sign + exponent.ToString(CultureInfo.InvariantCulture) + Annotation;
    }
}
