using System;
using System.Globalization;

namespace Facts;

/// <summary>Writes values as a <c>.facts</c> file has them, the same in every culture.</summary>
internal static class ValueText
{
    public static string Of<T>(T value) => value switch
    {
        null => "null",
        string text => text,
        DateTime day => DateText.Of(day),
#if NET8_0_OR_GREATER
        DateOnly day => DateText.Of(day.Year, day.Month, day.Day),
#endif
        DateTimeOffset point => point.ToString(point.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Enum member => member.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
