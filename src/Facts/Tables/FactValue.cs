using System;
using System.Globalization;
using System.IO;

namespace Facts;

/// <summary>Reads the texts of values.</summary>
internal static class FactValue
{
    // A new one is the invariant one. CultureInfo.InvariantCulture would load the cultures' data, which costs two milliseconds in a process that has no other use for it.
    private static readonly NumberFormatInfo Invariant = new();

    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Broken = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static FactType TypeOf(char letter) => letter switch
    {
        'b' => FactType.Bool,
        'i' => FactType.Int,
        'l' => FactType.Long,
        'm' => FactType.Decimal,
        'd' => FactType.Double,
        's' => FactType.String,
        'D' => FactType.Date,
        _ => throw MalformedTable.Newer("a fact of another type"),
    };

    public static string NameOf(FactType type) => type switch
    {
        FactType.Bool => "bool",
        FactType.Int => "int",
        FactType.Long => "long",
        FactType.Decimal => "decimal",
        FactType.Double => "double",
        FactType.String => "string",
        _ => "date",
    };

    public static object Parse(FactType type, string text) => type switch
    {
        FactType.Bool => Bool(text),
        FactType.Int => Int(text),
        FactType.Long => Long(text),
        FactType.Decimal => Decimal(text),
        FactType.Double => Double(text),
        FactType.String => text,
#if NET8_0_OR_GREATER
        _ => DateOnly.FromDateTime(Date(text)),
#else
        _ => Date(text),
#endif
    };

    public static bool Bool(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => throw No(text, FactType.Bool),
    };

    public static int Int(string text) =>
        int.TryParse(text, Whole, Invariant, out int value) ? value : throw No(text, FactType.Int);

    public static long Long(string text) =>
        long.TryParse(text, Whole, Invariant, out long value) ? value : throw No(text, FactType.Long);

    public static decimal Decimal(string text) =>
        decimal.TryParse(text, Broken, Invariant, out decimal value) ? value : throw No(text, FactType.Decimal);

    public static double Double(string text) =>
        double.TryParse(text, Broken, Invariant, out double value) && !double.IsNaN(value) && !double.IsInfinity(value)
            ? value
            : throw No(text, FactType.Double);

    /// <summary>Midnight of a day in the form 2020-03-22, without a kind.</summary>
    public static DateTime Date(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            throw No(text, FactType.Date);

        int year = Digits(text, 0, 4);
        int month = Digits(text, 5, 2);
        int day = Digits(text, 8, 2);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            throw No(text, FactType.Date);
        return new DateTime(year, month, day);
    }

    private static int Digits(string text, int start, int length)
    {
        int number = 0;
        for (int i = start; i < start + length; i++)
            number = text[i] is >= '0' and <= '9' ? (number * 10) + (text[i] - '0') : throw No(text, FactType.Date);
        return number;
    }

    private static InvalidDataException No(string text, FactType type) =>
        MalformedTable.Because($"the value '{text}' is not of type {NameOf(type)}");
}
