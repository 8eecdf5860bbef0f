using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>
/// Computes one formula, in exact fractions, rounded once at the end. First all that has a value of its own is looked up; then the formula is gone through,
/// once for each stretch of days where one of them is a timeline. Recursive over parentheses and calls, whose depth the parser bounds; sums and products are flat.
/// </summary>
internal sealed partial class Calculation(Evaluator evaluator, ValueBinder values, string scope)
{
    private readonly Dictionary<SyntaxNode, Operand> _operands = [];
    private readonly Dictionary<SyntaxNode, Quantity> _quantities = [];
    private bool _isReported;
    private bool _isTypeReported;

    /// <param name="syntax">The formula.</param>
    /// <param name="expected">The type that its value must have; null where it may have any.</param>
    /// <param name="mayChange">Whether it may be a timeline.</param>
    public BoundValue Evaluate(ExpressionSyntax syntax, DataType? expected, bool mayChange)
    {
        var nothing = new BoundValue(expected, null);
        var start = evaluator.UseCount;
        Prepare(syntax);
        if (_isReported || !IsPossible(syntax, expected))
            return nothing;
        var isLiteral = evaluator.UseCount == start;
        var timelines = _operands.Where(pair => pair.Value.Entries != null).ToArray();
        if (timelines.Length > 0)
            return mayChange ? EvaluateEntries(syntax, expected) : ReportTimeline(timelines[0].Value, expected);
        if (FindAbsence() is { } absence)
            return expected is { IsNullable: true } ? new BoundValue(expected, absence) : ReportAbsence(expected);
        foreach (var pair in _operands)
            TakeQuantity(pair.Key, pair.Value, pair.Value.Value);
        return _isReported || Compute(syntax) is not { } result ? nothing : new ResultWriter(evaluator, scope, syntax, isLiteral).Write(result, expected);
    }

    /// <summary>The value of one operand in another type or unit.</summary>
    public BoundValue Convert(NameExpressionSyntax syntax, Operand operand, DataType expected)
    {
        operand = operand with { Unit = FindUnit(operand) ?? Unit.One };
        _operands.Add(syntax, operand);
        return operand.Entries != null ? EvaluateEntries(syntax, expected) : EvaluateOperand(syntax, operand, expected);
    }

    private BoundValue EvaluateOperand(NameExpressionSyntax syntax, Operand operand, DataType expected)
    {
        if (expected.Kind == FactType.Measured)
        {
            evaluator.ReportType(syntax.Span, Evaluator.Quoted(operand.Name), expected, "Its uncertainty is not computed: leave the type out, or write ': double'.");
            return new BoundValue(expected, null);
        }

        TakeQuantity(syntax, operand, operand.Value);
        return _isReported ? new BoundValue(expected, null) : new ResultWriter(evaluator, scope, syntax, isLiteral: false).Write(_quantities[syntax], expected);
    }

    /// <summary>Whether the type is one that something can be computed into.</summary>
    private bool IsPossible(ExpressionSyntax syntax, DataType? expected)
    {
        var isPossible = expected is null or { IsList: false, IsRange: false, Kind: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double or FactType.Date or FactType.PartialDate or FactType.DateTime or FactType.Duration };
        if (!isPossible)
        {
            var hint = expected!.IsRange ? "A range is written 10..20." : expected.Kind == FactType.Measured ? "An uncertainty is not computed: write ': double'." : "What is computed is a number, a date or a duration.";
            evaluator.ReportType(syntax.Span, Evaluator.Quoted(evaluator.GetText(syntax)), expected, hint);
        }

        return isPossible;
    }

    /// <summary>What the whole is where a part of it is absent: unknown if one is unknown, else none. Null where all are there.</summary>
    private AbsentValue? FindAbsence()
    {
        var absent = _operands.Values.Select(operand => operand.Value).OfType<AbsentValue>().ToArray();
        return absent.Length == 0 ? null : absent.Any(value => value.Kind != Absence.None) ? AbsentValue.Unknown : AbsentValue.None;
    }

    private BoundValue ReportAbsence(DataType? expected)
    {
        foreach (var operand in _operands.Values.Where(operand => operand.Value is AbsentValue).OrderBy(operand => operand.Span.Start))
            Fail(Rules.MissingOperand, operand.Span, Evaluator.Quoted(operand.Name), Evaluator.NameOf(operand.Value!), $"Make the type optional, such as ': {(expected == null ? "decimal" : FactTypes.GetName(expected.Kind))}?', and this has none either.");
        return new BoundValue(expected, null);
    }

    private BoundValue ReportTimeline(Operand operand, DataType? expected)
    {
        Fail(Rules.NotComputable, operand.Span, Evaluator.Quoted(operand.Name), $"it has a value for each day. Write '{operand.Name}.On(2020-03-22)' or '{operand.Name}.Latest'");
        return new BoundValue(expected, null);
    }

    private void TakeQuantity(SyntaxNode place, Operand operand, FactValue? value)
    {
        var quantity = operand.Computed is { } computed ? computed with { Unit = operand.Unit } : Quantity.From(value!, operand.Unit);
        if (quantity == null)
            Fail(Rules.NotComputable, operand.Span, Evaluator.Quoted(operand.Name), $"it is {operand.Type.Article} '{operand.Type}'{(operand.Type.Kind == FactType.PartialDate ? " without a day" : "")}");
        else if (quantity.Number.IsTooLarge)
            Fail(Rules.TooLargeToCompute, operand.Span, $"'{operand.Name}' has thousands of digits");
        else
            _quantities[place] = quantity;
    }

    private Quantity? Fail(Rule rule, TextSpan span, params object[] arguments)
    {
        _isReported = true;
        evaluator.Report(rule, span, arguments);
        return null;
    }
}
