using System;
using System.Linq;
using System.Text.Json;
using Dossier.App;

namespace Dossier.Tests;

/// <summary>Texts that would steer a terminal, a markup language or a document are shown as they are.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("[red]", "[red]")]
    [InlineData("[/]", "[/]")]
    [InlineData("[[x]]", "[[x]]")]
    [InlineData("[link=http://x]y[/]", "[link=http://x]y[/]")]
    [InlineData("{0}", "{0}")]
    [InlineData(":warning:", ":warning:")]
    [InlineData("\e[31mred\e[0m", "␛[31mred␛[0m")]
    [InlineData("\e]0;title\a", "␛]0;title␇")]
    [InlineData("\u009B31m", @"\u{009B}31m")]
    [InlineData("a\rb\nc\td", "a␍b␊c␉d")]
    [InlineData("\u007F\0", @"\u{007F}␀")]
    [InlineData("\u202Eabc\u2066", @"\u{202E}abc\u{2066}")]
    [InlineData("a\u2028b", @"a\u{2028}b")]
    public void They_are_shown_literally_everywhere(string text, string shown)
    {
        foreach (int width in (int[])[70, 300])
        {
            string printed = Samples.Text(Hostile(text), width, hasColors: false, text);
            Assert.Equal(OccurrencesIn(Hostile(text)), printed.Split(shown).Length - 1);
            Assert.DoesNotContain(printed, c => char.IsControl(c) && c != '\n');

            string coloured = Samples.Text(Hostile(text), width, hasColors: true, text);
            Assert.DoesNotContain("\e[31mred", coloured, StringComparison.Ordinal);
            Assert.DoesNotContain("\e]", coloured, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Half_a_character_is_shown_as_its_number()
    {
        Assert.Equal(@"\u{D800}x", Visible.Text("\uD800x"));
        Assert.Equal(@"x\u{DC00}", Visible.Text("x\uDC00"));
        Assert.Equal("😀", Visible.Text("😀"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("  x  ")]
    public void Blank_texts_do_no_harm(string text) =>
        Assert.Contains("1 fact, 1 cited; 1 quote; 1 source.", Samples.Text(Hostile(text), 80), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"},{\"x\":\"")]
    [InlineData("\e[31mred")]
    [InlineData("a\nb\\u0041")]
    [InlineData("\u202E\u009B\u2028</script>")]
    public void In_json_they_come_back_as_they_were(string text)
    {
        byte[] bytes = Samples.Json(Hostile(text));
        Assert.DoesNotContain(System.Text.Encoding.UTF8.GetString(bytes), c => char.IsControl(c) && c != '\n');
        using JsonDocument json = JsonDocument.Parse(bytes);
        JsonElement fact = json.RootElement.GetProperty("facts")[0];
        Assert.Equal(text, fact.GetProperty("value").GetString());
        Assert.Equal(text, fact.GetProperty("documentation").GetString());
        Assert.Equal(text, fact.GetProperty("citations")[0].GetProperty("quotes")[0].GetProperty("text").GetString());
        Assert.Equal(text, json.RootElement.GetProperty("sources")[0].GetProperty("fields")[0].GetProperty("value").GetString());
    }

    // As value, label, unit, quote, what stands after it, locator and source's field; the comment is left to JSON, for its line ends become blanks.
    private static Contents Hostile(string text)
    {
        var citation = new CitationEntry("Wire", [new QuoteEntry(text, text)]) { Locators = [new LocatorEntry("page", text)] };
        FactEntry fact = Samples.Fact("Name", "string", text, citation) with { Label = text, Unit = text, Documentation = text };
        return new Contents([fact], [new SourceEntry("Wire", [new("title", text)]) { Label = text }]);
    }

    private static int OccurrencesIn(Contents contents) =>
        1 + 3 + (contents.Facts[0].Documentation!.AsSpan().IndexOfAny("\r\n\u2028") < 0 ? 1 : 0)
        + contents.Facts[0].Citations.Sum(citation => citation.Quotes.Count * 2 + citation.Locators.Count) + 2;
}
