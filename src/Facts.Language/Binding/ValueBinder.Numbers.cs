using System.Globalization;
using System.Numerics;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

internal sealed partial class ValueBinder
{
    private FactValue? BindNumber(NumberSyntax syntax, FactType? stated, bool isNegative, TextSpan span, out string? unit)
    {
        unit = syntax.Unit.IsMissing ? null : tree.GetText(syntax.Unit);
        if (syntax.Number.IsMalformed || (unit != null && SyntaxFacts.Magnitudes.Contains(unit)))
            return null;
        var number = NumberLiteral.Parse(tree.GetText(syntax.Number), isNegative);
        var shown = SyntaxMessages.Shorten(number.Text);
        switch (stated)
        {
            case FactType.Date when number.Form == NumberForm.Whole && number.Digits.Length == 4 && !isNegative:
                return ReportDate(span, shown);
            case FactType.Date or FactType.Bool:
                return ReportType(span, shown, stated.Value, stated == FactType.Bool ? "Write true or false, or leave the type out." : "Leave the type out, or write a date such as 2020-03-22.");
            case FactType.String:
                return ReportType(span, shown, FactType.String, $"Write \"{shown}\", or leave the type out.");
        }

        var type = stated ?? NumberReader.Infer(number);
        switch (NumberReader.Read(number, type, out var text))
        {
            case NumberFit.Exact:
                return new FactValue(type, text);
            case NumberFit.WrongForm:
                return ReportType(span, shown, type, WholeHint(number));
            case NumberFit.Overflow:
                Report(Rules.Overflow, span, shown, FactTypes.GetName(type), RangeOf(type), OverflowHint(number, type));
                return null;
            default:
                ReportLostDigits(number, type, span);
                return null;
        }
    }

    private static string WholeHint(NumberLiteral number)
    {
        if ((number.Form & NumberForm.Exponent) != 0)
            return "Write the digits out, or ': double'.";
        return (number.Form & NumberForm.Percent) != 0 ? "Per cent is a decimal: write ': decimal'." : "Write a whole number, or ': decimal'.";
    }

    private static string RangeOf(FactType type) => type switch
    {
        FactType.Int => "-2147483648 to 2147483647",
        FactType.Long => "-9223372036854775808 to 9223372036854775807",
        FactType.Decimal => "up to 79228162514264337593543950335",
        _ => "up to 1.7976931348623157e308",
    };

    private static string OverflowHint(NumberLiteral number, FactType type)
    {
        if (type == FactType.Int && NumberReader.Read(number, FactType.Long, out _) == NumberFit.Exact)
            return "Write ': long'.";
        if (type is FactType.Int or FactType.Long && NumberReader.Read(number, FactType.Decimal, out _) == NumberFit.Exact)
            return "Write ': decimal'.";
        return type == FactType.Double ? "Write it as a string." : "Write ': double' if fewer digits do, else a string.";
    }

    private void ReportLostDigits(NumberLiteral number, FactType type, TextSpan span)
    {
        var hint = type == FactType.Double && NumberReader.Read(number, FactType.Decimal, out _) == NumberFit.Exact
            ? "Write ': decimal', or the digits that a double can hold."
            : "Write fewer digits, or a string.";
        Report(Rules.LostDigits, span, FactTypes.GetName(type), SyntaxMessages.Shorten(number.Text), Nearest(number, type), hint);
    }

    /// <summary>What the type would make of it, for the message alone.</summary>
    private static string Nearest(NumberLiteral number, FactType type)
    {
        if (type == FactType.Decimal)
            return "one of 28 places and 29 digits at most";
        if (number.Digits.Length - number.Scale < -330)
            return "0";
        if (number.Digits.Length > NumberLiteral.MaxSize)
            return "one of 17 digits";
        var (mantissa, exponent, _) = NearestDouble.Round(BigInteger.Parse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture), number.Scale);
        // Two steps, since 2^-1074 alone is beyond Pow's exact range on some hosts.
        var value = (double)mantissa * System.Math.Pow(2, exponent / 2) * System.Math.Pow(2, exponent - (exponent / 2));
        return (number.IsNegative ? "-" : "") + value.ToString("R", CultureInfo.InvariantCulture);
    }
}
