using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Numbers of quotes as messages show them.</summary>
internal static class NumberShown
{
    /// <summary>The likeliest reading: <c>104</c>, <c>16%</c>, <c>3000000 EUR</c>, <c>4.002602 ± 0.000002</c>.</summary>
    public static string Of(NumberReading number)
    {
        var candidate = number.Candidates[0];
        var (value, sign) = number.Part switch
        {
            null => (candidate.Value, ""),
            { } part when part == Rational.One / 100 => (candidate.Value * 100, "%"),
            _ => (candidate.Value * 1000, "‰"),
        };
        var text = Digits(value) + sign;
        if (candidate.Uncertainty is { } uncertainty)
            text += " ± " + Digits(uncertainty);
        var currency = number.Currencies.Split(' ').First();
        return currency.Length > 0 ? text + " " + currency : text;
    }

    /// <summary>The words that it was read from; a neighbour tells what a bare number counts.</summary>
    public static string Passage(QuoteContent quote, NumberReading number) =>
        quote.Passage(number.First, number.Next, number.Part == null && number.Currencies.Length == 0 && number.Role != NumberRole.Year);

    /// <summary>Digits where they are few enough to be read, else a power of ten, or a fraction.</summary>
    private static string Digits(Rational value)
    {
        if (value.TryToDecimalText(40, out var text))
            return text.Length <= 24 ? text : value.ToDoubleText() ?? text;
        return value.ToString();
    }
}
