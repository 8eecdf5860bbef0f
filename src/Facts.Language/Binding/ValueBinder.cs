using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Evaluates values into their types: one that is stated, or the one that their form has.</summary>
internal sealed partial class ValueBinder(SyntaxTree tree, TypeResolver types, UnitBinder units, Evaluator evaluator, List<Diagnostic> diagnostics)
{
    /// <summary>Binds a value. Recursive over lists in lists, whose depth the parser bounds.</summary>
    /// <param name="syntax">The value as written.</param>
    /// <param name="expected">The type that it must have; null where it may have any.</param>
    /// <param name="scope">The scope that its names are looked up from.</param>
    public BoundValue Bind(ExpressionSyntax syntax, DataType? expected, string scope) => Bind(syntax, expected, scope, mayChange: false);

    /// <summary>Binds a value that may be another one on other days: that of a fact as a whole.</summary>
    /// <param name="syntax">The value as written.</param>
    /// <param name="expected">The type that it must have; null where it may have any.</param>
    /// <param name="scope">The scope that its names are looked up from.</param>
    /// <param name="mayChange">Whether it may be a timeline.</param>
    /// <param name="origin">Where the type stands; null where it stands behind the name of what has the value.</param>
    public BoundValue Bind(ExpressionSyntax syntax, DataType? expected, string scope, bool mayChange, TypeOrigin? origin)
    {
        // What it refers to may be bound meanwhile.
        var outer = evaluator.Origin;
        evaluator.Origin = origin;
        var bound = Bind(syntax, expected, scope, mayChange);
        evaluator.Origin = outer;
        return bound;
    }

    private BoundValue Bind(ExpressionSyntax syntax, DataType? expected, string scope, bool mayChange)
    {
        var start = evaluator.UseCount;
        var bound = BindValue(syntax, expected, scope, mayChange);
        return evaluator.FindFormula(syntax, start) is { } formula ? bound with { Formula = formula } : bound;
    }

    /// <summary>Says of a value that is absent, and of which nothing else says a type, that it wants one.</summary>
    public void ReportUntyped(ExpressionSyntax syntax) => Report(Rules.UntypedValue, syntax.Span, $"'{Shown(syntax)}'", "int");

    /// <summary>A literal within a formula, in which a number is computed with as it is, whether or not a type holds it: what comes out has to fit one.</summary>
    public BoundValue BindLiteral(ExpressionSyntax syntax, string scope)
    {
        var isNegative = syntax is NegationSyntax;
        var number = (isNegative ? ((NegationSyntax)syntax).Operand : syntax) as NumberSyntax;
        if (number is not { Exact.IsMissing: true, Number.IsMalformed: false })
            return BindSingle(syntax, null, scope);
        var literal = NumberLiteral.Parse(tree.GetText(number.Number), isNegative);
        var isComputable = Infer(literal, isExact: false) is not FactType.Measured && literal.Digits.Length <= NumberLiteral.MaxSize && System.Math.Abs(literal.Scale) <= NumberLiteral.MaxSize;
        return isComputable ? BindNumber(number, null, isNegative, syntax.Span, scope, isOperand: true) : BindSingle(syntax, null, scope);
    }

    private BoundValue BindValue(ExpressionSyntax syntax, DataType? expected, string scope, bool mayChange)
    {
        if (IsWord(syntax, "unknown"))
            return new BoundValue(expected, AbsentValue.Unknown);
        if (IsWord(syntax, "none"))
            return new BoundValue(expected, AbsentValue.None);
        if (Evaluator.IsComputed(syntax))
            return new Calculation(evaluator, this, scope).Evaluate(syntax, expected, mayChange);
        if (syntax is ListSyntax { IsParenthesized: false } list)
            return BindList(list, expected, scope);
        if (syntax is MissingExpressionSyntax)
            return new BoundValue(expected, null);
        if (syntax is NameExpressionSyntax { Name.IsMissing: false } name && !IsWord(syntax, "true") && !IsWord(syntax, "false"))
            return BindName(name, expected, scope, mayChange);
        if (expected is { IsList: true })
            return Typed(expected, ReportType(syntax.Span, Shown(syntax), expected, "Write a list: [" + Shown(syntax) + "]."));
        if (syntax is RangeSyntax range)
            return BindRange(range, expected, scope);
        if (expected is { IsRange: true })
            return Typed(expected, ReportType(syntax.Span, Shown(syntax), expected, $"Write a range: {Shown(syntax)}..{Shown(syntax)}."));
        return BindSingle(syntax, expected, scope);
    }

    /// <summary>Whether it is stated that there is no value, or that nobody knows it.</summary>
    public bool IsAbsent(ExpressionSyntax syntax) => IsWord(syntax, "unknown") || IsWord(syntax, "none");

    private BoundValue BindSingle(ExpressionSyntax syntax, DataType? expected, string scope)
    {
        switch (syntax)
        {
            case NumberSyntax number:
                return BindNumber(number, expected, isNegative: false, number.Span, scope);
            case NegationSyntax { Operand: NumberSyntax number } negation:
                return BindNumber(number, expected, isNegative: true, negation.Span, scope);
            case LiteralSyntax { Token: { Kind: TokenKind.String, IsMalformed: false } token }:
                return BindString(token, expected);
            case LiteralSyntax { Token: { Kind: TokenKind.Date, IsMalformed: false } token }:
                return BindDate(token, expected);
            case LiteralSyntax { Token: { Kind: TokenKind.Duration, IsMalformed: false } token }:
                return BindDuration(token, expected);
            case NameExpressionSyntax name when IsWord(name, "true") || IsWord(name, "false"):
                return BindBool(name, expected);
            default:
                return new BoundValue(expected, null);
        }
    }

    private BoundValue BindBool(NameExpressionSyntax syntax, DataType? expected)
    {
        var text = tree.GetText(syntax.Name.Tokens[0]);
        if (expected is null or { Kind: FactType.Bool })
            return Scalar(expected, FactType.Bool, text);
        return Typed(expected, ReportType(syntax.Span, text, expected, expected.Kind == FactType.String
            ? Advise($"Write \"{text}\", or ': bool'.", $"Write \"{text}\"", "bool", expected)
            : Advise("Write ': bool' or leave the type out.", null, "bool", expected)));
    }

    private static BoundValue Scalar(DataType? expected, FactType type, string text) => new(expected ?? DataType.Of(type), new ScalarValue(type, text));

    private static BoundValue Typed(DataType? type, FactValue? value) => new(type, value);

    private bool IsWord(ExpressionSyntax syntax, string word) => syntax is NameExpressionSyntax name
        && name.Name.Tokens.Count == 1 && string.Equals(tree.GetText(name.Name.Tokens[0]), word, System.StringComparison.Ordinal);

    private string Shown(ExpressionSyntax syntax) => evaluator.Shown(syntax);

    private FactValue? ReportType(TextSpan span, string what, DataType type, Hint hint)
    {
        evaluator.ReportType(span, what, type, _hint != null ? _hint : hint);
        return null;
    }

    /// <summary>What to do about a value that its type does not fit, wherever that stands.</summary>
    private string Advise(string hint, string? value, string? other, DataType expected) => evaluator.Advise(hint, value, other, expected);

    private void Report(Rule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new Diagnostic(rule, span, arguments));
}
