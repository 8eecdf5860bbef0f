using System;
using System.Globalization;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Values as C# writes them, those that it has constants or a short expression for.</summary>
internal sealed class ValueText(CSharpTypes types)
{
    /// <summary>The expression; null for a value that is read from the table.</summary>
    public string? Find(FactValue value, DataType type) => value switch
    {
        AbsentValue => "null",
        EnumValue member => CSharpTypes.OfDeclared(member.Enum) + "." + Symbols.CSharpNames.Escape(member.Member),
        MeasuredValue measured => measured.Number + "d",
        RangeValue range => OfRange(range, type),
        ScalarValue scalar => OfScalar(scalar),
        _ => null,
    };

    /// <summary>Whether the expression makes an object, so that it is kept.</summary>
    public static bool IsKept(FactValue value) => value is ScalarValue { Type: FactType.Uri or FactType.Version };

    private string OfScalar(ScalarValue value) => value.Type switch
    {
        FactType.Date => $"new {types.Date}({Parts(value.Text, '-')})",
        FactType.PartialDate => $"new global::Facts.PartialDate({Parts(value.Text, '-')})",
        FactType.DateTime => OfDateTime(DateTimeText.GetTicks(value.Text)),
        FactType.Duration when DurationText.TryGetTicks(value.Text, out var ticks) => $"new global::System.TimeSpan({Number(ticks)}L)",
        FactType.Uri => $"new global::System.Uri({CSharpText.Literal(value.Text)})",
        FactType.Version => $"new global::System.Version({Parts(value.Text, '.')})",
        FactType.Guid => OfGuid(value.Text),
        _ => CSharpText.Literal(value),
    };

    private string? OfRange(RangeValue range, DataType type)
    {
        var lower = range.Lower == null ? null : Find(range.Lower, type.End);
        var upper = range.Upper == null ? null : Find(range.Upper, type.End);
        return (lower, upper, range.IncludesUpper) switch
        {
            (not null, not null, true) => $"{Interval(type, "Closed")}({lower}, {upper})",
            (not null, not null, false) => $"{Interval(type, "HalfOpen")}({lower}, {upper})",
            (not null, null, _) => $"{Interval(type, "AtLeast")}({lower})",
            (null, not null, true) => $"{Interval(type, "AtMost")}({upper})",
            (null, not null, false) => $"{Interval(type, "Below")}({upper})",
            _ => null,
        };
    }

    private string Interval(DataType type, string kind) => $"global::Facts.Interval.{kind}<{types.OfEnd(type)}>";

    private static string OfDateTime((long Local, long Offset) ticks) =>
        $"new global::System.DateTimeOffset({Number(ticks.Local)}L, new global::System.TimeSpan({Number(ticks.Offset)}L))";

    /// <summary>In parts, since a text would be parsed at every use.</summary>
    private static string OfGuid(string text)
    {
        var last = text.Substring(19, 4) + text.Substring(24);
        var bytes = Enumerable.Range(0, 8).Select(i => "0x" + last.Substring(2 * i, 2));
        return $"new global::System.Guid(0x{text.Substring(0, 8)}u, 0x{text.Substring(9, 4)}, 0x{text.Substring(14, 4)}, {string.Join(", ", bytes)})";
    }

    /// <summary>Numbers between separators, without their leading zeros.</summary>
    private static string Parts(string text, char separator) =>
        string.Join(", ", text.Split(separator).Select(part => Number(long.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
