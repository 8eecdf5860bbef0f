using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Facts.Cli.Codata;

/// <summary>A number as the table prints it, <c>6.644 657 3450 e-27</c>, with the blanks between its groups of digits left out.</summary>
/// <param name="Mantissa">Sign, digits and point: <c>6.6446573450</c>.</param>
/// <param name="IsTruncated">Whether <c>...</c> says that more digits follow.</param>
/// <param name="Exponent">With its letter, as printed: <c>e-27</c>; empty without one.</param>
/// <param name="LastPlace">The power of ten that the last digit counts.</param>
internal sealed partial record PrintedNumber(string Mantissa, bool IsTruncated, string Exponent, int LastPlace)
{
    /// <summary>A text beyond this is no number that anyone has measured.</summary>
    private const int MaxLength = 200;
    private const int MaxPower = 9999;

    /// <summary>The number in one run of characters: <c>6.6446573450e-27</c>, <c>1.054571817...e-34</c>.</summary>
    public string Text => Mantissa + (IsTruncated ? "..." : "") + Exponent;

    /// <summary>The number without the mark of digits left out, as other programs read it.</summary>
    public string Number => Mantissa + Exponent;

    public bool IsNegative => Mantissa[0] == '-';

    /// <summary>Its digits without point, sign and leading zeros; empty for zero.</summary>
    public string Digits => Mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0');

    /// <summary>Reads a number; false where the text is none, or has a leading zero, which would be lost.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PrintedNumber? number)
    {
        number = null;
        if (text.Length > MaxLength || Form().Match(text) is not { Success: true } match)
            return false;
        var places = match.Groups["places"].Value.Replace(" ", "", StringComparison.Ordinal);
        var digits = match.Groups["digits"].Value.Replace(" ", "", StringComparison.Ordinal);
        var exponent = match.Groups["exponent"].Value;
        var power = 0;
        if (exponent.Length > 0 && !(int.TryParse(exponent[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power) && power is >= -MaxPower and <= MaxPower))
            return false;
        var mantissa = match.Groups["sign"].Value + digits + (places.Length == 0 ? "" : "." + places);
        number = new PrintedNumber(mantissa, match.Groups["more"].Length > 0, exponent, power - places.Length);
        return true;
    }

    // Groups of digits are separated by one blank, and so is the exponent.
    [GeneratedRegex(@"^(?<sign>-?)(?<digits>0|[1-9][0-9]*(?: [0-9]+)*)(?:\.(?<places>[0-9]+(?: [0-9]+)*))?(?<more>(?:\.\.\.)?) ?(?<exponent>(?:e[+-]?[0-9]+)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
