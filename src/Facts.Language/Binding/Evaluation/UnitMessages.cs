using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>What messages say of units that do not fit.</summary>
internal static class UnitMessages
{
    /// <summary>Places beyond which a converted number is none that anyone would write.</summary>
    private const int MaxPlaces = 28;

    /// <summary>What each of two units measures: <c>'kg' measures g, and 'km' measures m</c>.</summary>
    public static string Compare(Unit left, Unit right) => $"'{left.Text}' {Measure(left)}, and '{right.Text}' {Measure(right)}";

    /// <summary>The value in another unit: <c>Write 0.5 km.</c></summary>
    /// <param name="number">The number.</param>
    /// <param name="from">The unit that it is in.</param>
    /// <param name="to">The other unit.</param>
    /// <param name="isKnown">Whether that one is known by its name there; else the number alone is to be written.</param>
    public static string Convert(Rational number, Unit from, Unit to, bool isKnown = true)
    {
        if (from.ConversionFactor(to) is { } factor && (number * factor).TryToDecimalText(MaxPlaces, out var text))
            return isKnown ? $"Write {text} {to.Text}." : $"Write {text}, without a unit, which is that of the type.";
        return $"Write the value in {to.Text}{(isKnown ? "" : ", without a unit")}.";
    }

    private static string Measure(Unit unit) => unit.IsCurrency ? "is a currency"
        : unit.IsSpecial ? "is on a scale of its own"
        : unit.Dimension.IsNone ? "is a number"
        : "measures " + unit.Dimension;
}
