using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Benchmarks.Corpus;

/// <summary>Made-up rates that change each month, one a file, each entry with a citation; and the same rates as constants.</summary>
/// <param name="count">How many timelines.</param>
/// <param name="entries">How many entries each has.</param>
internal sealed class TimelineCorpus(int count, int entries)
{
    public IReadOnlyList<(string Path, string Text)> Files =>
    [
        ("bank.facts", "source Bank\n  title \"Rates of the bank\"\n  url \"https://example.org/rates\"\n"),
        .. Enumerable.Range(0, count).Select(line => ($"rates{Text(line)}.facts", $"group Rates{Text(line)}\n  fact Base: decimal\n"
            + string.Concat(Enumerable.Range(0, entries).Select(entry => $"    from {Day(entry)} = {Rate(line + entry)}\n      cite Bank page {Text(entry + 1)} \"{MadeUp.Quote(line + entry, Rate(line + entry))}\"\n")))),
    ];

    public string Floor => "namespace Hand\n{\n" + string.Concat(Enumerable.Range(0, count).Select(line => $"    public static class Rates{Text(line)}\n    {{\n"
        + string.Concat(Enumerable.Range(0, entries).Select(entry => $"        public const decimal From{Day(entry).Replace('-', '_')} = {Rate(line + entry)}m;\n")) + "    }\n")) + "}\n";

    private static string Day(int entry) => new DateOnly(1900, 1, 1).AddMonths(entry).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Rate(int entry) => "0." + (entry * 37 % 1000).ToString("0000", CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
