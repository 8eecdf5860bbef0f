using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Lists and ranges.
internal sealed partial class ValueBinder
{
    /// <summary>What to do about a value of another type than its neighbours; null where the type is stated.</summary>
    private string? _hint;

    private BoundValue BindList(ListSyntax syntax, DataType? expected, string scope)
    {
        if (expected is { IsList: false })
            return Typed(expected, ReportType(syntax.Span, "A list", expected, Advise($"Write one value without brackets, or ': {expected with { IsList = true }}'.", "Write one value without brackets", (expected with { IsList = true }).ToString(), expected)));
        return BindItems(syntax.Items.Select(item => item.Value).ToArray(), syntax, expected, scope);
    }

    /// <summary>The items of a list: all of the stated type, or of the one that holds all of them.</summary>
    private BoundValue BindItems(ExpressionSyntax[] items, ListSyntax syntax, DataType? expected, string scope)
    {
        var type = expected?.Item ?? InferItem(items, scope);
        if (type is null or { IsList: true })
        {
            if (type != null)
                Report(Rules.ImpossibleType, syntax.Span, "a list holds single values and ranges, and no lists");
            else if (items.All(IsAbsent))
                Report(Rules.UntypedValue, syntax.Span, "a list without items", "string[]");
            return new BoundValue(null, null);
        }

        return Infer(expected == null ? "All items have one type; write it behind the name if it is another." : null, () =>
        {
            var values = items.Select(item => BindPart(item, ref type, scope)).ToArray();
            return new BoundValue((expected ?? type with { IsList = true }) with { Unit = type.Unit }, values.Contains(null) ? null : new ListValue(new(values!)));
        });
    }

    /// <summary>An item of a list. Where its type states no unit, the first unit of an item is that of all.</summary>
    private FactValue? BindPart(ExpressionSyntax syntax, ref DataType type, string scope)
    {
        var bound = Bind(syntax, type, scope);
        if (bound.Value is AbsentValue && !type.IsNullable)
        {
            ReportAbsence(syntax, type);
            return null;
        }

        type = type with { Unit = type.Unit.Length > 0 ? type.Unit : bound.Type?.Unit ?? "" };
        return bound.Value;
    }

    /// <summary>One cell of a row: absent only where its type says that it may be, and with a unit only where its type has one.</summary>
    public FactValue? BindItem(ExpressionSyntax syntax, DataType type, string scope, TypeOrigin origin)
    {
        var bound = Bind(syntax, type, scope, mayChange: false, origin);
        if (bound.Value is not AbsentValue || type.IsOptional)
            return TakesUnit(syntax, bound.Type, type) ? bound.Value : null;
        ReportAbsence(syntax, type);
        return null;
    }

    /// <summary>Whether the type of a column or of a record's field has a unit if its value has one. Without it the unit would be lost, which is reported.</summary>
    public bool TakesUnit(ExpressionSyntax syntax, DataType? bound, DataType type)
    {
        if (bound is not { Unit.Length: > 0 } || type.Unit.Length > 0)
            return true;
        Report(Rules.UnitMismatch, syntax.Span, $"the type '{type}' has none", $"Declare it as '{type} in {bound.Unit}', or leave the unit out.");
        return false;
    }

    /// <summary>Says that a part of a value is absent where its type does not allow it.</summary>
    public void ReportAbsence(ExpressionSyntax syntax, DataType type) =>
        Report(Rules.NotOptional, syntax.Span, Shown(syntax), type.ToString(), type.IsList
            ? "A list without items is written []."
            : $"Write a value, or make the type '{type with { IsNullable = true }}'.");

    /// <summary>The type that all items have; of whole numbers and decimals, and of dates, the one that holds all. Null where no item has one.</summary>
    public DataType? InferItem(IReadOnlyList<ExpressionSyntax> items, string scope)
    {
        DataType? type = null;
        var start = diagnostics.Count;
        foreach (var item in items)
        {
            if (IsAbsent(item) || Bind(item, null, scope).Type is not { } own)
                continue;
            var unit = type is { Unit.Length: > 0 } ? type.Unit : own.Unit;
            type = (type == null || IsWider(own, type) ? own : type) with { Unit = unit };
        }

        // Bound once more with the type: what is wrong is said then. The entries of a timeline come in the order of their days, not of the text.
        if (type != null && items.Count > 0)
            Forget(start, TextSpan.FromBounds(items.Min(item => item.Span.Start), items.Max(item => item.Span.End)));
        return type is { IsList: false } && items.Any(IsAbsent) ? type with { IsNullable = true } : type;
    }

    /// <summary>Takes back what was reported of a piece of the text; what its facts elsewhere are reported for stays.</summary>
    public void Forget(int start, TextSpan span)
    {
        for (var i = diagnostics.Count - 1; i >= start; i--)
        {
            if (diagnostics[i].Span.Start >= span.Start && diagnostics[i].Span.End <= span.End)
                diagnostics.RemoveAt(i);
        }
    }

    /// <summary>Binds values whose type follows from them.</summary>
    /// <param name="hint">What to do about one of another type; null where the type is stated.</param>
    /// <param name="bind">Binds them.</param>
    public T Infer<T>(string? hint, System.Func<T> bind)
    {
        var outer = _hint;
        _hint = hint ?? outer;
        var result = bind();
        _hint = outer;
        return result;
    }

    private static bool IsWider(DataType type, DataType than) => than.Kind switch
    {
        FactType.Int => type.Kind is FactType.Long or FactType.Decimal,
        FactType.Long => type.Kind == FactType.Decimal,
        FactType.Date => type.Kind == FactType.PartialDate,
        _ => false,
    };

    private BoundValue BindRange(RangeSyntax syntax, DataType? expected, string scope)
    {
        if (expected is { IsRange: false })
            return Typed(expected, ReportType(syntax.Span, "A range", expected, FactTypes.IsOrdered(expected.Kind) && !expected.IsList
                ? Advise($"Write one value, or ': range {expected}'.", "Write one value", $"range {expected}", expected)
                : "Write one value."));
        ExpressionSyntax[] ends = [.. new[] { syntax.Lower, syntax.Upper }.OfType<ExpressionSyntax>()];
        var type = expected ?? InferItem(ends, scope);
        if (type == null)
            return new BoundValue(null, null);
        if (!FactTypes.IsOrdered(type.Kind) || type.IsList)
        {
            Report(Rules.ImpossibleType, syntax.Span, $"a range is of numbers, dates, date-times, durations or versions, and '{type.End}' is none");
            return new BoundValue(null, null);
        }

        type = type with { IsRange = true, IsNullable = expected?.IsNullable ?? false };
        var end = type.End;
        var (lower, upper) = Infer(expected == null ? "Both ends have one type; write it behind the name if it is another." : null, () => (BindEnd(syntax.Lower, ref end, scope), BindEnd(syntax.Upper, ref end, scope)));
        type = type with { Unit = end.Unit };
        if ((lower == null) != (syntax.Lower == null) || (upper == null) != (syntax.Upper == null))
            return new BoundValue(type, null);
        var value = new RangeValue(lower, upper, syntax.Operator.Kind == TokenKind.DotDot);
        if (!ValueOrder.IsRange(value))
        {
            var isPoint = value is { Lower: { } from, Upper: { } to } && ValueOrder.IsRange(new RangeValue(from, to, IncludesUpper: true));
            Report(Rules.EmptyRange, syntax.Span, Shown(syntax), isPoint
                ? $"it ends where it begins, and leaves its end out. Write {Shown(syntax.Lower!)}..{Shown(syntax.Lower!)} for that one value"
                : syntax is { Lower: { } first, Upper: { } last } ? Hint.Guess(Turn, Written(last) + tree.GetText(syntax.Operator) + Written(first)) : Turn);
            return new BoundValue(type, null);
        }

        return new BoundValue(type, value);
    }

    private FactValue? BindEnd(ExpressionSyntax? syntax, ref DataType type, string scope)
    {
        if (syntax != null && !IsAbsent(syntax))
            return BindPart(syntax, ref type, scope);
        if (syntax != null)
            Report(Rules.NotOptional, syntax.Span, Shown(syntax), type.ToString(), "Leave out an end that is open: '10..' or '..<20'.");
        return null;
    }

    private const string Turn = "its end stands before its beginning. Turn the two around";

    private string Written(ExpressionSyntax syntax) => syntax.Span is var span ? tree.Text.Substring(span.Start, span.Length) : "";
}
