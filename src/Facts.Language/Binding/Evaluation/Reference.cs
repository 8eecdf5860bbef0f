using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>A value that is that of something else, referred to by name alone: it is taken over as it is, but for a number's type and unit.</summary>
internal sealed class Reference(Evaluator evaluator, ValueBinder values, string scope)
{
    public BoundValue Bind(NameExpressionSyntax syntax, Operand operand, DataType? expected, bool mayChange)
    {
        if (operand.Entries != null && !mayChange)
        {
            evaluator.Report(Rules.NotComputable, syntax.Span, Evaluator.Quoted(operand.Name), $"it has a value for each day. Write '{operand.Name}.On(2020-03-22)' or '{operand.Name}.Latest'");
            return new BoundValue(expected, null);
        }

        if (expected == null || IsSame(expected, operand))
            return Copy(syntax, operand, expected);
        if (expected.IsScalar && operand.Type.IsScalar && FactTypes.IsNumber(expected.Kind) && FactTypes.IsNumber(operand.Type.Kind) && operand.Value is not AbsentValue)
            return new Calculation(evaluator, values, scope).Convert(syntax, operand, expected);
        if (operand.Value is AbsentValue && expected.Kind == operand.Type.Kind)
            return new BoundValue(expected, operand.Value);
        if (IsSameType(expected, operand) && string.Equals(expected.Unit, operand.Type.Unit, System.StringComparison.Ordinal))
            ReportUnit(syntax, expected);
        else
            evaluator.ReportType(syntax.Span, Evaluator.Quoted(operand.Name), expected, $"It is {operand.Type.Article} '{operand.Type}'.");
        return new BoundValue(expected, null);
    }

    /// <summary>Of a type of another namespace it is the unit here that is another one; else that of the value.</summary>
    private void ReportUnit(NameExpressionSyntax syntax, DataType expected)
    {
        if (expected.UnitScope.Length == 0)
            evaluator.ReportForeignUnit(syntax.Span, expected.Unit);
        else
            evaluator.Report(Rules.UnitMismatch, syntax.Span, $"'{expected.Unit}' is another unit here than where the type is declared", "Rename one of the two.");
    }

    /// <summary>Whether a value of the one type is one of the other, whether or not it is absent.</summary>
    private bool IsSame(DataType expected, Operand operand) =>
        IsSameType(expected, operand) && (!FactTypes.IsNumber(operand.Type.Kind) || expected.Unit.Length == 0 || MeansSame(expected, operand));

    private static bool IsSameType(DataType expected, Operand operand) => operand.Type is var type && expected.Kind == type.Kind
        && string.Equals(expected.Name, type.Name, System.StringComparison.Ordinal)
        && expected.IsList == type.IsList && expected.IsRange == type.IsRange
        && (!type.IsList || expected.IsNullable || !type.IsNullable);

    /// <summary>Whether a unit is here what the operand's is where that is declared: two of one name may be declared in two namespaces.</summary>
    private bool MeansSame(DataType type, Operand operand) => evaluator.FindUnit(operand.Type, operand.Scope) is not { } own
        ? string.Equals(type.Unit, operand.Type.Unit, System.StringComparison.Ordinal)
        : evaluator.FindUnit(type, scope) is { } here && here.MeansSameAs(own);

    private BoundValue Copy(NameExpressionSyntax syntax, Operand operand, DataType? expected)
    {
        var own = operand.Type.UnitScope.Length == 0 ? operand.Type : operand.Type with { UnitScope = "" };
        if (expected is not { Unit.Length: > 0 } && !MeansSame(own, operand))
        {
            evaluator.ReportForeignUnit(syntax.Span, own.Unit);
            return new BoundValue(expected, null);
        }

        var type = expected == null ? own : expected.Unit.Length == 0 ? expected with { Unit = operand.Type.Unit } : expected;
        if (operand.Entries is { } entries)
            return new BoundValue(type, null) { Parts = [.. entries.Select(entry => new TimelinePart(entry.From, entry.Until, entry.Value!, entry.Status))] };
        return new BoundValue(type, operand.Value);
    }
}
