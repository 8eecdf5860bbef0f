using System.Linq;
using Spectre.Console;

namespace Dossier.App;

/// <summary>Prints facts and sources for a person to read.</summary>
internal sealed class TextReport(IAnsiConsole console, Contents contents, string rootNamespace)
{
    private readonly PageLayout _layout = PageLayout.For(console.Profile.Width, contents);
    private bool _isStarted;

    public static string TitleOf(FactEntry fact) => fact.Label ?? Titles.Of(fact.Member);

    /// <summary>The value as people read it; of a row its cells, but for the one that the row is called by.</summary>
    public static string ValueOf(FactEntry fact)
    {
        if (fact.Cells.Count > 0)
        {
            FactEntry[] others = [.. fact.Cells.Where(cell => !Titles.AreAlike(cell.Value, fact.Member))];
            return string.Join("; ", (others.Length > 0 ? others : fact.Cells).Select(cell => $"{Titles.Of(cell.Member)} {ValueOf(cell)}"));
        }

        string value = fact.Value is null ? "no value"
            : fact.Type is "int" or "long" or "decimal" or "double" ? Digits.Group(fact.Value)
            : fact.Value;
        return fact.Unit is null ? value : value + " " + fact.Unit;
    }

    public void Write(params string[] headline)
    {
        foreach (string line in headline)
            WriteLine(line, Styles.Plain);

        var facts = new FactWriter(console, _layout);
        foreach (var topic in contents.Facts.SelectMany(fact => fact.Lines).GroupBy(fact => Titles.Path(fact.Group, rootNamespace)[0]))
        {
            foreach (var group in topic.GroupBy(fact => fact.Group))
            {
                WriteHeading(string.Join(" › ", Titles.Path(group.Key, rootNamespace)));
                // Of a record the fields are shown, and above them what it is.
                if (contents.Facts.FirstOrDefault(fact => fact.Fields.Count > 0 && fact.Name == group.Key) is { Documentation: { } documentation })
                    WriteLine(documentation.ReplaceLineEndings(" "), Styles.Aside);
                foreach (FactEntry fact in group)
                    facts.Write(fact);
            }
        }

        WriteHeading("Sources");
        var sources = new SourceWriter(console, _layout);
        foreach (SourceEntry source in contents.Sources)
            sources.Write(source);

        WriteBlankLine();
        WriteLine($"{Count(contents.Facts.Count, "fact")}, {contents.Cited} cited; {Count(contents.Quotes, "quote")}; {Count(contents.Sources.Count, "source")}.", Styles.Aside);
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{Digits.Group($"{number}")} {what}s";

    private void WriteHeading(string title)
    {
        WriteBlankLine();
        WriteLine(title, Styles.Heading);
    }

    private void WriteBlankLine()
    {
        if (_isStarted)
            console.WriteLine();
    }

    private void WriteLine(string text, Style style)
    {
        _isStarted = true;
        console.Write(new Row(0, new Cell(text, style, _layout.Total)));
    }
}
