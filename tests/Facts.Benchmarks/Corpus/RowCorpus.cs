using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Facts.Benchmarks.Corpus;

/// <summary>A made-up table of rows with eight fields, the rows in a data file; and the same rows as one would write them by hand.</summary>
internal sealed class RowCorpus(int count)
{
    private const string Declaration = """
        source Survey
          title "Survey of the roads"
          url   "https://example.org/survey"

        record Road
          Code:   string
          Name:   string
          Length: int
          Toll:   decimal
          Grade:  double
          Opened: date
          Lit:    bool
          Lanes:  int?

        group Survey
          table Roads: Road by Code from "roads.facts.csv"
            cite Survey

        """;

    public IReadOnlyList<(string Path, string Text)> Files => [("roads.facts", Declaration), ("roads.facts.csv", WriteData())];

    /// <summary>An array of objects that a static constructor fills: what one writes who has no generator.</summary>
    public string Array => $$"""
        namespace Hand
        {
            public sealed record Road(string Code, string Name, int Length, decimal Toll, double Grade, System.DateOnly Opened, bool Lit, int? Lanes);

            public static class Roads
            {
                public static readonly Road[] All =
                {
        {{string.Concat(Enumerable.Range(0, count).Select(row => $"            new Road(\"{Code(row)}\", \"{Name(row)}\", {Length(row)}, {Toll(row)}m, {Grade(row)}d, new System.DateOnly({Year(row)}, 1, 1), {Lit(row)}, {Lanes(row, "null")}),\n"))}}        };
            }
        }
        """;

    public static string Code(int row) => "R" + Text(row * 7919 % 1_000_003);

    private string WriteData()
    {
        var text = new StringBuilder("Code,Name,Length,Toll,Grade,Opened,Lit,Lanes\n");
        for (var row = 0; row < count; row++)
            text.Append($"{Code(row)},{Name(row)},{Length(row)},{Toll(row)},{Grade(row)},{Year(row)}-01-01,{Lit(row)},{Lanes(row, "")}\n");
        return text.ToString();
    }

    private static string Name(int row) => "Road " + Text(row % 977);

    private static string Length(int row) => Text(row * 13 % 4001);

    private static string Toll(int row) => Text(row % 40) + ".50";

    private static string Grade(int row) => Text(row % 9) + ".25";

    private static string Year(int row) => Text(1950 + (row % 70));

    private static string Lit(int row) => row % 3 == 0 ? "true" : "false";

    private static string Lanes(int row, string absent) => row % 5 == 0 ? absent : Text(1 + (row % 4));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
