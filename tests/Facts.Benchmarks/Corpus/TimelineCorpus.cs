using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Benchmarks.Corpus;

/// <summary>A made-up rate that changes each month, each entry with a citation; and the same rates as constants.</summary>
internal sealed class TimelineCorpus(int entries)
{
    public IReadOnlyList<(string Path, string Text)> Files => [("rates.facts",
        "source Bank\n  title \"Rates of the bank\"\n  url \"https://example.org/rates\"\n\ngroup Rates\n  fact Base: decimal\n"
        + string.Concat(Enumerable.Range(0, entries).Select(entry => $"    from {Day(entry)} = {Rate(entry)}\n      cite Bank page {Text(entry + 1)} \"{MadeUp.Quote(entry, Rate(entry))}\"\n")))];

    public string Floor => "namespace Hand\n{\n    public static class Rates\n    {\n"
        + string.Concat(Enumerable.Range(0, entries).Select(entry => $"        public const decimal From{Day(entry).Replace('-', '_')} = {Rate(entry)}m;\n")) + "    }\n}\n";

    private static string Day(int entry) => new DateOnly(1900, 1, 1).AddMonths(entry).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Rate(int entry) => "0." + (entry * 37 % 1000).ToString("0000", CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
