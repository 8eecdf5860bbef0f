using System;
using System.Globalization;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Keys as the generated look-ups compare them: two that are written in two ways and equal in C# are one.</summary>
internal static class KeyValue
{
    /// <summary>The value that stands for all that are equal to it.</summary>
    public static FactValue Of(FactValue value) => value switch
    {
        ScalarValue { Type: FactType.Decimal } number => number with { Text = Trim(number.Text) },
        ScalarValue { Type: FactType.DateTime } time => time with { Text = DateTimeOffset.Parse(time.Text, CultureInfo.InvariantCulture).UtcTicks.ToString(CultureInfo.InvariantCulture) },
        ScalarValue { Type: FactType.Duration } duration when DurationText.TryGetTicks(duration.Text, out var ticks) => duration with { Text = ticks.ToString(CultureInfo.InvariantCulture) },
        _ => value,
    };

    /// <summary>The day from which a row of a timeline holds: a year's or a month's is its first.</summary>
    public static string OfDay(FactValue value) => value is ScalarValue { Text: var date } ? date.Length == 4 ? date + "-01-01" : date.Length == 7 ? date + "-01" : date : "";

    private static string Trim(string number)
    {
        var text = number.IndexOf('.') < 0 ? number : number.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }
}
