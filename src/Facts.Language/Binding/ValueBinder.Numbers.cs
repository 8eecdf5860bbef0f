using System.Globalization;
using System.Numerics;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

internal sealed partial class ValueBinder
{
    private BoundValue BindNumber(NumberSyntax syntax, DataType? expected, bool isNegative, TextSpan span, string scope, bool isOperand = false)
    {
        var unit = syntax.Unit.IsMissing ? "" : tree.GetText(syntax.Unit);
        if (syntax.Number.IsMalformed || SyntaxFacts.Magnitudes.Contains(unit))
            return new BoundValue(expected, null);
        var number = NumberLiteral.Parse(tree.GetText(syntax.Number), isNegative);
        var shown = SyntaxMessages.Shorten(number.Text);
        switch (expected?.Kind)
        {
            case FactType.PartialDate when IsYear(number):
                return Scalar(expected, FactType.PartialDate, number.Digits);
            case FactType.Date when IsYear(number):
                return Typed(expected, ReportDate(span, shown, expected));
            case FactType.String:
                return Typed(expected, ReportType(span, shown, expected, Quoted(Advise($"Write \"{shown}\", or leave the type out.", $"Write \"{shown}\"", FactTypes.GetName(Infer(number, !syntax.Exact.IsMissing)), expected), shown)));
            case { } kind when !FactTypes.IsNumber(kind):
                return Typed(expected, ReportType(span, shown, expected, HintFor(expected, Infer(number, !syntax.Exact.IsMissing))));
        }

        var type = expected ?? DataType.Of(Infer(number, !syntax.Exact.IsMissing));
        if (unit.Length > 0 ? !TakeUnit(ref type, syntax, number, scope) : IsTwicePercent(number, type, span))
            return new BoundValue(type, null);
        if (isOperand && NumberReader.Read(number, type.Kind, out _) != NumberFit.Exact)
            return new BoundValue(type = type.Kind == FactType.Long ? type with { Kind = FactType.Decimal } : type, new ScalarValue(type.Kind, number.Text));
        return new BoundValue(type, type.Kind == FactType.Measured ? Measure(number, !syntax.Exact.IsMissing, span) : Read(number, type, syntax, span, shown));
    }

    /// <summary>A sentence that says to write it as a text. One that was shortened for the message is not replaced.</summary>
    private static Hint Quoted(string sentence, string shown) => shown.EndsWith("…", System.StringComparison.Ordinal) ? sentence : Hint.Guess(sentence, "\"" + shown + "\"");

    private static bool IsYear(NumberLiteral number) => number is { Form: NumberForm.Whole, Digits.Length: 4, IsNegative: false };

    private static FactType Infer(NumberLiteral number, bool isExact) =>
        isExact || (number.Form & (NumberForm.Uncertain | NumberForm.Truncated)) != 0 ? FactType.Measured : NumberReader.Infer(number);

    private string HintFor(DataType type, FactType own) => type.Kind switch
    {
        FactType.Bool => Advise("Write true or false, or leave the type out.", null, FactTypes.GetName(own), type),
        FactType.Date or FactType.PartialDate => Advise("Leave the type out, or write a date such as 2020-03-22.", null, FactTypes.GetName(own), type),
        FactType.DateTime => Advise("Leave the type out, or write a date-time such as 2020-03-22T18:30Z.", null, FactTypes.GetName(own), type),
        FactType.Duration => Advise("Leave the type out, or write a duration such as PT1H30M.", null, FactTypes.GetName(own), type),
        FactType.Enum => "Write one of its members.",
        FactType.Record => "Write its fields on lines below, or the name of a row or fact.",
        _ => "Write it as a text in quotes.",
    };

    private FactValue? Read(NumberLiteral number, DataType type, NumberSyntax syntax, TextSpan span, string shown)
    {
        if (!syntax.Exact.IsMissing || (number.Form & (NumberForm.Uncertain | NumberForm.Truncated)) != 0)
            return ReportType(span, shown, type, Advise("A number with an uncertainty, 'exact' or '...' is measured: write ': measured'.", null, "measured", type));
        switch (NumberReader.Read(number, type.Kind, out var text))
        {
            case NumberFit.Exact:
                return new ScalarValue(type.Kind, text);
            case NumberFit.WrongForm:
                return ReportType(span, shown, type, WholeHint(number, type));
            case NumberFit.Overflow:
                evaluator.ReportMisfit(Rules.Overflow, span, shown, FactTypes.GetName(type.Kind), RangeOf(type.Kind), OverflowHint(number, type));
                return null;
            default:
                ReportLostDigits(number, type, span);
                return null;
        }
    }

    private FactValue? Measure(NumberLiteral number, bool isExact, TextSpan span)
    {
        var shown = SyntaxMessages.Shorten(number.Text);
        if ((number.Form & NumberForm.Percent) != 0)
            return ReportType(span, shown, new DataType(FactType.Measured), "Per cent is a decimal: write ': decimal', or the measured number without it.");
        if (isExact && (number.Form & NumberForm.Uncertain) != 0)
            return ReportType(span, shown, new DataType(FactType.Measured), "A number that is exact has no uncertainty: remove 'exact' or the digits in parentheses.");
        // The nearest double of more digits than it can hold is what is wanted here: the digits are kept as printed.
        if (number.Digits.Length <= NumberLiteral.MaxSize && NumberReader.Read(number, FactType.Double, out _) is NumberFit.Exact or NumberFit.LosesDigits)
            return MeasuredReader.Read(number, isExact);
        Report(Rules.Overflow, span, shown, "measured", RangeOf(FactType.Double), "Write it as a string.");
        return null;
    }

    /// <summary>Takes the unit of a number for its type's, where that states none; false where it is no unit or another one, which is reported.</summary>
    private bool TakeUnit(ref DataType type, NumberSyntax syntax, NumberLiteral number, string scope)
    {
        if (units.Bind(syntax.Unit, scope) is not { } written)
            return false;
        if (type.Unit.Length == 0)
            type = type with { Unit = written.Text };
        if (units.Find(type.Unit, type.UnitScopeIn(scope)) is not { } stated || stated.MeansSameAs(written))
            return true;
        if (string.Equals(written.Text, stated.Text, System.StringComparison.Ordinal))
        {
            Report(Rules.UnitMismatch, syntax.Unit.Span, $"'{written.Text}' is another unit here than where the type is declared", "Leave it out where the value is in that of the type, or rename one of the two.");
            return false;
        }

        var problem = written.ConversionFactor(stated) == null ? UnitMessages.Compare(written, stated) : $"'{written.Text}' is not '{stated.Text}'";
        // Written here, the name of the type's unit may be that of another one.
        var isKnown = units.Find(stated.Text, scope) is { } here && here.MeansSameAs(stated);
        Report(Rules.UnitMismatch, syntax.Unit.Span, problem, UnitMessages.Convert(Rational.From(number), written, stated, isKnown));
        return false;
    }

    /// <summary><c>12.5%</c> is the number 0.125: in per cent it would be another one.</summary>
    private bool IsTwicePercent(NumberLiteral number, DataType type, TextSpan span)
    {
        if (!string.Equals(type.Unit, "%", System.StringComparison.Ordinal) || (number.Form & NumberForm.Percent) == 0)
            return false;
        Report(Rules.UnitMismatch, span, $"{SyntaxMessages.Shorten(number.Text)} is a number, and the type states '%'", $"Write {SyntaxMessages.Shorten(number.Text.TrimEnd('%'))}, or leave 'in %' out.");
        return true;
    }

    private string WholeHint(NumberLiteral number, DataType type)
    {
        if ((number.Form & NumberForm.Exponent) != 0)
            return Advise("Write the digits out, or ': double'.", "Write the digits out", "double", type);
        return (number.Form & NumberForm.Percent) != 0
            ? Advise("Per cent is a decimal: write ': decimal'.", null, "decimal", type)
            : Advise("Write a whole number, or ': decimal'.", null, "decimal", type);
    }

    internal static string RangeOf(FactType type) => type switch
    {
        FactType.Int => "-2147483648 to 2147483647",
        FactType.Long => "-9223372036854775808 to 9223372036854775807",
        FactType.Decimal => "up to 79228162514264337593543950335",
        _ => "up to 1.7976931348623157e308",
    };

    private string OverflowHint(NumberLiteral number, DataType type)
    {
        if (type.Kind == FactType.Int && NumberReader.Read(number, FactType.Long, out _) == NumberFit.Exact)
            return Advise("Write ': long'.", "Write a smaller number", "long", type);
        if (type.Kind is FactType.Int or FactType.Long && NumberReader.Read(number, FactType.Decimal, out _) == NumberFit.Exact)
            return Advise("Write ': decimal'.", "Write a smaller number", "decimal", type);
        return type.Kind == FactType.Double
            ? Advise("Write it as a string.", "Write a smaller number", "string", type)
            : Advise("Write ': double' if fewer digits do, else a string.", "Write a smaller number", "double", type);
    }

    private void ReportLostDigits(NumberLiteral number, DataType type, TextSpan span)
    {
        var hint = type.Kind == FactType.Double && NumberReader.Read(number, FactType.Decimal, out _) == NumberFit.Exact
            ? Advise("Write ': decimal', or the digits that a double can hold.", "Write the digits that a double can hold", "decimal", type)
            : Advise("Write fewer digits, or a string.", "Write fewer digits", "string", type);
        evaluator.ReportMisfit(Rules.LostDigits, span, FactTypes.GetName(type.Kind), SyntaxMessages.Shorten(number.Text), Nearest(number, type.Kind), hint);
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
