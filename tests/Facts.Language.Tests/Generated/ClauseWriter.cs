using System;
using System.Linq;

namespace Facts.Language.Tests.Generated;

/// <summary>The lines that stand under what they are about.</summary>
internal sealed class ClauseWriter(Random random, ValueWriter values, Action<int, string> add)
{
    private const char R = Gap.Blank;
    private const char O = Gap.Any;
    private const char C = Gap.Continued;

    private static readonly string[] Locators = ["page", "para", "section", "line", "table", "figure", "chapter", "column", "row", "time", "sub-verbo", "note"];
    private static readonly string[] Runs = ["12-13", "6", "00:12:31", "2a", "B", "https://example.org/a//b", "§12"];

    /// <summary>Some clauses that any line with a body takes.</summary>
    public void Write(int depth, int most)
    {
        for (var count = random.Next(most + 1); count > 0; count--)
            WriteOne(depth);
    }

    public void Cite(int depth)
    {
        add(depth, $"{values.Pick("cite", "cite", "against")}{R}{Citation(isCell: false)}");
        for (var count = Rarely() ? random.Next(3) : 0; count > 0; count--)
        {
            add(depth + 1, values.Pick($"note{C}{values.Text()}", $"translation{R}{values.Text()}", $"directness{R}{values.Pick("direct", "indirect")}",
                $"reviewed{R}{values.Date()}{R}by{R}{values.Text()}", $"allow{R}FACT0101{R}{values.Text()}"));
        }
    }

    public string Citation(bool isCell)
    {
        var gap = isCell ? R : C;
        return values.Pick("Wire2021", "Book", "Missing") + string.Concat(Enumerable.Range(0, Rarely() ? random.Next(3) : 0).Select(_ => $"{R}{values.Pick(Locators)}{R}{values.Pick([.. Runs, "\"12.1(b)\""])}"))
            + string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => gap + values.Text() + (Rarely() ? $"{R}{values.Pick("after", "before")}{gap}{values.Text()}" : "")));
    }

    private void WriteOne(int depth)
    {
        switch (random.Next(14))
        {
            case 0:
                add(depth, $"status{R}{values.Pick("confirmed", "stated", "estimated", "proposed", "alleged")}");
                break;
            case 1:
                add(depth, $"status{R}retracted{R}{values.Text()}{R}on{R}{values.Date()}{R}use{R}{values.Reference()}");
                break;
            case 2:
                add(depth, $"according-to{C}{values.Text()}");
                break;
            case 3:
                add(depth, $"according-to{R}{values.Reference()}");
                break;
            case 4:
                add(depth, $"{values.Pick("note", "also")}{C}{values.Text()}");
                break;
            case 5:
                add(depth, $"{values.Pick("as-of", "review-by")}{R}{values.Date()}");
                break;
            case 6:
                add(depth, $"reviewed{R}{values.Date()}" + (Rarely() ? $"{R}by{C}{values.Text()}" : ""));
                break;
            case 7:
                add(depth, $"valid{R}{values.Pick($"from{R}{values.Date()}", $"until{R}{values.Date()}", $"from{R}{values.Date()}{R}until{R}{values.Date()}")}");
                break;
            case 8:
                add(depth, $"qualifier{R}{values.NewName()}{(Rarely() ? $"{O}:{O}{values.Type()}" : "")}{R}={O}{values.Value()}");
                break;
            case 9:
                add(depth, $"allow{R}FACT0001{R}{values.Text()}{(Rarely() ? $"{R}until{R}{values.Date()}" : "")}");
                break;
            default:
                Cite(depth);
                break;
        }
    }

    private bool Rarely() => random.Next(3) == 0;
}
