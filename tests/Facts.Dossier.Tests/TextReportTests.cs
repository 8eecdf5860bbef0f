using System;
using System.Linq;
using System.Text.RegularExpressions;
using Dossier.App;
using Spectre.Console;

namespace Dossier.Tests;

public partial class TextReportTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_console_or_ends_in_a_blank(int width)
    {
        string[] lines = Samples.Lines(Samples.Printed, width);
        Assert.All(lines, line => Assert.InRange(line.GetCellWidth(), 0, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    public void A_tiny_console_gets_text_all_the_same(int width) =>
        Assert.Contains("planes", Samples.Text(Samples.Printed, width), StringComparison.Ordinal);

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    public void Below_the_width_for_columns_everything_is_there_in_order(int width)
    {
        string text = Squeezed(Samples.Text(Samples.Printed, width));
        Assert.All(Samples.Printed.Facts.SelectMany(fact => fact.Lines), fact => Assert.Contains(
            Squeezed(TextReport.TitleOf(fact) + ":" + TextReport.ValueOf(fact)
                + string.Concat(fact.Citations.Select(Cited))
                + (fact.Citations.Count == 0 ? "= " + fact.Formula : "")
                + string.Concat(fact.Disputed.Select(other => $"disputed: {TextReport.ValueOf(other)} ({string.Join("; ", other.Citations.Select(Cited))})"))
                + string.Join("; ", Remarks(fact))
                + fact.Documentation),
            text,
            StringComparison.Ordinal));
        AssertHasSources(text);
    }

    private static string Cited(CitationEntry citation) => citation.Source + string.Join("; ", citation.Quotes.Select(quote => $"“{quote.Text}”"));

    private static string[] Remarks(FactEntry fact) =>
    [
        .. fact.Status == "stated" ? Array.Empty<string>() : [fact.Status],
        .. fact.AccordingTo.Select(who => "according to " + who),
        .. fact.AlsoKnownAs.Select(name => $"also “{name}”"),
        .. fact.Notes,
    ];

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Each_column_holds_its_texts_and_nothing_else(int width)
    {
        Contents contents = Samples.Printed;
        PageLayout layout = PageLayout.For(width, contents);
        string[] lines = Samples.Lines(contents, width);
        int value = PageLayout.Indent + layout.Name + Row.Gap;
        int source = value + layout.Value + Row.Gap;
        int quote = source + layout.Source + Row.Gap;
        string names = Column(lines, PageLayout.Indent, value);
        string values = Column(lines, value, source);
        string sources = Column(lines, source, quote);
        string quotes = Column(lines, quote, width);
        Assert.All(contents.Facts.SelectMany(fact => fact.Lines), fact =>
        {
            Assert.Contains(Squeezed(TextReport.TitleOf(fact)), names, StringComparison.Ordinal);
            Assert.Contains(Squeezed(TextReport.ValueOf(fact)), values, StringComparison.Ordinal);
            Assert.All(fact.Citations, citation => Assert.Contains(citation.Source, sources, StringComparison.Ordinal));
            Assert.All(fact.Citations, citation => Assert.Contains(Squeezed($"“{citation.Quotes[0].Text}”"), quotes, StringComparison.Ordinal));
        });
        string text = Squeezed(string.Concat(lines));
        Assert.All(contents.Facts, fact => Assert.Contains(Squeezed(fact.Documentation ?? ""), text, StringComparison.Ordinal));
        AssertHasSources(text);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Colours_change_nothing_but_colours(int width)
    {
        string coloured = Samples.Text(Samples.Printed, width, hasColors: true);
        string plain = Samples.Text(Samples.Printed, width);
        Assert.Contains('\e', coloured);
        Assert.DoesNotContain('\e', plain);
        Assert.Equal(plain, EscapeCode.Replace(coloured, ""));
    }

    [Fact]
    public void Columns_stand_side_by_side()
    {
        Contents contents = Samples.Of(
            Samples.Fact("Masks", "int", "521800", Samples.Cite("Wire", "521,800 face masks")),
            Samples.Fact("OpenedOn", "date", "2020-03-22", Samples.Cite("Handbook", "March 22")));
        Assert.Equal(
            [
                "Tried",
                "  Masks      521,800     Wire       “521,800 face masks”",
                "  Opened On  2020-03-22  Handbook   “March 22”",
            ],
            Samples.Lines(contents, 80).Take(3));
    }

    [Fact]
    public void A_row_shows_its_cells_but_for_its_name()
    {
        FactEntry[] cells = [Samples.Fact("Item", "string", "face masks"), Samples.Fact("Count", "int", "521800"), Samples.Fact("Length", "decimal", "2.5") with { Unit = "m" }, Samples.Fact("Working", "int", "unknown")];
        FactEntry row = Samples.Fact("FaceMasks", "Delivery", "{ Item: face masks, Count: 521800 }", Samples.Cite("Wire", "q")) with { Cells = cells };
        Assert.Equal("Count 521,800; Length 2.5 m; Working unknown", TextReport.ValueOf(row));
        Assert.Equal("Item face masks", TextReport.ValueOf(row with { Cells = [cells[0]] }));
        Assert.Equal("Item face masks; Count 521,800", TextReport.ValueOf(row with { Member = "7", Cells = [cells[0], cells[1]] }));
    }

    [Fact]
    public void No_row_of_the_dossier_is_shown_in_braces() =>
        Assert.DoesNotContain("{ Item", Samples.Text(Samples.Curated, 200), StringComparison.Ordinal);

    [Fact]
    public void A_long_text_goes_on_in_its_own_column()
    {
        FactEntry fact = Samples.Fact("Task", "string", "sterilize hospitals and nursing homes", Samples.Cite("Wire", "sterilize hospitals"), Samples.Cite("Book", "homes"));
        Assert.Equal(
            [
                "Tried",
                "  Task  sterilize         Wire       “sterilize hospitals”",
                "        hospitals and",
                "        nursing homes",
                "                          Book       “homes”",
            ],
            Samples.Lines(Samples.Of(fact), 72).Take(5));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Wide_characters_and_endless_words_stay_in_their_column(int width)
    {
        FactEntry fact = Samples.Fact("Name", "string", "東京都千代田区永田町一丁目七番一号国会議事堂", Samples.Cite("Wire", new string('x', 300)));
        string[] lines = Samples.Lines(Samples.Of(fact), width);
        Assert.All(lines, line => Assert.InRange(line.GetCellWidth(), 0, width));
        Assert.Equal(300, string.Concat(lines).Count(c => c == 'x'));
    }

    [Fact]
    public void Groups_are_headed_by_their_path_and_kept_together()
    {
        Contents contents = Samples.Of(
            new FactEntry("Dossier.ArmsSpending", "A", "int", "1"),
            new FactEntry("Dossier.People.DiMaio", "B", "int", "2"),
            new FactEntry("Other.Place", "C", "int", "3"),
            new FactEntry("Dossier.ArmsSpending", "D", "int", "4"));
        string[] headings = [.. Samples.Lines(contents, 80).Where(line => line.Length > 0 && line[0] != ' ')];
        Assert.Equal(["Arms Spending", "People › Di Maio", "Other › Place", "Sources", "4 facts, 0 cited; 0 quotes; 0 sources."], headings);
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        string text = Samples.Text(Samples.Of(Samples.Fact("Bare", "int", null), Samples.Fact("Unquoted", "int", "1", Samples.Cite("Wire"))), 80);
        Assert.Matches("Bare +no value +no source", text);
        Assert.Matches("Unquoted +1 +Wire\n", text);
    }

    [Fact]
    public void Unit_label_locators_and_context_of_a_quote_are_shown()
    {
        var citation = new CitationEntry("Wire", [new QuoteEntry("one", After: "before it"), new QuoteEntry("two", Before: "behind it")])
        {
            Locators = [new LocatorEntry("page", "12-13")],
        };
        FactEntry fact = Samples.Fact("Length", "decimal", "-12345.50", citation) with { Unit = "m", Label = "the length" };
        Assert.Contains("  the length  -12,345.50 m", Samples.Text(Samples.Of(fact), 200), StringComparison.Ordinal);
        Assert.Contains(Squeezed("Wire, page 12-13 “one” after “before it”; “two” before “behind it”"), Squeezed(Samples.Text(Samples.Of(fact), 40)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_disagrees_who_says_so_and_how_it_is_computed_is_shown()
    {
        FactEntry fact = Samples.Fact("Planes", "int", "13", Samples.Cite("Wire", "13 planes")) with
        {
            Status = "alleged",
            AccordingTo = ["an officer"],
            AlsoKnownAs = ["aircraft"],
            Notes = ["Counted twice."],
            Disputed = [Samples.Fact("Planes", "int", "9000", Samples.Cite("Book", "nine thousand"))],
        };
        FactEntry sum = Samples.Fact("Staff", "int", "32") with { Formula = "Doctors + Nurses" };
        string text = Samples.Text(Samples.Of(fact, sum), 120);
        Assert.Contains(Squeezed("disputed: 9000 (Book “nine thousand”) alleged; according to an officer; also “aircraft”; Counted twice."), Squeezed(text), StringComparison.Ordinal);
        Assert.Matches("Staff +32 += Doctors", text);
        Assert.Contains("Staff32=Doctors+Nurses", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains("2 facts, 2 cited; 2 quotes;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_comes_first_and_the_counts_last()
    {
        string[] lines = Samples.Text(Samples.Printed, 80, false, Headline.Lines()).TrimEnd().Split('\n');
        Assert.StartsWith("On 22 March 2020, 13 cargo planes landed at Pratica di Mare with 104 people", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{Samples.Printed.Facts.Count} facts, {Samples.Printed.Cited} cited; {Samples.Printed.Quotes} quotes; 4 sources.", lines[^1]);
    }

    [Fact]
    public void No_facts_at_all_are_no_trouble() =>
        Assert.Contains("0 facts, 0 cited; 0 quotes; 0 sources.", Samples.Text(Samples.Of(), 80), StringComparison.Ordinal);

    private static void AssertHasSources(string text) => Assert.All(Samples.Printed.Sources, source =>
    {
        Assert.Contains(Squeezed(source.Name + source.Documentation), text, StringComparison.Ordinal);
        Assert.All(source.Fields, field => Assert.Contains(Squeezed(field.Key + field.Value), text, StringComparison.Ordinal));
    });

    private static string Column(string[] lines, int start, int end) =>
        Squeezed(string.Concat(lines.Select(line => line.Length <= start ? "" : line[start..Math.Min(end, line.Length)])));

    private static string Squeezed(string text) => WhiteSpace.Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace { get; }

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex EscapeCode { get; }
}
