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
        // None that could be a year.
        _ => Text(10_000 + (seed * 7)),
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

    /// <summary>A value as a source prints it.</summary>
    public static string Said(string type, string value) => type switch
    {
        "double" => value.Replace("e", " x 10^", System.StringComparison.Ordinal),
        "string" => value.Trim('"'),
        "bool" => "",
        _ => value,
    };

    /// <summary>Words of about 80 characters, with the value in them that they carry.</summary>
    public static string Quote(int seed, string said)
    {
        var text = new StringBuilder(said.Length == 0 ? "" : said + " is what");
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
