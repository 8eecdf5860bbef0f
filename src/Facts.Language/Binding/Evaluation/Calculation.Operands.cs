using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

// What has a value of its own, looked up once.
internal sealed partial class Calculation
{
    private void Prepare(ExpressionSyntax syntax)
    {
        switch (syntax)
        {
            case ChainSyntax chain:
                Prepare(chain.First);
                foreach (var link in chain.Links)
                    Prepare(link.Operand);
                break;
            case NegationSyntax { Operand: not NumberSyntax } negation:
                Prepare(negation.Operand);
                break;
            case ListSyntax { IsParenthesized: true, Items.Count: 1 } parentheses:
                Prepare(parentheses.Items[0].Value);
                break;
            case CallSyntax call:
                PrepareCall(call);
                break;
            case NameExpressionSyntax { Name.IsMissing: false } name:
                PrepareName(name);
                break;
            case NumberSyntax or LiteralSyntax or NegationSyntax:
                PrepareLiteral(syntax);
                break;
            case ListSyntax list:
                // An empty one, and one that is not closed, is reported where it is read.
                _isReported = true;
                if (list.Items.Count > 0 && list.Skipped == null)
                    Fail(Rules.NotComputable, list.Span, Evaluator.Quoted(evaluator.Shown(list)), list.IsParenthesized ? "parentheses hold one value" : "it is a list");
                break;
            case RangeSyntax range:
                Fail(Rules.NotComputable, range.Span, Evaluator.Quoted(evaluator.Shown(range)), "it is a range");
                break;
            default:
                _isReported = true;
                break;
        }
    }

    private void PrepareName(NameExpressionSyntax syntax)
    {
        if (ValueReferences.Words.FirstOrDefault(word => evaluator.Is(syntax.Name, word)) is { } word)
        {
            if (word is "true" or "false")
                ReportOperandType(syntax.Span, word, "a 'bool'");
            else
                Fail(Rules.MissingOperand, syntax.Span, "This operand", word, $"Write '= {word}' alone, where there is nothing to compute.");
            return;
        }

        evaluator.AddUnknown();
        Add(syntax, evaluator.Find(syntax.Name, scope));
    }

    private void PrepareLiteral(ExpressionSyntax syntax)
    {
        var bound = values.BindLiteral(syntax, scope);
        Add(syntax, bound.Type == null || bound.Value == null ? null : new Operand(evaluator.Shown(syntax), syntax.Span, bound.Type, bound.Value) { Scope = scope });
    }

    private void Add(SyntaxNode place, Operand? operand)
    {
        if (operand == null)
        {
            _isReported = true;
            return;
        }

        if (operand.Type is not { IsList: false, IsRange: false, Kind: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double or FactType.Measured or FactType.Date or FactType.PartialDate or FactType.DateTime or FactType.Duration })
            ReportOperandType(operand.Span, operand.Name, $"{operand.Type.Article} '{operand.Type}'");
        else if (FindUnit(operand) is { } unit)
            _operands.Add(place, operand with { Unit = unit });
        else
            _isReported = true;
    }

    /// <summary>Once: that texts, say, are not computed with is one mistake, however many there are.</summary>
    private void ReportOperandType(TextSpan place, string name, string type)
    {
        _isReported = true;
        if (!_isTypeReported)
            Fail(Rules.NotComputable, place, Evaluator.Quoted(name), "it is " + type);
        _isTypeReported = true;
    }

    /// <summary>The unit as it is where the operand is declared; null where it is none, which is reported there.</summary>
    private Unit? FindUnit(Operand operand) => evaluator.FindUnit(operand.Type, operand.Scope) ?? evaluator.FindUnit(operand.Type, scope);

    private void PrepareCall(CallSyntax call)
    {
        if (call.Name.IsMissing || call.Arguments.Skipped != null)
        {
            _isReported = true;
            return;
        }

        ExpressionSyntax[] arguments = [.. call.Arguments.Items.Select(item => item.Value)];
        var name = evaluator.GetName(call.Name);
        if (call.Name.Tokens.Count > 1 || SyntaxWalker.Descendants(call.Arguments).Any(node => node is NameExpressionSyntax))
            evaluator.AddUnknown();
        if (call.Name.Tokens.Count > 1)
            PrepareDay(call, arguments);
        else if (!Functions.IsKnown(name))
            Fail(Rules.UnknownFunction, call.Name.Span, name, NearestName.Find(name, Functions.Names) is { } nearest ? Hint.Nearest(nearest) : Functions.Hint);
        else if (arguments.Length == 0)
            _isReported = true;
        else if (name is Functions.Round && arguments.Length is 1 or 2)
            PrepareAll(arguments);
        else if (name is Functions.Min or Functions.Max && (arguments.Length > 1 || !evaluator.IsTable(arguments[0], scope)))
            PrepareAll(arguments);
        else if (name is Functions.Round || arguments.Length > 1 || arguments[0] is not NameExpressionSyntax { Name.IsMissing: false } column)
            Fail(Rules.WrongArguments, call.Span, name, Functions.ArgumentsOf(name), Functions.ExampleOf(name));
        else
            Add(call, name is Functions.Count ? evaluator.Count(column.Name, scope) : Aggregate(call, name, column.Name));
    }

    private void PrepareAll(IEnumerable<ExpressionSyntax> arguments)
    {
        foreach (var argument in arguments)
            Prepare(argument);
    }

    private void PrepareDay(CallSyntax call, ExpressionSyntax[] arguments)
    {
        if (evaluator.FindTimeline(call.Name, scope) is not var (target, fact))
        {
            _isReported = true;
            return;
        }

        var name = evaluator.GetName(call.Name);
        if (arguments.Length != 1)
        {
            _isReported = true;
            if (arguments.Length > 1)
                Fail(Rules.WrongArguments, call.Span, name, "a day", $"'{name}(2020-03-22)'");
            return;
        }

        var day = new Calculation(evaluator, values, scope).ComputeDay(arguments[0]);
        Add(call, day is { } number ? evaluator.FindEntry(target, fact, number, new Operand(evaluator.Shown(call), call.Span, new DataType(FactType.Int), null), arguments[0].Span) : null);
    }

    /// <summary>A day that something is asked of; null where it is none, which is reported.</summary>
    private int? ComputeDay(ExpressionSyntax syntax)
    {
        Prepare(syntax);
        if (_isReported)
            return null;
        if (_operands.Values.FirstOrDefault(operand => operand.Entries != null) is { } timeline)
            ReportTimeline(timeline, null);
        else if (FindAbsence() != null)
            ReportAbsence(new DataType(FactType.Date));
        foreach (var pair in _isReported ? [] : _operands)
            TakeQuantity(pair.Key, pair.Value, pair.Value.Value);
        if (_isReported || Compute(syntax) is not { } result)
            return null;
        if (result.Kind == QuantityKind.Day && result.Number >= 0 && result.Number <= DayNumber.Max)
            return (int)result.Number.Numerator;
        Fail(Rules.NotComputable, syntax.Span, Evaluator.Quoted(evaluator.Shown(syntax)), $"it is {result.Noun} and no day such as 2020-03-22");
        return null;
    }
}
