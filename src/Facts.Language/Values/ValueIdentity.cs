using System;
using System.Globalization;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Values;

/// <summary>When two values of one type are the same: numbers by what they are worth, so that 13 is 13.0; times by the moment, durations by their length.</summary>
public static class ValueIdentity
{
    /// <summary>A text that two values of one type have in common if and only if they are the same. Recursive over lists and records in each other, whose depth the parser bounds.</summary>
    public static string Of(FactValue value) => value switch
    {
        ScalarValue { Type: FactType.Int or FactType.Long or FactType.Decimal or FactType.Double } number => Number(number.Text),
        ScalarValue { Type: FactType.DateTime } moment => DateTimeOffset.Parse(moment.Text, CultureInfo.InvariantCulture).UtcTicks.ToString(CultureInfo.InvariantCulture),
        ScalarValue { Type: FactType.Duration } duration when DurationText.TryGetTicks(duration.Text, out var ticks) => ticks.ToString(CultureInfo.InvariantCulture),
        ScalarValue scalar => Quote(scalar.Text),
        // An uncertainty that differs is another statement; how many zeros are printed is not.
        MeasuredValue measured => Number(measured.Number) + "(" + (measured.Uncertainty.Length == 0 ? "" : Number(measured.Uncertainty)) + (measured.IsExact ? "!" : measured.IsTruncated ? "…" : "") + ")",
        AbsentValue absent => "?" + absent.Kind.ToString(),
        EnumValue member => Quote(member.Member),
        RangeValue range => Items("..", [range.Lower == null ? "" : Of(range.Lower), range.Upper == null ? "" : Of(range.Upper), range.IncludesUpper ? "=" : "<"]),
        ListValue list => Items("[", [.. list.Items.Select(Of)]),
        RecordValue record => Items("{", [.. record.Fields.Select(Of)]),
        ReferenceValue reference => Quote(reference.FullName),
        _ => "",
    };

    private static string Number(string text)
    {
        var number = NumberLiteral.Parse(text.TrimStart('-'), text[0] == '-');
        if (number.IsZero)
            return "0";
        var digits = number.Digits.TrimEnd('0');
        return (number.IsNegative ? "-" : "") + digits + "e" + (number.Digits.Length - digits.Length - number.Scale).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>With its length before it, so that no text can look like the end of another.</summary>
    private static string Quote(string text) => text.Length.ToString(CultureInfo.InvariantCulture) + ":" + text;

    private static string Items(string kind, string[] items) => kind + string.Concat(items.Select(Quote));
}
