using System;
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
            console.Write(new Row(PageLayout.Indent, name, value, NothingCited(fact, layout.Source)));

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

        WriteRest(fact);
    }

    private void WriteStacked(FactEntry fact)
    {
        WriteLine(PageLayout.Indent, TextReport.TitleOf(fact) + ":", Styles.Plain);
        WriteLine(2 * PageLayout.Indent, TextReport.ValueOf(fact), Styles.Value);
        if (fact.Citations.Count == 0)
            console.Write(new Row(2 * PageLayout.Indent, NothingCited(fact, layout.Total - (2 * PageLayout.Indent))));
        foreach (CitationEntry citation in fact.Citations)
        {
            WriteLine(2 * PageLayout.Indent, SourceOf(citation), Styles.Source);
            if (citation.Quotes.Count > 0)
                WriteLine(2 * PageLayout.Indent, QuotesOf(citation), Styles.Plain);
        }

        WriteRest(fact);
    }

    /// <summary>What is computed rests on what it is computed from.</summary>
    private static Cell NothingCited(FactEntry fact, int width) =>
        fact.Formula is { } formula ? new Cell("= " + formula, Styles.Source, width) : new Cell(NoSource, Styles.Missing, width);

    /// <summary>What is said of the value besides its citations.</summary>
    private void WriteRest(FactEntry fact)
    {
        foreach (FactEntry other in fact.Disputed)
            WriteLine(2 * PageLayout.Indent, $"disputed: {TextReport.ValueOf(other)} ({string.Join("; ", other.Citations.Select(citation => SourceOf(citation) + " " + QuotesOf(citation)))})", Styles.Missing);
        string[] remarks =
        [
            .. fact.Status == FactEntry.Stated ? Array.Empty<string>() : [fact.Status],
            .. fact.AccordingTo.Select(who => "according to " + who),
            .. fact.AlsoKnownAs.Select(name => "also “" + name + "”"),
            .. fact.Notes,
        ];
        if (remarks.Length > 0)
            WriteLine(2 * PageLayout.Indent, string.Join("; ", remarks), Styles.Aside);
        if (fact.Documentation is { } documentation)
            WriteLine(2 * PageLayout.Indent, documentation.ReplaceLineEndings(" "), Styles.Aside);
    }

    private void WriteLine(int indent, string text, Style style) =>
        console.Write(new Row(indent, new Cell(text, style, layout.Total - indent)));
}
