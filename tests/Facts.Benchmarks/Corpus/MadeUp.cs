using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Facts.Benchmarks.Corpus;

/// <summary>Values and quotes that look like real ones.</summary>
internal static class MadeUp
{
    private static readonly string[] Words =
        ("toll road bridge lorry coach motorway council ministry raised levied agreed between northern southern annual according report seventy crossing vehicles "
        + "authority published revised per kilometre driver charge after March reduced period inspected of the and in to").Split(' ');

    /// <summary>The types of a mixed corpus, in turn: about what curated facts are.</summary>
    public static IReadOnlyList<string> Types { get; } = ["int", "decimal", "string", "int", "double", "decimal", "bool", "long"];

    /// <summary>What a fact of that type says of it; most say nothing.</summary>
    public static string Annotation(string type) => type is "long" ? ": long" : "";

    public static string Value(string type, int seed) => type switch
    {
        "decimal" => Text(seed % 1000) + "." + Text(10 + (seed % 90)),
        "double" => Text(1 + (seed % 9)) + "." + Text(10 + (seed % 90)) + "e" + Text(seed % 20),
        "string" => "\"" + Words[seed % Words.Length] + " " + Text(seed) + "\"",
        "bool" => seed % 3 == 0 ? "true" : "false",
        "long" => Text(seed) + "00000000000",
        _ => Text(seed * 7),
    };

    public static string Suffix(string type) => type switch
    {
        "decimal" => "m",
        "double" => "d",
        "long" => "L",
        _ => "",
    };

    /// <summary>A value for documentation.</summary>
    public static string Plain(string value) => value.Replace("\"", "&quot;", System.StringComparison.Ordinal);

    /// <summary>Words of about 80 characters.</summary>
    public static string Quote(int seed)
    {
        var text = new StringBuilder();
        var state = unchecked((uint)seed * 2654435761) | 1;
        while (text.Length < 75)
        {
            state = unchecked((state * 1664525) + 1013904223);
            text.Append(text.Length == 0 ? "" : " ").Append(Words[(int)((state >> 8) % (uint)Words.Length)]);
        }

        return text.ToString();
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
