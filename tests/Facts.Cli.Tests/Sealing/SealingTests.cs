using System;
using System.IO;

namespace Facts.Cli.Tests.Sealing;

public sealed class SealingTests : IDisposable
{
    private const string Facts = """
        namespace Dossier

        source Wire
          title    "Two officials"
          url      "https://example.org/wire"
          accessed 2026-11-22
          key      "wire-2021"
          evidence "sources/wire.seal"

        source Herald
          title    "Thirteen planes"
          url      "https://example.org/herald"
          evidence "sources/herald.seal"

        group Expulsion
          fact Officials = 2
            cite Wire "told two officials" after "Italy"
          fact Planes = 13
            cite Herald "thirteen … planes"
            against Wire "no planes"

        """;

    private const string WireText = "Italy told two officials to leave. There were no planes.\n";

    private const string HeraldText = "Of thirteen heavy planes all came back.\n";

    private readonly TemporaryFolder _project = new();
    private readonly TemporaryFolder _texts = new();

    public SealingTests() => _project.Write("a.facts", Facts);

    public void Dispose()
    {
        _project.Dispose();
        _texts.Dispose();
    }

    [Fact]
    public void A_folder_of_texts_gives_a_seal_for_each_source_and_every_citation_is_verified_by_them()
    {
        _texts.Write("wire.txt", WireText);
        _texts.Write("Herald.md", HeraldText);
        Assert.Contains("3 citations: 0 verified, 0 failed, 3 not checkable\n", ToolRun.Of("check", _project[""]).Output, StringComparison.Ordinal);
        var run = Seal();
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(_project["sources/herald.seal"] + ": 1 quote sealed\n" + _project["sources/wire.seal"] + ": 2 quotes sealed\n", run.Output);
        Assert.Contains("3 citations: 3 verified, 0 failed, 0 not checkable\n", ToolRun.Of("check", _project[""]).Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (Verify().Code, Verify().Errors));
    }

    [Fact]
    public void A_seal_has_the_hashes_and_places_and_nothing_of_the_text()
    {
        _texts.Write("wire-2021.txt", WireText);
        ToolRun.Of("seal", _texts["wire-2021.txt"], _project[""]);
        var seal = File.ReadAllText(_project["sources/wire.seal"]);
        Assert.StartsWith("facts-seal 1\n", seal, StringComparison.Ordinal);
        Assert.Contains("https://example.org/wire", seal, StringComparison.Ordinal);
        Assert.Contains("2026-11-22", seal, StringComparison.Ordinal);
        Assert.DoesNotContain("officials", seal, StringComparison.OrdinalIgnoreCase);
        ToolRun.Of("seal", _texts["wire-2021.txt"], _project[""]);
        Assert.Equal(seal, File.ReadAllText(_project["sources/wire.seal"]));
    }

    [Fact]
    public void A_quote_that_the_text_does_not_have_is_refused_at_its_place_with_the_nearest_passage_and_nothing_is_written()
    {
        _texts.Write("wire.txt", "Italy has told two officers to leave. There were no planes.\n");
        var run = ToolRun.Of("seal", _texts["wire.txt"], _project[""]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"{_project["a.facts"]}(17,15): error: '{_texts["wire.txt"]}', the text of 'Wire', does not have these words. The nearest it has is \"", run.Errors, StringComparison.Ordinal);
        Assert.Contains("told two officers", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project["sources"]));
    }

    [Fact]
    public void A_saved_page_is_sealed_by_its_text()
    {
        _texts.Write("wire.html", "<head><link rel=canonical href='https://example.org/page'></head><p>Italy told <b>two</b> officials to leave.<p>There were no planes.");
        Assert.Equal(0, ToolRun.Of("seal", _texts["wire.html"], _project[""]).Code);
        var seal = File.ReadAllText(_project["sources/wire.seal"]);
        Assert.Contains("facts snapshot 1", seal, StringComparison.Ordinal);
        Assert.Contains("https://example.org/page", seal, StringComparison.Ordinal);
        // The text that a snapshot makes of the page is the same one.
        ToolRun.Of("snapshot", _texts["wire.html"]);
        Assert.Equal(0, ToolRun.Of("verify", _texts["wire.evidence.txt"], _project[""]).Code);
    }

    [Fact]
    public void Another_text_is_told()
    {
        _texts.Write("wire.txt", WireText);
        ToolRun.Of("seal", _texts["wire.txt"], _project[""]);
        _texts.Write("wire.txt", WireText + "More.\n");
        var run = ToolRun.Of("verify", _texts["wire.txt"], _project[""]);
        Assert.Equal(1, run.Code);
        Assert.StartsWith($"{_project["sources/wire.seal"]}: error: It was made of another text than '{_texts["wire.txt"]}'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_was_altered_is_told_once()
    {
        _texts.Write("wire.txt", WireText);
        ToolRun.Of("seal", _texts["wire.txt"], _project[""]);
        _project.Write("a.facts", Facts.Replace("against Wire \"no planes\"", "against Wire \"were no planes\"", StringComparison.Ordinal));
        var run = ToolRun.Of("verify", _texts["wire.txt"], _project[""]);
        Assert.Equal(1, run.Code);
        Assert.Equal($"{_project["sources/wire.seal"]}: error: It lacks \"were no planes\". Make it anew with 'facts seal'.\n", run.Errors);
        _project.Write("a.facts", Facts.Replace("against Wire \"no planes\"", "against Wire \"seven planes\"", StringComparison.Ordinal));
        Assert.Equal($"{_project["sources/wire.seal"]}: error: The text does not have \"seven planes\".\n", ToolRun.Of("verify", _texts["wire.txt"], _project[""]).Errors);
    }

    [Fact]
    public void A_quote_that_no_citation_has_any_more_is_a_matter_of_the_seal()
    {
        _texts.Write("wire.txt", WireText);
        ToolRun.Of("seal", _texts["wire.txt"], _project[""]);
        _project.Write("a.facts", Facts.Replace("against Wire \"no planes\"", "against Wire", StringComparison.Ordinal));
        var run = ToolRun.Of("verify", _texts["wire.txt"], _project[""]);
        Assert.Equal((1, $"{_project["sources/wire.seal"]}: error: It is out of date: 1 of its quotes stands in no citation any more. If that was removed on purpose, make it anew with 'facts seal'.\n"), (run.Code, run.Errors));
        ToolRun.Of("seal", _texts["wire.txt"], _project[""]);
        Assert.Equal(0, ToolRun.Of("verify", _texts["wire.txt"], _project[""]).Code);
    }

    [Fact]
    public void A_quote_that_begins_inside_a_number_is_refused_with_the_whole_number()
    {
        _texts.Write("wire.txt", "Italy told 1,212 officials to leave. There were no planes.\n");
        _project.Write("a.facts", Facts.Replace("against Wire \"no planes\"", "against Wire \"212 officials\"", StringComparison.Ordinal));
        Assert.Contains("The nearest it has is \"1,212 officials\". The quote begins inside a number there.", ToolRun.Of("seal", _texts["wire.txt"], _project[""]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_that_was_edited_is_told()
    {
        _texts.Write("wire.txt", WireText);
        ToolRun.Of("seal", _texts["wire.txt"], _project[""]);
        var seal = _project["sources/wire.seal"];
        File.WriteAllText(seal, File.ReadAllText(seal).Replace("words 10", "words 11", StringComparison.Ordinal));
        Assert.Equal(1, ToolRun.Of("verify", _texts["wire.txt"], _project[""]).Code);
    }

    [Fact]
    public void What_is_missing_is_told()
    {
        _texts.Write("other.txt", WireText);
        Assert.Equal((2, $"'{_texts["other.txt"]}' is not named like a source with a seal. Say with '--source' which it is of: Herald, Wire.\n"), Told(ToolRun.Of("seal", _texts["other.txt"], _project[""])));
        Assert.Equal(0, ToolRun.Of("seal", _texts["other.txt"], _project[""], "--source", "Wire").Code);
        Assert.Equal((2, $"There is no source 'Wier' with a seal as its evidence in '{_project[""]}'.\n"), Told(ToolRun.Of("seal", _texts["other.txt"], _project[""], "--source", "Wier")));
        Assert.Equal((2, $"There is no file or folder '{_texts["gone"]}'.\n"), Told(ToolRun.Of("seal", _texts["gone"], _project[""])));
        Assert.Equal(
            (2, $"'{_texts[""]}' has no text of 'Herald', such as herald.txt.\n'{_texts[""]}' has no text of 'Wire', such as wire.txt.\n"), Told(ToolRun.Of("seal", _texts[""], _project[""])));
        _texts.Write("herald.txt", HeraldText);
        Assert.Equal((2, $"There is no seal '{_project["sources/herald.seal"]}'. Make it with 'facts seal'.\n"), Told(ToolRun.Of("verify", _texts["herald.txt"], _project[""])));
        _project.Write("a.facts", "group G\n  fact A = 1\n");
        Assert.Equal((2, $"There is no file or folder '{_texts["gone.txt"]}'.\n"), Told(ToolRun.Of("seal", _texts["gone.txt"], _project[""])));
        Assert.Equal((2, $"No source of '{_project[""]}' has a seal as its evidence: write 'evidence \"sources/name.seal\"' under one.\n"), Told(Seal()));
    }

    [Fact]
    public void No_seal_is_made_without_the_quotes_of_a_file_that_cannot_be_read()
    {
        _texts.Write("wire.txt", WireText);
        File.WriteAllBytes(_project["b.facts"], [0xFF]);
        var run = ToolRun.Of("seal", _texts["wire.txt"], _project[""]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"{_project["b.facts"]}(1,1): error FACT9001: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_told_and_the_others_are_sealed()
    {
        File.WriteAllBytes(_texts["herald.txt"], [0xFF]);
        _texts.Write("wire.txt", WireText);
        var run = Seal();
        Assert.Equal((2, $"{_project["sources/wire.seal"]}: 2 quotes sealed\n", $"'{_texts["herald.txt"]}' is not UTF-8. Save it as UTF-8.\n"), (run.Code, run.Output, run.Errors));
    }

    private ToolRun Seal() => ToolRun.Of("seal", _texts[""], _project[""]);

    private ToolRun Verify() => ToolRun.Of("verify", _texts[""], _project[""]);

    private static (int, string) Told(ToolRun run) => (run.Code, run.Errors);
}
