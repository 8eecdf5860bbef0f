using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Cli.Codata;

/// <summary>Units in UCUM, as products of powers.</summary>
internal static class UcumUnit
{
    /// <summary>
    /// What is above the line joined by points, then what is below it, each behind a slash: <c>kg/mol</c>, <c>C3.m3/J2</c>.
    /// Where nothing is above it, negative powers: <c>m-1.K-1</c>, since a unit behind a number cannot begin with a slash.
    /// </summary>
    public static string Write(IReadOnlyList<UnitFactor> factors)
    {
        var above = factors.Where(factor => factor.Power > 0).ToArray();
        if (above.Length == 0)
            return string.Join('.', factors.Select(factor => Write(factor.Symbol, factor.Power)));
        return string.Join('.', above.Select(factor => Write(factor.Symbol, factor.Power))) + string.Concat(factors.Where(factor => factor.Power < 0).Select(factor => "/" + Write(factor.Symbol, -factor.Power)));
    }

    /// <summary>Reads a product of powers; null where the text is none. The powers of a symbol that comes again are added.</summary>
    public static Dictionary<string, int>? Read(string text)
    {
        var powers = new Dictionary<string, int>(StringComparer.Ordinal);
        var sign = 1;
        var factor = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('.' or '/'))
            {
                factor.Append(text[i]);
                continue;
            }

            if (!TryAdd(powers, factor.ToString(), sign))
                return null;
            factor.Clear();
            sign = i < text.Length && text[i] == '/' ? -1 : 1;
        }

        return powers;
    }

    private static bool TryAdd(Dictionary<string, int> powers, string factor, int sign)
    {
        var symbol = factor.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (symbol.EndsWith('-') || symbol.EndsWith('+'))
            symbol = symbol[..^1];
        var written = factor[symbol.Length..];
        var power = 1;
        if (symbol.Length == 0 || (written.Length > 0 && !int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)))
            return false;
        powers[symbol] = powers.GetValueOrDefault(symbol) + (sign * power);
        return true;
    }

    private static string Write(string symbol, int power) => power == 1 ? symbol : symbol + power.ToString(CultureInfo.InvariantCulture);
}
