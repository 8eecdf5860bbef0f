using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// Lists and ranges.
internal sealed partial class ValueBinder
{
    private BoundValue BindList(ListSyntax syntax, DataType? expected, string scope)
    {
        if (expected is { IsList: false })
            return Typed(expected, ReportType(syntax.Span, "A list", expected, "Write one value without brackets, or ': " + (expected with { IsList = true }) + "'."));
        return BindItems(syntax.Items.Select(item => item.Value).ToArray(), syntax, expected, scope);
    }

    /// <summary>The items of a list: all of the stated type, or of the one that holds all of them.</summary>
    private BoundValue BindItems(ExpressionSyntax[] items, ListSyntax syntax, DataType? expected, string scope)
    {
        var type = expected?.Item ?? InferItem(items, scope);
        if (type == null)
        {
            if (items.Length == 0)
                Report(Rules.UntypedList, syntax.Span);
            return new BoundValue(null, null);
        }

        var values = items.Select(item => BindItem(item, type, scope)).ToArray();
        return new BoundValue(expected ?? type with { IsList = true }, values.Contains(null) ? null : new ListValue(new(values!)));
    }

    /// <summary>One item of a list, or one field of a record: absent only where its type says that it may be.</summary>
    public FactValue? BindItem(ExpressionSyntax syntax, DataType type, string scope)
    {
        var value = Bind(syntax, type, scope).Value;
        if (value is not AbsentValue || type.IsNullable)
            return value;
        ReportAbsence(syntax, type);
        return null;
    }

    /// <summary>Says that a part of a value is absent where its type does not allow it.</summary>
    public void ReportAbsence(ExpressionSyntax syntax, DataType type) =>
        Report(Rules.NotOptional, syntax.Span, Shown(syntax), type.ToString(), (type with { IsNullable = true }).ToString());

    /// <summary>The type that all items have; of whole numbers and decimals the one that holds all.</summary>
    public DataType? InferItem(IReadOnlyList<ExpressionSyntax> items, string scope)
    {
        DataType? type = null;
        var start = diagnostics.Count;
        foreach (var item in items)
        {
            var bound = Bind(item, null, scope);
            if (bound.Value is AbsentValue)
                type = type == null ? null : type with { IsNullable = true };
            else if (type == null || IsWider(bound.Type, type))
                type = bound.Type;
        }

        // Bound once more with the type: what is wrong is said then.
        if (type != null)
            diagnostics.RemoveRange(start, diagnostics.Count - start);
        return type;
    }

    private static bool IsWider(DataType? type, DataType than) =>
        type is { Kind: FactType.Long or FactType.Decimal } && than.Kind is FactType.Int or FactType.Long && type!.Kind > than.Kind;

    private BoundValue BindRange(RangeSyntax syntax, DataType? expected, string scope)
    {
        if (expected is { IsRange: false })
            return Typed(expected, ReportType(syntax.Span, "A range", expected, FactTypes.IsOrdered(expected.Kind) ? $"Write one value, or ': range {expected}'." : "Write one value."));
        ExpressionSyntax[] ends = [.. new[] { syntax.Lower, syntax.Upper }.OfType<ExpressionSyntax>()];
        var type = expected ?? InferItem(ends, scope);
        if (type == null)
            return new BoundValue(null, null);
        if (!FactTypes.IsOrdered(type.Kind) || type.IsList)
        {
            Report(Rules.ImpossibleType, syntax.Span, $"a range is of numbers, dates, date-times, durations or versions, and '{type.End}' is none");
            return new BoundValue(null, null);
        }

        type = type with { IsRange = true };
        var lower = syntax.Lower == null ? null : BindItem(syntax.Lower, type.End, scope);
        var upper = syntax.Upper == null ? null : BindItem(syntax.Upper, type.End, scope);
        if ((lower == null) != (syntax.Lower == null) || (upper == null) != (syntax.Upper == null))
            return new BoundValue(type, null);
        var value = new RangeValue(lower, upper, syntax.Operator.Kind == TokenKind.DotDot);
        if (!ValueOrder.IsRange(value))
        {
            Report(Rules.EmptyRange, syntax.Span, Shown(syntax));
            return new BoundValue(type, null);
        }

        return new BoundValue(type, value);
    }
}
