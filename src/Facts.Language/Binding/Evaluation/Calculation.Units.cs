using System;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// Units of what is added, compared and multiplied.
internal sealed partial class Calculation
{
    private static readonly Unit Kelvin = UcumTable.Find("K")!;

    private static readonly Unit Percent = UcumTable.Find("%")!;

    private Quantity? AddNumbers(Quantity left, Quantity right, ChainLinkSyntax link)
    {
        if (left.Unit.IsSpecial)
            return ReportScale(left.Unit, link.Operand);
        return Align(left, right, link.Operand, "added") is { } aligned ? left with { Number = left.Number + aligned.Number, Type = Larger(left, aligned) } : null;
    }

    /// <summary>The difference of two temperatures is one of kelvins.</summary>
    private Quantity? SubtractNumbers(Quantity left, Quantity right, ChainLinkSyntax link)
    {
        if (left.Unit.IsSpecial && (left.Unit.Dimension != Kelvin.Dimension || !left.Unit.MeansSameAs(right.Unit)))
            return ReportScale(left.Unit, link.Operand);
        if (Align(left, right, link.Operand, "subtracted") is not { } aligned)
            return null;
        var difference = left with { Number = left.Number - aligned.Number, Type = Larger(left, aligned) };
        return left.Unit.IsSpecial ? Scale(difference, left.Unit.Factor, Kelvin) : difference;
    }

    /// <summary>The second of two quantities in the unit of the first, exactly; null where there is no such thing, which is reported.</summary>
    private Quantity? Align(Quantity left, Quantity right, SyntaxNode place, string verb)
    {
        if (left.Kind != right.Kind)
            return Fail(Rules.NotComputable, place.Span, Evaluator.Quoted(evaluator.Shown(place)), $"{left.Noun} and {right.Noun} cannot be {verb}");
        if (left.Unit.Equals(right.Unit))
            return right;
        if (right.Unit.ConversionFactor(left.Unit) is { } factor)
            return Scale(right, factor, left.Unit);
        if (right.Unit.Equals(Unit.One))
        {
            return Fail(Rules.UnitMismatch, place.Span, $"{Evaluator.Quoted(evaluator.Shown(place))} has none, and cannot be {verb} {PrepositionOf(verb)} what is in {left.Unit.Text}",
                left.Unit.IsSpecial ? "Write its unit." : $"Write its unit, or '* 1 {left.Unit.Text}' behind it.");
        }

        if (left.Unit.Equals(Unit.One))
        {
            return Fail(Rules.UnitMismatch, place.Span, $"{Evaluator.Quoted(evaluator.Shown(place))} is in {right.Unit.Text}, and what stands before it has none",
                right.Unit.IsSpecial ? "Write the unit of that." : $"Write the unit of that, or '* 1 {right.Unit.Text}' behind it.");
        }

        var hint = left.Unit.IsCurrency && right.Unit.IsCurrency ? $"Multiply by a rate, such as '1.1 {left.Unit.Text}/{right.Unit.Text}'."
            : left.Unit.IsCommensurable(right.Unit) ? "Between the two scales there is no factor." : "Multiply or divide by what is missing.";
        return Fail(Rules.UnitMismatch, place.Span, UnitMessages.Compare(right.Unit, left.Unit), hint);
    }

    private static string PrepositionOf(string verb) => verb switch
    {
        "added" => "to",
        "subtracted" => "from",
        _ => "with",
    };

    /// <summary>Per cent of something is a number of it; per cent times a number stays per cent.</summary>
    private static Quantity WithoutPercent(Quantity quantity, Quantity other) => quantity.Unit.Equals(Percent) && !other.Unit.Equals(Unit.One)
        ? Scale(quantity, quantity.Unit.Factor, Unit.One)
        : quantity;

    /// <summary>Where what is measured cancels out, as in kilometres over metres, a plain number is left.</summary>
    private static Quantity Cancel(Quantity result, Quantity left, Quantity right)
    {
        var isCancelled = !left.Unit.Dimension.IsNone && !right.Unit.Dimension.IsNone && result.Unit.Dimension.IsNone && result.Unit.PiPower == 0;
        return isCancelled ? Scale(result, result.Unit.Factor, Unit.One) : result;
    }

    /// <summary>The same in another unit. Of a whole number so many parts are none, whether or not they happen to come out even.</summary>
    private static Quantity Scale(Quantity quantity, Rational factor, Unit unit) =>
        quantity with { Number = quantity.Number * factor, Unit = unit, Type = factor.IsWhole || quantity.Type > FactType.Decimal ? quantity.Type : FactType.Decimal };

    private Quantity? ReportScale(Unit unit, SyntaxNode place) =>
        Fail(Rules.UnitMismatch, place.Span, $"'{unit.Text}' is on a scale of its own", unit.Dimension == Kelvin.Dimension ? "Only the difference of two values in it can be computed." : "Nothing can be computed with it.");

    private Quantity? ReportProduct(ChainLinkSyntax link) => Fail(Rules.TooLargeToCompute, link.Operand.Span, "the unit has too many factors");
}
