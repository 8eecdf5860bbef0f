using System;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// + - * /
internal sealed partial class Calculation
{
    private Quantity? Compute(ExpressionSyntax syntax)
    {
        switch (syntax)
        {
            case ChainSyntax chain:
                var result = Compute(chain.First);
                for (var i = 0; i < chain.Links.Count && result != null; i++)
                    result = Compute(chain.Links[i].Operand) is { } right ? Combine(result, right, chain.Links[i]) : null;
                return result;
            case NegationSyntax { Operand: not NumberSyntax } negation:
                return Compute(negation.Operand) is { } operand ? Negate(operand, negation) : null;
            case ListSyntax parentheses:
                return Compute(parentheses.Items[0].Value);
            case CallSyntax call:
                return ComputeCall(call);
            default:
                return _quantities[syntax];
        }
    }

    private Quantity? Combine(Quantity left, Quantity right, ChainLinkSyntax link) => link.Operator.Kind switch
    {
        TokenKind.Plus => Check(Add(left, right, link), link.Operand),
        TokenKind.Minus => Check(Subtract(left, right, link), link.Operand),
        TokenKind.Star => Check(Multiply(left, right, link), link.Operand),
        _ => Check(Divide(left, right, link), link.Operand),
    };

    private Quantity? Negate(Quantity operand, NegationSyntax syntax)
    {
        if (operand.Kind is QuantityKind.Day or QuantityKind.Moment)
            return Fail(Rules.NotComputable, syntax.Operand.Span, Evaluator.Quoted(evaluator.Shown(syntax.Operand)), $"it is {operand.Noun}, which has no sign");
        return operand.Unit.IsSpecial ? ReportScale(operand.Unit, syntax.Operand) : operand with { Number = -operand.Number };
    }

    private Quantity? Add(Quantity left, Quantity right, ChainLinkSyntax link) => (left.Kind, right.Kind) switch
    {
        (QuantityKind.Number, QuantityKind.Number) => AddNumbers(left, right, link),
        (QuantityKind.Duration, QuantityKind.Duration) => left with { Number = left.Number + right.Number },
        (QuantityKind.Day, QuantityKind.Duration) => Shift(left, right.Number, link),
        (QuantityKind.Duration, QuantityKind.Day) => Shift(right, left.Number, link),
        (QuantityKind.Moment, QuantityKind.Duration) => ShiftMoment(left, right.Number, link),
        (QuantityKind.Duration, QuantityKind.Moment) => ShiftMoment(right, left.Number, link),
        _ => ReportKinds(left, right, link, "have no sum"),
    };

    private Quantity? Subtract(Quantity left, Quantity right, ChainLinkSyntax link) => (left.Kind, right.Kind) switch
    {
        (QuantityKind.Number, QuantityKind.Number) => SubtractNumbers(left, right, link),
        (QuantityKind.Duration, QuantityKind.Duration) => left with { Number = left.Number - right.Number },
        (QuantityKind.Day, QuantityKind.Duration) => Shift(left, -right.Number, link),
        (QuantityKind.Moment, QuantityKind.Duration) => ShiftMoment(left, -right.Number, link),
        (QuantityKind.Day, QuantityKind.Day) => Quantity.Of(QuantityKind.Duration, (left.Number - right.Number) * TicksPerDay),
        (QuantityKind.Moment, QuantityKind.Moment) => Quantity.Of(QuantityKind.Duration, left.Number - right.Number),
        _ => ReportKinds(left, right, link, "have no difference"),
    };

    private Quantity? Multiply(Quantity left, Quantity right, ChainLinkSyntax link)
    {
        if (left.Kind == QuantityKind.Duration && IsPlain(right))
            return left with { Number = left.Number * right.Number };
        if (right.Kind == QuantityKind.Duration && IsPlain(left))
            return right with { Number = left.Number * right.Number };
        if (left.Kind != QuantityKind.Number || right.Kind != QuantityKind.Number)
            return ReportKinds(left, right, link, "have no product");
        if (left.Unit.IsSpecial || right.Unit.IsSpecial)
            return ReportScale(left.Unit.IsSpecial ? left.Unit : right.Unit, link.Operand);
        (left, right) = (WithoutPercent(left, right), WithoutPercent(right, left));
        return left.Unit.Multiply(right.Unit) is { } unit
            ? Cancel(left with { Number = left.Number * right.Number, Unit = unit, Type = Larger(left, right) }, left, right)
            : ReportProduct(link);
    }

    private Quantity? Divide(Quantity left, Quantity right, ChainLinkSyntax link)
    {
        if (right.Number.IsZero && right.Kind is QuantityKind.Number or QuantityKind.Duration)
            return Fail(Rules.DivisionByZero, link.Operand.Span, Evaluator.Quoted(evaluator.Shown(link.Operand)));
        if (left.Kind == QuantityKind.Duration && right.Kind == QuantityKind.Duration)
            return Quantity.OfNumber(left.Number / right.Number, FactType.Decimal);
        if (left.Kind == QuantityKind.Duration && IsPlain(right))
            return left with { Number = left.Number / right.Number };
        if (left.Kind != QuantityKind.Number || right.Kind != QuantityKind.Number)
            return ReportKinds(left, right, link, "have no quotient");
        if (left.Unit.IsSpecial || right.Unit.IsSpecial)
            return ReportScale(left.Unit.IsSpecial ? left.Unit : right.Unit, link.Operand);
        (left, right) = (WithoutPercent(left, right), WithoutPercent(right, left));
        if (left.Unit.Divide(right.Unit) is not { } unit)
            return ReportProduct(link);
        var type = Larger(left, right);
        return Cancel(left with { Number = left.Number / right.Number, Unit = unit, Type = type < FactType.Decimal ? FactType.Decimal : type }, left, right);
    }

    private static FactType Larger(Quantity left, Quantity right) => left.Type > right.Type ? left.Type : right.Type;

    private static bool IsPlain(Quantity quantity) => quantity.Kind == QuantityKind.Number && quantity.Unit.Equals(Unit.One);

    /// <summary>Whole days before or after a day.</summary>
    private Quantity? Shift(Quantity day, Rational ticks, ChainLinkSyntax link)
    {
        var days = ticks / TicksPerDay;
        if (!days.IsWhole)
            return Fail(Rules.NotComputable, link.Operand.Span, Evaluator.Quoted(evaluator.Shown(link.Operand)), "a date and a duration that is not of whole days have no sum");
        var number = day.Number + days;
        if (number >= 0 && number <= DayNumber.Max)
            return day with { Number = number };
        return Fail(Rules.Overflow, link.Operand.Span, "The day", "date", "0001-01-01 to 9999-12-31", "Write fewer days.");
    }

    /// <summary>A time before or after a date-time, of UTC like any that is computed.</summary>
    private Quantity? ShiftMoment(Quantity moment, Rational ticks, ChainLinkSyntax link)
    {
        var number = moment.Number + ticks;
        if (number >= 0 && number <= MaxMoment)
            return moment with { Number = number };
        return Fail(Rules.Overflow, link.Operand.Span, "The date-time", "datetime", "0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z", "Write a shorter time.");
    }

    private Quantity? Check(Quantity? result, SyntaxNode place)
    {
        if (result == null)
            return null;
        if (!result.Number.IsTooLarge && IsAffordable(result.Number))
            return result;
        return Fail(Rules.TooLargeToCompute, place.Span, result.Number.IsTooLarge ? "the number has thousands of digits here" : "its numbers have hundreds of digits in many places");
    }

    /// <summary>Numbers of many digits cost time, which is bounded.</summary>
    private bool IsAffordable(Rational number) =>
        (number.Denominator <= Large && System.Numerics.BigInteger.Abs(number.Numerator) <= Large) || evaluator.Budget.TakeLargeOperation();

    private Quantity? ReportKinds(Quantity left, Quantity right, ChainLinkSyntax link, string problem)
    {
        var (one, other) = left.Kind == right.Kind ? ("two " + left.Noun.Substring(2) + "s", "") : (left.Noun, " and " + right.Noun);
        return Fail(Rules.NotComputable, link.Operand.Span, Evaluator.Quoted(evaluator.Shown(link.Operand)), $"{one}{other} {problem}{(right.Kind == QuantityKind.Number && left.Kind == QuantityKind.Day ? ". Days are written P10D" : "")}");
    }

    private static readonly Rational MaxMoment = (System.Numerics.BigInteger)DateTime.MaxValue.Ticks;

    private static readonly Rational TicksPerDay = (System.Numerics.BigInteger)TimeSpan.TicksPerDay;

    private static readonly System.Numerics.BigInteger Large = System.Numerics.BigInteger.One << 2_000;
}
