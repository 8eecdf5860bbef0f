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
        TableFormat.InType.Bool => FactType.Bool,
        TableFormat.InType.Int => FactType.Int,
        TableFormat.InType.Long => FactType.Long,
        TableFormat.InType.Decimal => FactType.Decimal,
        TableFormat.InType.Double => FactType.Double,
        TableFormat.InType.String => FactType.String,
        TableFormat.InType.Date => FactType.Date,
        TableFormat.InType.PartialDate => FactType.PartialDate,
        TableFormat.InType.DateTime => FactType.DateTime,
        TableFormat.InType.Duration => FactType.Duration,
        TableFormat.InType.Uri => FactType.Uri,
        TableFormat.InType.Version => FactType.Version,
        TableFormat.InType.Guid => FactType.Guid,
        TableFormat.InType.Measured => FactType.Measured,
        TableFormat.InType.Enum => FactType.Enum,
        TableFormat.InType.Record => FactType.Record,
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
        FactType.Date => "date",
        FactType.PartialDate => "partial date",
        FactType.DateTime => "datetime",
        FactType.Duration => "duration",
        FactType.Uri => "uri",
        FactType.Version => "version",
        FactType.Guid => "guid",
        FactType.Measured => "measured",
        FactType.Enum => "enum",
        _ => "record",
    };

    /// <summary>A value of a type whose text says all.</summary>
    public static object Parse(FactType type, string text) => type switch
    {
        FactType.Bool => Bool(text),
        FactType.Int => Int(text),
        FactType.Long => Long(text),
        FactType.Decimal => Decimal(text),
        FactType.Double => Double(text),
        FactType.String => text,
        FactType.PartialDate => DateText.Partial(text),
        FactType.DateTime => DateText.Point(text),
        FactType.Duration => DateText.Duration(text),
        FactType.Uri => Address(text),
        FactType.Version => Version(text),
        FactType.Guid => Identifier(text),
#if NET8_0_OR_GREATER
        _ => DateOnly.FromDateTime(DateText.Day(text)),
#else
        _ => DateText.Day(text),
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

    public static double Double(string text) => TryDouble(text, out double value) ? value : throw No(text, FactType.Double);

    public static bool TryDouble(string text, out double value) =>
        double.TryParse(text, Broken, Invariant, out value) && !double.IsNaN(value) && !double.IsInfinity(value);

    public static double DoubleOrMeasured(string text) => TryDouble(text, out double value) ? value : new MeasuredText(text).Value;

    /// <summary>An absolute or relative address.</summary>
    public static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value) ? value : throw No(text, FactType.Uri);

    public static Guid Identifier(string text) =>
        System.Guid.TryParseExact(text, "D", out Guid value) ? value : throw No(text, FactType.Guid);

    /// <summary>Two to four whole numbers with points between them; <see cref="System.Version"/> itself asks for a culture.</summary>
    public static Version Version(string text)
    {
        var numbers = new int[4];
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '.')
                continue;
            if (count == numbers.Length || i - start is < 1 or > 9 || !DateText.TryDigits(text, start, i - start, out numbers[count++]))
                throw No(text, FactType.Version);
            start = i + 1;
        }

        return count switch
        {
            2 => new Version(numbers[0], numbers[1]),
            3 => new Version(numbers[0], numbers[1], numbers[2]),
            4 => new Version(numbers[0], numbers[1], numbers[2], numbers[3]),
            _ => throw No(text, FactType.Version),
        };
    }

    /// <summary>The number of an enum's member; its name stands behind it.</summary>
    public static int Member(TextSlice content)
    {
        TextSlice number = content.Split(out _);
        return Int(number.ToString());
    }

    public static InvalidDataException No(string text, FactType type) =>
        MalformedTable.Because($"the value '{text}' is not of type {NameOf(type)}");
}
