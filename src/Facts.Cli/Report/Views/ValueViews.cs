using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Cli.Report.Model;
using Facts.Language.Values;

namespace Facts.Cli.Report.Views;

/// <summary>Makes values readable: digits in groups, powers of ten, ranges in words.</summary>
internal static class ValueViews
{
    /// <summary>A space that no line ends at, between three digits and three.</summary>
    private const char GroupSpace = '\u202F';

    private static readonly ValueView NoValue = new() { Kind = "absent", Text = "no accepted value", Plain = "no accepted value" };

    /// <summary>A value.</summary>
    /// <param name="value">The value; null where it has none that is accepted.</param>
    /// <param name="type">Its type, of which the unit is shown; null where it is not known.</param>
    /// <param name="project">The project, whose records and rows it may name.</param>
    public static ValueView Of(FactValue? value, DataType? type, ReportedProject project)
    {
        var view = value == null ? NoValue : Create(value, type, project);
        var unit = value is null or AbsentValue ? "" : type?.Unit ?? "";
        return view with { Unit = unit, Plain = view.Plain + (unit.Length > 0 ? " " + unit : "") };
    }

    /// <summary>A number as it is read: <c>12 345.678</c>, with a true minus sign.</summary>
    public static string Group(string number)
    {
        var start = number.StartsWith('-') ? 1 : 0;
        var end = start;
        while (end < number.Length && char.IsAsciiDigit(number[end]))
            end++;
        var shown = new StringBuilder(number.Length + 8);
        shown.Append(start == 1 ? "\u2212" : "");
        for (var i = start; i < end; i++)
        {
            if (i > start && (end - i) % 3 == 0 && end - start > 4)
                shown.Append(GroupSpace);
            shown.Append(number[i]);
        }

        return shown.Append(number, end, number.Length - end).ToString();
    }

    private static ValueView Create(FactValue value, DataType? type, ReportedProject project) => value switch
    {
        AbsentValue absent => Word(absent.Kind switch { Absence.Unknown => "unknown", Absence.None => "none", _ => "not stated" }, "absent"),
        ScalarValue { Type: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double } number => Number(number.Text),
        ScalarValue { Type: FactType.String } text => new ValueView { Kind = "text", Text = text.Text, Plain = text.Text },
        ScalarValue scalar => Word(scalar.Text, "plain"),
        EnumValue member => Word(member.Member, "plain"),
        MeasuredValue measured => Measured(measured),
        RangeValue range => Word(Range(range, type, project), "plain"),
        ListValue list => List([.. list.Items.Select(item => Create(item, type?.Item, project))]),
        RecordValue record => Record([.. record.Fields.Zip(project.Folder.Project.Symbols.FindRecord(record.Record)?.Fields ?? new([]), (field, symbol) => (symbol.Name, Value: field)).Where(field => field.Value is not AbsentValue { Kind: Absence.NotStated }).Select(field => new FieldView(field.Name, Create(field.Value, null, project)))]),
        ReferenceValue reference => new ValueView { Kind = "link", Text = reference.FullName, Plain = reference.FullName, Address = project.FindFact(reference.FullName)?.Address ?? "" },
        _ => NoValue,
    };

    private static ValueView Word(string text, string kind) => new() { Kind = kind, Text = text, Plain = text };

    private static ValueView Number(string text)
    {
        var (mantissa, exponent) = Split(text);
        return new ValueView { Kind = "number", Text = mantissa, Exponent = exponent, Plain = mantissa + (exponent.Length > 0 ? "e" + exponent : "") };
    }

    private static ValueView Measured(MeasuredValue measured)
    {
        var (uncertainty, power) = Split(measured.Uncertainty);
        return Number(measured.Text) with { Uncertainty = uncertainty, UncertaintyExponent = power, IsExact = measured.IsExact };
    }

    /// <summary>What stands before the power of ten, and the power.</summary>
    private static (string Mantissa, string Exponent) Split(string number)
    {
        var at = number.IndexOfAny(['e', 'E']);
        return at < 0 ? (Group(number), "") : (Group(number[..at]), number[(at + 1)..].TrimStart('+').Replace('-', '\u2212'));
    }

    private static string Range(RangeValue range, DataType? type, ReportedProject project)
    {
        var lower = range.Lower == null ? null : Create(range.Lower, type?.End, project).Plain;
        var upper = range.Upper == null ? null : Create(range.Upper, type?.End, project).Plain;
        return (lower, upper) switch
        {
            (null, null) => "any",
            (null, _) => (range.IncludesUpper ? "up to " : "less than ") + upper,
            (_, null) => lower + " or more",
            _ => lower + (range.IncludesUpper ? " to " : " to less than ") + upper,
        };
    }

    private static ValueView List(IReadOnlyList<ValueView> items) => new() { Kind = "list", Items = items, Text = items.Count == 0 ? "empty list" : "", Plain = items.Count == 0 ? "empty list" : string.Join(", ", items.Select(item => item.Plain)) };

    private static ValueView Record(IReadOnlyList<FieldView> fields) => new() { Kind = "record", Fields = fields, Plain = string.Join(", ", fields.Select(field => field.Name + " " + field.Value.Plain)) };
}
