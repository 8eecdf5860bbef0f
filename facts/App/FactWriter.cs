using System.Linq;
using Spectre.Console;

namespace Dossier.App;

/// <summary>Prints a fact: in columns where there is room for them, and otherwise one thing below the other.</summary>
internal sealed class FactWriter(IAnsiConsole console, PageLayout layout)
{
    public const string NoSource = "no source";

    public static string SourceOf(CitationEntry citation) =>
        string.Join(", ", citation.Locators.Select(locator => $"{locator.Term} {locator.Value}").Prepend(citation.Source));

    public void Write(FactEntry fact)
    {
        if (layout.IsStacked)
            WriteStacked(fact);
        else
            WriteColumns(fact);
    }

    private static string QuotesOf(CitationEntry citation) => string.Join("; ", citation.Quotes.Select(quote =>
        $"“{quote.Text}”" + (quote.After is null ? "" : $" after “{quote.After}”") + (quote.Before is null ? "" : $" before “{quote.Before}”")));

    private void WriteColumns(FactEntry fact)
    {
        var name = new Cell(TextReport.TitleOf(fact), Styles.Plain, layout.Name);
        var value = new Cell(TextReport.ValueOf(fact), Styles.Value, layout.Value);
        if (fact.Citations.Count == 0)
            console.Write(new Row(PageLayout.Indent, name, value, new Cell(NoSource, Styles.Missing, layout.Source)));

        foreach (CitationEntry citation in fact.Citations)
        {
            console.Write(new Row(
                PageLayout.Indent,
                name,
                value,
                new Cell(SourceOf(citation), Styles.Source, layout.Source),
                new Cell(QuotesOf(citation), Styles.Plain, layout.Quote)));
            name = name with { Text = "" };
            value = value with { Text = "" };
        }

        WriteDocumentation(fact);
    }

    private void WriteStacked(FactEntry fact)
    {
        WriteLine(PageLayout.Indent, TextReport.TitleOf(fact) + ":", Styles.Plain);
        WriteLine(2 * PageLayout.Indent, TextReport.ValueOf(fact), Styles.Value);
        if (fact.Citations.Count == 0)
            WriteLine(2 * PageLayout.Indent, NoSource, Styles.Missing);
        foreach (CitationEntry citation in fact.Citations)
        {
            WriteLine(2 * PageLayout.Indent, SourceOf(citation), Styles.Source);
            if (citation.Quotes.Count > 0)
                WriteLine(2 * PageLayout.Indent, QuotesOf(citation), Styles.Plain);
        }

        WriteDocumentation(fact);
    }

    private void WriteDocumentation(FactEntry fact)
    {
        if (fact.Documentation is { } documentation)
            WriteLine(2 * PageLayout.Indent, documentation.ReplaceLineEndings(" "), Styles.Aside);
    }

    private void WriteLine(int indent, string text, Style style) =>
        console.Write(new Row(indent, new Cell(text, style, layout.Total - indent)));
}
