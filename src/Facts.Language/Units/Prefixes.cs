using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Units;

/// <summary>
/// The prefixes of UCUM 2.2, and the four of the 27th General Conference on Weights and Measures (2022) that it does not have yet: <c>Q R r q</c>.
/// </summary>
public static class Prefixes
{
    /// <summary>Code and exponent of ten, or of two for the binary ones.</summary>
    private const string Decimal = "Q30 R27 Y24 Z21 E18 P15 T12 G9 M6 k3 h2 da1 d-1 c-2 m-3 u-6 n-9 p-12 f-15 a-18 z-21 y-24 r-27 q-30";

    private const string Binary = "Ki10 Mi20 Gi30 Ti40";

    private static readonly Dictionary<string, Rational> ByCode = Read(Decimal, 10).Concat(Read(Binary, 2)).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>All codes, one or two letters each.</summary>
    public static IReadOnlyCollection<string> Codes => ByCode.Keys;

    /// <summary>How many times larger a prefix makes a unit; null for what is no prefix.</summary>
    public static Rational? Find(string code) => ByCode.TryGetValue(code, out var value) ? value : null;

    private static IEnumerable<KeyValuePair<string, Rational>> Read(string table, int number) => table.Split(' ').Select(entry =>
    {
        var digits = entry.IndexOfAny("-0123456789".ToCharArray());
        var exponent = int.Parse(entry.Substring(digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new KeyValuePair<string, Rational>(entry.Substring(0, digits), new Rational(number).Pow(exponent));
    });
}
