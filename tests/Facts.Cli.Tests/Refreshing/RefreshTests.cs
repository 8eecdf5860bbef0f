using System;
using System.IO;
using Facts.Cli.Tests.Fetching;
using Facts.Language;

namespace Facts.Cli.Tests.Refreshing;

/// <summary>Sources that are sealed from their addresses, and fetched again.</summary>
public sealed class RefreshTests : IDisposable
{
    private const string First = "<title>Wire</title><p>Italy told two officials to leave. There were no planes.";

    private readonly TemporaryFolder _project = new();
    private readonly LoopbackServer _server;
    private string _wire = First;
    private string _herald = "<p>Of thirteen heavy planes all came back.";

    public RefreshTests()
    {
        _server = LoopbackServer.Of(path => path switch
        {
            "/wire" => LoopbackServer.Page(_wire),
            "/herald" => LoopbackServer.Page(_herald),
            _ => Answer.Of("404 Not Found"),
        });
        _project.Write(
            "a.facts",
            $"""
            namespace Dossier

            source Wire
              title    "Two officials"
              url      "{_server["wire"]}"
              evidence "sources/wire.seal"

            source Herald
              title    "Thirteen planes"
              archived "{_server["herald"]}"
              evidence "sources/herald.evidence.txt"

            source Paper
              title    "A paper"
              evidence "sources/paper.seal"

            group Expulsion
              fact Officials = 2
                cite Wire "told two officials"
                against Wire "no planes"
              fact Planes = 13
                cite Herald "thirteen … planes"

            """);
        Directory.CreateDirectory(_project["sources"]);
    }

    private string Seal => _project["sources/wire.seal"];

    private string Text => _project["sources/herald.evidence.txt"];

    private static string Today => FormattableString.Invariant($"{DateTime.UtcNow:yyyy-MM-dd}");

    public void Dispose()
    {
        _server.Dispose();
        _project.Dispose();
    }

    [Fact]
    public void A_source_is_sealed_from_its_address_and_verified_from_it()
    {
        Assert.Equal(new ToolRun(0, Seal + ": 2 quotes sealed\n", ""), Run("seal", _server["wire"], _project[""]));
        var seal = File.ReadAllText(Seal);
        Assert.Contains($"\nextraction facts snapshot 1\naddress {_server["wire"]}\nday {Today}\n", seal, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, $"{Seal}: holds for '{_server["wire"]}'\n", ""), Run("verify", _server["wire"] + "#place", _project[""]));
        _wire = First + "<p>More.";
        Assert.StartsWith($"{Seal}: error: It was made of another text than '{_server["wire"]}'", Run("verify", _server["wire"], _project[""]).Errors, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, Seal + ": 2 quotes sealed, of another text than before\n", ""), Run("seal", _server["wire"], _project[""]));
    }

    [Fact]
    public void All_sources_are_sealed_from_their_own_addresses()
    {
        var run = Run("seal", "--fetch", _project[""]);
        Assert.Equal(new ToolRun(0, Seal + ": 2 quotes sealed\n", "'Paper' has no address: write 'url' under it, or name a text that you hold.\n"), run);
        // A text is none of its business: a snapshot is made of that.
        Assert.False(File.Exists(Text));
        Assert.Equal(0, Run("seal", "--fetch", _project[""], "--source", "Wire").Code);
    }

    [Fact]
    public void An_address_of_no_source_wants_the_source()
    {
        Assert.Equal(
            new ToolRun(2, "", $"'{_server["other"]}' is the address of no source with a seal, or of several. Say with '--source' which it is of: Paper, Wire.\n"), Run("seal", _server["other"], _project[""]));
        Assert.Equal(0, Run("seal", _server["wire"], _project[""], "--source", "Paper").Code);
        Assert.Empty(Directory.GetFiles(_project["sources"], "wire*"));
    }

    [Fact]
    public void A_page_without_the_quote_is_not_sealed()
    {
        _wire = "<p>Italy told two officers to leave. There were no planes.";
        var run = Run("seal", _server["wire"], _project[""]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(
            $"{_project["a.facts"]}(19,15): error: '{_server["wire"]}', the text of 'Wire', does not have these words. The nearest it has is \"told two officers\".\n",
            run.Errors);
        Assert.False(File.Exists(Seal));
    }

    [Fact]
    public void What_has_not_changed_is_said_and_nothing_is_written()
    {
        Record();
        var (seal, text) = (File.ReadAllText(Seal), File.ReadAllText(Text));
        var run = Refresh("--write");
        Assert.Equal(
            new ToolRun(0, $"{Text}: the same text; its quote is there\n{Seal}: the same text; all 2 quotes are there\n2 sources: 2 the same, 0 changed, 0 not compared; 1 more without an address\n", ""), run);
        Assert.Equal((seal, text), (File.ReadAllText(Seal), File.ReadAllText(Text)));
    }

    [Fact]
    public void A_text_that_has_changed_around_its_quotes_is_said_and_written_over_on_request_alone()
    {
        Record();
        (_wire, _herald) = (First + "<p>Corrected.", _herald + "<p>Corrected on Monday.");
        var (seal, text) = (File.ReadAllText(Seal), File.ReadAllText(Text));
        var told = $"{Text}: another text, 10 words, 7 before; its quote is there\n{{0}}{Seal}: another text, 12 words, 11 before; all 2 quotes are there\n{{1}}2 sources: 0 the same, 2 changed, 0 not compared; 1 more without an address\n";
        Assert.Equal(new ToolRun(0, string.Format(null, told, "", ""), ""), Refresh());
        Assert.Equal((seal, text), (File.ReadAllText(Seal), File.ReadAllText(Text)));
        Assert.Equal(new ToolRun(0, string.Format(null, told, $"{Text}: written over what was read on {Today}\n", $"{Seal}: written over what was read on {Today}\n"), ""), Refresh("--write"));
        Assert.Contains("Corrected on Monday.", File.ReadAllText(Text), StringComparison.Ordinal);
        Assert.StartsWith("2 sources: 2 the same,", Refresh().Output.Split('\n')[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_gone_is_told_at_its_place_and_its_evidence_is_kept()
    {
        Record();
        _wire = "<p>Italy told three officials to leave. There were no planes.";
        var seal = File.ReadAllText(Seal);
        var run = Refresh("--write", "--source", "Wire");
        Assert.Equal(
            new ToolRun(
                1,
                $"{Seal}: another text, 10 words, 11 before; 1 of 2 quotes is not there\n{Seal}: left as it is, since quotes are gone\n1 source: 0 the same, 1 changed, 0 not compared\n",
                $"{_project["a.facts"]}(19,15): error: '{_server["wire"]}' does not have these words any more. The nearest it has is \"told three officials\".\n"),
            run);
        Assert.Equal(seal, File.ReadAllText(Seal));
    }

    [Fact]
    public void A_quote_that_was_never_there_is_told_apart()
    {
        Record();
        _project.Write("a.facts", File.ReadAllText(_project["a.facts"]).Replace("\"no planes\"", "\"seven planes\"", StringComparison.Ordinal));
        Assert.StartsWith($"{_project["a.facts"]}(20,18): error: '{_server["wire"]}' does not have these words, and neither has '{Seal}'.", Refresh("--source", "Wire").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_away_hides_nothing_of_the_others()
    {
        Record();
        _project.Write("a.facts", File.ReadAllText(_project["a.facts"]).Replace(_server["herald"], _server["gone"], StringComparison.Ordinal));
        var run = Refresh();
        Assert.Equal(
            new ToolRun(
                2,
                $"{Seal}: the same text; all 2 quotes are there\n2 sources: 1 the same, 0 changed, 1 not compared; 1 more without an address\n",
                $"'{_server["gone"]}' was not fetched: the answer was 404: it is not there (any more). Is the address right? If a web archive has it, give the address that it has there.\n"),
            run);
    }

    [Fact]
    public void Evidence_that_is_missing_is_made_on_request()
    {
        Assert.StartsWith($"{Text}: not made yet; its quote is there\n{Seal}: not made yet; all 2 quotes are there\n", Refresh().Output, StringComparison.Ordinal);
        Directory.Delete(_project["sources"]);
        Assert.Contains($"{Seal}: written\n", Refresh("--write").Output, StringComparison.Ordinal);
        Assert.Contains("3 citations: 3 verified", ToolRun.Of("check", _project[""]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_somebody_typed_is_kept()
    {
        Record();
        File.WriteAllText(Text, "Of thirteen heavy planes all came back, I read.\n");
        var run = Refresh("--write", "--source", "Herald");
        Assert.Equal(
            $"{Text}: another text, 7 words, 9 before (which was taken out by hand, now by 'facts snapshot 1': that alone may be why); its quote is there\n{Text}: left as it is, since it was not made by 'facts snapshot': name the address to that, with '--force', if this is to be written over\n1 source: 0 the same, 1 changed, 0 not compared\n",
            run.Output);
        Assert.StartsWith("Of thirteen", File.ReadAllText(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_that_a_source_records_is_named_anew()
    {
        Record();
        var hash = new EvidenceFile("a.evidence.txt", File.ReadAllText(Text)).Hash;
        _project.Write("a.facts", File.ReadAllText(_project["a.facts"]).Replace("herald.evidence.txt\"", $"herald.evidence.txt\" sha256 \"{hash}\"", StringComparison.Ordinal));
        _herald += "<p>Corrected.";
        var output = Refresh("--write", "--source", "Herald").Output;
        Assert.Contains($"{_project["a.facts"]}: write sha256 \"{new EvidenceFile("a.evidence.txt", File.ReadAllText(Text)).Hash}\" behind the evidence of 'Herald'\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_that_cannot_be_read_is_told()
    {
        Record();
        File.WriteAllText(Seal, "nonsense\n");
        var run = Refresh("--write", "--source", "Wire");
        Assert.Equal((2, $"'{Seal}' cannot be read. Line 1: A seal begins with 'facts-seal 1', and this is none. Make it with 'facts seal'.\n"), (run.Code, run.Errors));
        Assert.Equal("nonsense\n", File.ReadAllText(Seal));
    }

    [Theory]
    [InlineData("Name a text, a folder of texts or an address, or say '--refresh'.", "verify")]
    [InlineData("With '--refresh' name the project alone: the texts are those at the sources' addresses.", "verify", "--refresh", "a", "b")]
    [InlineData("'--write' goes with '--refresh'. The seal of a text that you name is made with 'facts seal'.", "verify", "a.txt", "--write")]
    [InlineData("Name a text, a folder of texts or an address, or say '--fetch'.", "seal")]
    public void What_does_not_go_together_is_refused(string message, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal((2, message), (run.Code, run.Errors.Trim()));
    }

    [Fact]
    public void An_address_in_a_source_that_is_none_of_the_web_is_not_read_as_a_file()
    {
        var held = _project.Write("wire.txt", "Italy told two officials to leave. There were no planes.\n");
        _project.Write("a.facts", File.ReadAllText(_project["a.facts"]).Replace(_server["wire"], held, StringComparison.Ordinal));
        var run = Run("seal", "--fetch", _project[""], "--source", "Wire");
        Assert.Equal((2, $"'{held}' is not an address of the web, such as https://example.org/page.\n"), (run.Code, run.Errors));
        Assert.False(File.Exists(Seal));
    }

    /// <summary>Makes the evidence of both as they are now.</summary>
    private void Record()
    {
        Assert.Equal(0, Run("seal", _server["wire"], _project[""]).Code);
        Assert.Equal(0, Run("snapshot", _server["herald"], "--output", Text).Code);
    }

    private ToolRun Refresh(params string[] arguments) => Run(["verify", "--refresh", _project[""], .. arguments]);

    private static ToolRun Run(params string[] arguments) => ToolRun.Of([.. arguments, "--allow-private"]);
}
