using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// min, max, sum and round.
internal sealed partial class Calculation
{
    /// <summary>Digits that <c>round</c> may keep or drop: beyond them no type of ours has any.</summary>
    private const int MaxPlaces = 400;

    private Quantity? ComputeCall(CallSyntax call)
    {
        if (_quantities.TryGetValue(call, out var quantity))
            return quantity;
        ExpressionSyntax[] arguments = [.. call.Arguments.Items.Select(item => item.Value)];
        return evaluator.Is(call.Name, Functions.Round) ? Round(arguments) : Choose(arguments, evaluator.Is(call.Name, Functions.Max) ? 1 : -1);
    }

    private Quantity? Round(ExpressionSyntax[] arguments)
    {
        if (Compute(arguments[0]) is not { } value)
            return null;
        if (value.Kind != QuantityKind.Number)
            return Fail(Rules.NotComputable, arguments[0].Span, Evaluator.Quoted(evaluator.Shown(arguments[0])), $"it is {value.Noun}, and a number is rounded");
        if (arguments.Length == 1)
            return value with { Number = value.Number.Round(0) };
        if (Compute(arguments[1]) is not { } places)
            return null;
        if (places.Kind != QuantityKind.Number || !places.Number.IsWhole || Rational.Abs(places.Number) > MaxPlaces || !places.Unit.Equals(Unit.One))
            return Fail(Rules.WrongArguments, arguments[1].Span, Functions.Round, Functions.ArgumentsOf(Functions.Round), $"a whole number without a unit, from -{MaxPlaces} to {MaxPlaces}");
        return value with { Number = value.Number.Round((int)places.Number.Numerator) };
    }

    /// <summary>The smallest or largest; of equal ones the first. It has the unit of the first and a type that holds all.</summary>
    private Quantity? Choose(ExpressionSyntax[] arguments, int sign)
    {
        Quantity? chosen = null;
        foreach (var argument in arguments)
        {
            if (Compute(argument) is not { } next)
                return null;
            if (chosen == null)
                chosen = next;
            else if (Align(chosen, next, argument, "compared") is { } aligned)
                chosen = Wider(sign * aligned.Number.CompareTo(chosen.Number) > 0 ? aligned : chosen, chosen, aligned);
            else
                return null;
        }

        return chosen;
    }

    private static Quantity Wider(Quantity chosen, Quantity left, Quantity right) => chosen with { Type = left.Type > right.Type ? left.Type : right.Type };

    /// <summary>The sum of a column, or its smallest or largest cell. The unit is the column's, and plays no part.</summary>
    private Operand? Aggregate(CallSyntax call, string function, NameSyntax name)
    {
        if (evaluator.FindCells(name, function, scope) is not var (column, cells))
            return null;
        var result = column with { Name = evaluator.Shown(call), Span = call.Span };
        if (function == Functions.Sum && FindUnit(column) is { IsSpecial: true } scale)
        {
            ReportScale(scale, call);
            return null;
        }

        if (!evaluator.Budget.TakeCells(cells.Count))
        {
            Fail(Rules.TooLargeToCompute, call.Span, "the formulas of this file go through millions of cells");
            return null;
        }

        Quantity? total = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is AbsentValue absent)
                return result with { Name = column.Name + ", row " + (i + 1).ToString(CultureInfo.InvariantCulture), Value = absent };
            if (Quantity.From(cells[i], Unit.One) is not { } next || (function == Functions.Sum && next.Kind is QuantityKind.Day or QuantityKind.Moment))
            {
                Fail(Rules.NotComputable, name.Span, Evaluator.Quoted(column.Name), $"its cells are of '{column.Type}'");
                return null;
            }

            total = total == null ? next
                : function == Functions.Sum ? Wider(total with { Number = total.Number + next.Number }, total, next)
                : Wider((function == Functions.Max) == (next.Number > total.Number) ? next : total, total, next);
            if (Check(total, call) == null)
                return null;
        }

        if (total != null || function == Functions.Sum)
            return result with { Computed = total ?? Quantity.OfNumber(Rational.Zero, column.Type.Kind == FactType.Measured ? FactType.Double : column.Type.Kind) };
        Fail(Rules.MissingOperand, call.Span, Evaluator.Quoted(result.Name), "the table has no rows", "Write a value, or a row.");
        return null;
    }
}
