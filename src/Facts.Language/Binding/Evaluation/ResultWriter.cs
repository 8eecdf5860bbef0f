using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>Rounds what was computed, once, into the type that is wanted, and reports what does not fit.</summary>
/// <param name="evaluator">Takes the findings.</param>
/// <param name="scope">Where the formula stands.</param>
/// <param name="syntax">The formula.</param>
/// <param name="isLiteral">Whether it is made of literals alone; such numbers take the unit that is stated, as a single literal does.</param>
internal sealed class ResultWriter(Evaluator evaluator, string scope, ExpressionSyntax syntax, bool isLiteral)
{
    /// <summary>Places of a number that is shown in a message.</summary>
    private const int ShownPlaces = 6;

    /// <summary>The value in its type; without a value where it does not fit, which is reported.</summary>
    public BoundValue Write(Quantity result, DataType? expected) =>
        FindType([result], expected) is not { } type ? new BoundValue(expected, null) : new BoundValue(type, ToValue(result, type));

    /// <summary>The type of one or several results: the stated one with their unit, where it states none; else the one that holds all of them.</summary>
    public DataType? FindType(IReadOnlyList<Quantity> results, DataType? expected)
    {
        if (results.Count == 0)
            return expected;
        var first = results[0];
        if (expected != null)
        {
            if (IsOf(first.Kind, expected.Kind))
                return expected.Unit.Length > 0 || !FactTypes.IsNumber(expected.Kind) ? expected : FindUnit(first) is { } found ? expected with { Unit = found } : null;
            var noun = first.Kind == QuantityKind.Number ? "A computed number" : "A computed " + first.Noun.Substring(2);
            evaluator.ReportType(syntax.Span, noun, expected, IsForeignDate(expected)
                ? "A date is written 2020-03-22."
                : evaluator.Advise("Leave the type out, or write another one.", null, null, expected));
            return null;
        }

        return first.Kind switch
        {
            QuantityKind.Day => new DataType(FactType.Date),
            QuantityKind.Moment => new DataType(FactType.DateTime),
            QuantityKind.Duration => new DataType(FactType.Duration),
            _ => FindUnit(first) is { } unit ? new DataType(Infer(results)) { Unit = unit } : null,
        };
    }

    /// <summary>The text of the unit of a result; null where it would be read as another one here, or as none, which is reported.</summary>
    private string? FindUnit(Quantity result)
    {
        if (result.Unit.Equals(Unit.One))
            return "";
        if (result.Unit.Text.Length > 0 && evaluator.FindUnit(result.Unit.Text, scope) is { } unit && unit.MeansSameAs(result.Unit))
            return result.Unit.Text;
        // Two of one name leave nothing to be read where one is divided by the other.
        if (string.Equals(result.Unit.Text, Unit.One.Text, StringComparison.Ordinal))
            evaluator.Report(Rules.UnitMismatch, syntax.Span, "two namespaces declare units of one name, which are two units and do not cancel out", "Rename one of the two.");
        else
            evaluator.ReportForeignUnit(syntax.Span, result.Unit.Text);
        return null;
    }

    private static FactType Infer(IReadOnlyList<Quantity> results)
    {
        var type = results.Max(result => result.Type);
        return type == FactType.Int && results.Any(result => result.Number > int.MaxValue || result.Number < int.MinValue) ? FactType.Long : type;
    }

    private static bool IsOf(QuantityKind kind, FactType type) => kind switch
    {
        QuantityKind.Number => FactTypes.IsNumber(type) && type != FactType.Measured,
        QuantityKind.Day => type is FactType.Date or FactType.PartialDate,
        QuantityKind.Moment => type == FactType.DateTime,
        _ => type == FactType.Duration,
    };

    private ScalarValue? ToValue(Quantity result, DataType type)
    {
        switch (result.Kind)
        {
            case QuantityKind.Day:
                return new ScalarValue(type.Kind, DayNumber.ToText((int)result.Number.Numerator));
            case QuantityKind.Moment:
                return new ScalarValue(type.Kind, new DateTime((long)result.Number.Round(0).Numerator).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z");
            case QuantityKind.Duration:
                return ToDuration(result.Number.Round(0).Numerator);
        }

        if (Convert(result, type) is not { } number)
            return null;
        var text = type.Kind switch
        {
            FactType.Decimal => number.ToNearestDecimalText(),
            FactType.Double => number.ToDoubleText(),
            _ => ToWholeText(number, type.Kind),
        };
        if (text != null)
            return new ScalarValue(type.Kind, text);
        if (type.Kind is FactType.Int or FactType.Long && !number.IsWhole)
            evaluator.ReportMisfit(Rules.NotWhole, syntax.Span, Shown(number), FactTypes.GetName(type.Kind), evaluator.Advise("Write ': decimal', or 'round(…, 0)' around the formula.", "Write 'round(…, 0)' around the formula", "decimal", type));
        else
            evaluator.ReportMisfit(Rules.Overflow, syntax.Span, Shown(number), FactTypes.GetName(type.Kind), ValueBinder.RangeOf(type.Kind), OverflowHint(number, type));
        return null;
    }

    private static string? ToWholeText(Rational number, FactType type)
    {
        if (!number.IsWhole)
            return null;
        var (low, high) = type == FactType.Int ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        return number < (Rational)(BigInteger)low || number > (Rational)(BigInteger)high ? null : number.ToString();
    }

    /// <summary>The number in the unit of the type; null where it is none in it, which is reported.</summary>
    private Rational? Convert(Quantity result, DataType type)
    {
        // Two of one name may be declared in two namespaces.
        if (type.Unit.Length == 0 || evaluator.FindUnit(type, scope) is not { } unit || unit.MeansSameAs(result.Unit))
            return result.Number;
        if (result.Unit.ConversionFactor(unit) is { } factor)
            return result.Number * factor;
        if (isLiteral && result.Unit.Equals(Unit.One))
            return result.Number;
        if (result.Unit.Equals(Unit.One))
            evaluator.Report(Rules.UnitMismatch, syntax.Span, $"the formula gives a number without one, and the type states '{unit.Text}'", $"Multiply by '1 {unit.Text}', or leave the unit out.");
        else
            evaluator.Report(Rules.UnitMismatch, syntax.Span, $"the formula gives '{result.Unit.Text}', and the type states '{unit.Text}'; {UnitMessages.Compare(result.Unit, unit)}", "Correct one of them.");
        return null;
    }

    private ScalarValue? ToDuration(BigInteger ticks)
    {
        if (ticks.Sign >= 0 && ticks <= long.MaxValue)
            return new ScalarValue(FactType.Duration, DurationText.Write((long)ticks));
        evaluator.Report(Rules.Overflow, syntax.Span, ticks.Sign < 0 ? "-" + DurationText.Write((long)BigInteger.Min(BigInteger.Abs(ticks), long.MaxValue)) : "The result", "duration",
            "0 to 10675199 days", ticks.Sign < 0 ? syntax is NegationSyntax ? "Leave the minus out." : "Turn the two around." : "Write a number of days.");
        return null;
    }

    /// <summary><c>3/22/2020</c> where a date is wanted.</summary>
    private bool IsForeignDate(DataType expected) => isLiteral && expected.Kind is FactType.Date or FactType.PartialDate or FactType.DateTime
        && syntax is ChainSyntax { Links.Count: 2 } chain && chain.Links.All(link => link is { Operator.Kind: TokenKind.Slash, Operand: NumberSyntax });

    private string OverflowHint(Rational number, DataType stated)
    {
        var type = stated.Kind;
        if (type == FactType.Int && ToWholeText(number, FactType.Long) != null)
            return evaluator.Advise("Write ': long'.", "Compute something smaller", "long", stated);
        if (type is FactType.Int or FactType.Long && number.ToNearestDecimalText() != null)
            return evaluator.Advise("Write ': decimal'.", "Compute something smaller", "decimal", stated);
        return type == FactType.Double ? "No type holds it." : evaluator.Advise("Write ': double'.", "Compute something smaller", "double", stated);
    }

    /// <summary>A number as a message shows it: a few of its digits.</summary>
    private static string Shown(Rational number) =>
        SyntaxMessages.Shorten(number.TryToDecimalText(ShownPlaces, out var text) ? text : number.ToRoundedText(ShownPlaces) + "…");
}
