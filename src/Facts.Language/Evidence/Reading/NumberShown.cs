using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Numbers of quotes as messages show them.</summary>
internal static class NumberShown
{
    /// <summary>As many digits are read at a glance.</summary>
    private const int MaxDigits = 16;

    /// <summary>The likeliest reading: <c>104</c>, <c>16%</c>, <c>3000000 EUR</c>, <c>4.002602 ± 0.000002</c>.</summary>
    public static string Of(QuoteContent quote, NumberReading number, UnitComparison unit)
    {
        var text = Of(quote, number);
        return unit.Show(quote.Lexed, number) is { Length: > 0 } stated ? text + " " + stated : text;
    }

    /// <summary>The likeliest reading without a physical unit.</summary>
    public static string Of(QuoteContent quote, NumberReading number)
    {
        var candidate = number.Candidates[0];
        var (value, sign) = number.Part switch
        {
            null => (candidate.Value, ""),
            { } part when part == Rational.One / 100 => (candidate.Value * 100, "%"),
            _ => (candidate.Value * 1000, "‰"),
        };
        // What is long in digits is shown as it is written: 6.674 30(17) x 10^-11.
        if (!value.TryToDecimalText(40, out var digits) ? !number.IsFraction : digits.Length > MaxDigits)
            return quote.Lexed.Slice(number.First, number.Next - 1);
        var text = Digits(value) + sign;
        if (candidate.Uncertainty is { } uncertainty)
            text += " ± " + Digits(uncertainty);
        var currency = number.Currencies.Split(' ').First();
        return currency.Length > 0 ? text + " " + currency : text;
    }

    /// <summary>The words that it was read from; a neighbour tells what a bare number counts.</summary>
    public static string Passage(QuoteContent quote, NumberReading number) =>
        quote.Passage(number.First, number.Next, number.Part == null && number.Currencies.Length == 0 && number.Role != NumberRole.Year);

    /// <summary>Digits, or a fraction that has no end in them.</summary>
    private static string Digits(Rational value) => value.TryToDecimalText(40, out var text) ? text : value.ToString();
}
