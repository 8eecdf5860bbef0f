using System;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Tests.Generated;

/// <summary>Values, types, names, dates and texts.</summary>
internal sealed class ValueWriter(Random random)
{
    private const char R = Gap.Blank;
    private const char O = Gap.Any;
    private const char L = Gap.Lines;

    private static readonly string[] Names = ["Alpha", "Beta", "Gamma", "Delta", "note", "fact", "from", "Größe", "P1D", "exact", "x", "value_1", "cite"];
    private static readonly string[] Units = ["km", "m/s", "EUR", "m3.kg-1.s-2", "mm[Hg]", "{cells}/uL", "[ppm]", "mmol/(24.h)"];
    private static readonly string[] Types = ["bool", "int", "long", "decimal", "double", "string", "date", "datetime", "duration", "uri", "version", "guid", "measured", "Alpha", "Beta.Gamma"];
    private static readonly string[] Numbers = ["0", "1", "104", "1_000", "521_800", "0.16", "2.50", "6.02214076e23", "1.5E-3", "2%", "12.5%", "6.67430(15)e-11", "1.054571817...e-34", "1.5...", "2000", "3_000_000_000"];
    private static readonly string[] Texts = ["\"text\"", "\"\"", "\"a \\\"quoted\\\" word\"", "\"| bar // slash ; semicolon\"", "\"\\u{1F600} \\n\\t\"", "\"日本語\"", "\"e\u0301\u200D😀\"", "\"\"\"a \"raw\" text\"\"\"", "\"\"\"\"three \"\"\" quotes\"\"\"\""];

    private int _depth;

    public string Name() => Pick(Names);

    /// <summary>A name for a declaration: rarely one that is there already.</summary>
    public string NewName() => Pick("Item", "Count", "Rate", "Kind", "Fact") + random.Next(500).ToString(CultureInfo.InvariantCulture);

    /// <summary>No name that looks like a duration: where a value can stand, it is one.</summary>
    public string Reference() => random.Next(3) == 0 ? $"{Pick("Alpha", "Größe")}{O}.{O}{Name()}" : Pick("Alpha", "note", "x", "value_1", "Größe");

    public string Text()
    {
        if (random.Next(12) > 0)
            return Pick(Texts);
        // The blanks count from the closing quotes.
        var indentation = new string(' ', random.Next(8));
        return $"\"\"\"\n{indentation}first\n{indentation}  second \"line\"\n\n{indentation}// no comment\n{indentation}\"\"\"";
    }

    public string Date() => Pick("2020", "1579", Day(), Day(), Day()[..7], Day() + "T18:30Z", Day() + "T01:30:05.25+02:00");

    public string Number() => Pick(Numbers) + (random.Next(3) == 0 ? R + Pick(Units) : "") + (random.Next(8) == 0 ? R + "exact" : "");

    public string Type() =>
        (random.Next(6) == 0 ? $"partial{R}date" : (random.Next(6) == 0 ? $"range{R}" : "") + Pick(Types))
        + (random.Next(4) == 0 ? $"{O}?" : "") + (random.Next(4) == 0 ? $"{O}[{O}]" : "") + (random.Next(4) == 0 ? $"{R}in{R}{Pick([.. Units, "%", "10*3/uL", "/min"])}" : "");

    public string Value() => random.Next(8) switch
    {
        0 => Pick("unknown", "none"),
        1 => $"{Simple()}{O}{Pick("..", "..<")}{O}{Simple()}",
        2 => $"{Simple()}{O}..",
        3 => $"{Pick("..", "..<")}{O}{Simple()}",
        _ => Expression(),
    };

    private string Expression()
    {
        if (_depth > 3)
            return Simple();
        _depth++;
        var result = random.Next(12) switch
        {
            0 => $"{Expression()}{R}{Pick("+", "-")}{R}{Expression()}",
            1 => $"{Expression()}{R}{Pick("*", "/")}{R}{Expression()}",
            2 => $"-{O}{Expression()}",
            3 => $"({L}{Expression()}{L})",
            4 => $"{Pick("min", "max", "sum", "round", "Rate.On")}{O}({L}{Expression()}{(random.Next(2) == 0 ? $"{L},{R}{L}{Expression()}" : "")}{L})",
            5 => List(),
            _ => Simple(),
        };
        _depth--;
        return result;
    }

    private string List()
    {
        var items = Enumerable.Range(0, random.Next(4)).Select(_ => Value()).ToArray();
        return items.Length == 0 ? $"[{L}]" : $"[{L}{string.Join($"{O},{R}{L}", items)}{(random.Next(4) == 0 ? $"{O}," : "")}{L}]";
    }

    private string Simple() => random.Next(9) switch
    {
        0 or 1 or 2 => Number(),
        3 => Text(),
        4 => Day(),
        5 => Pick("PT1H30M", "P1Y2M3W4DT5H6M7.5S", "P10D"),
        6 => Pick("true", "false"),
        7 => "-" + O + Number(),
        _ => Reference(),
    };

    private string Day() => new DateTime(1900 + random.Next(150), 1 + random.Next(12), 1 + random.Next(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public T Pick<T>(params T[] items) => items[random.Next(items.Length)];
}
