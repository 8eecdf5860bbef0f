using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Facts.Benchmarks.Corpus;

/// <summary>A made-up table of daily rates of forty currencies, the rows in a data file.</summary>
internal sealed class RateCorpus(int days)
{
    private const int Currencies = 40;

    private const string Declaration = """
        source Bank
          title "Rates of the bank"
          url   "https://example.org/rates"

        record Rate
          Code:   string
          Day:    date
          Amount: decimal

        group Bank
          table Rates: Rate by Code over Day from "rates.facts.csv"
            cite Bank

        """;

    public IReadOnlyList<(string Path, string Text)> Files => [("rates.facts", Declaration), ("rates.facts.csv", WriteData())];

    public static string Code(int currency) => "C" + Text(currency);

    private string WriteData()
    {
        var text = new StringBuilder("Code,Day,Amount\n");
        for (var day = 0; day < days; day++)
        {
            for (var currency = 0; currency < Currencies; currency++)
                text.Append($"{Code(currency)},{new DateOnly(2000, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)},{Text(1 + currency)}.{Text(100 + (day * 7 % 900))}\n");
        }

        return text.ToString();
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
