using System;
using System.IO;

namespace Facts.Cli.Tests.Fixing;

public sealed class FixCommandTests : IDisposable
{
    private const string Source = "source Wire\n  title \"Two officials\"\n  url   \"https://example.org/wire\"\n\n";
    private const string Wrong = Source + "group Expulsion\n  fact Officials = 2\n    cite Wire \"two officials\"\n    cite Wire \"two officials\"\n";
    private const string Right = Source + "group Expulsion\n  fact Officials = 2\n    cite Wire \"two officials\"\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_can_be_meant_in_one_way_only_is_mended()
    {
        _folder.Write("a.facts", Wrong);
        var run = ToolRun.Of("fix", _folder[""]);
        Assert.Equal((0, $"{_folder["a.facts"]}: FACT0006: Remove this line\n1 fix in 1 file\n", ""), (run.Code, run.Output, run.Errors));
        Assert.Equal(Right, File.ReadAllText(_folder["a.facts"]));
        Assert.Equal(["a.facts"], _folder.Files);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_shows_the_difference()
    {
        _folder.Write("a.facts", Wrong);
        var run = ToolRun.Of("fix", _folder[""], "--dry-run");
        var path = _folder["a.facts"].Replace('\\', '/');
        Assert.Equal((1, "1 fix in 1 file\n"), (run.Code, run.Errors));
        Assert.Equal($"--- a/{path}\n+++ b/{path}\n@@ -5,4 +5,3 @@\n group Expulsion\n   fact Officials = 2\n     cite Wire \"two officials\"\n-    cite Wire \"two officials\"\n", run.Output);
        Assert.Equal(Wrong, File.ReadAllText(_folder["a.facts"]));
    }

    [Fact]
    public void Where_there_is_nothing_to_mend_nothing_is_written()
    {
        _folder.Write("a.facts", Right);
        var written = File.GetLastWriteTimeUtc(_folder["a.facts"]);
        Assert.Equal((0, "0 fixes in 0 files\n"), (ToolRun.Of("fix", _folder[""]).Code, ToolRun.Of("fix", _folder[""]).Output));
        Assert.Equal(0, ToolRun.Of("fix", _folder[""], "--dry-run").Code);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder["a.facts"]));
    }

    [Fact]
    public void A_rule_that_is_named_is_mended_in_the_likely_way_and_no_other_is()
    {
        _folder.Write("a.facts", Wrong.Replace("    cite Wire \"two officials\"\n    cite", "    cite Wyre \"two officials\"\n    cite", StringComparison.Ordinal));
        var run = ToolRun.Of("fix", _folder[""]);
        Assert.Equal(("0 fixes in 0 files\n", "More can be mended, in ways to look over with '--dry-run' first: '--rule FACT0002' (1)\n"), (run.Output, run.Errors));
        Assert.Equal($"{_folder["a.facts"]}: FACT0002: Write 'Wire'\n1 fix in 1 file\n", ToolRun.Of("fix", _folder[""], "--rule", "fact0002").Output);
        Assert.Equal(Wrong, File.ReadAllText(_folder["a.facts"]));
    }

    [Fact]
    public void What_only_a_person_knows_is_never_written()
    {
        var text = Right + "\n  fact Rooms = 3\n";
        _folder.Write("a.facts", text);
        Assert.Equal((0, "0 fixes in 0 files\n"), (ToolRun.Of("fix", _folder[""]).Code, ToolRun.Of("fix", _folder[""], "--rule", "FACT0001").Output));
        Assert.Equal(text, File.ReadAllText(_folder["a.facts"]));
    }

    [Fact]
    public void A_single_file_is_mended_as_one_of_its_project()
    {
        _folder.Write("sources.facts", Source);
        _folder.Write("a.facts", Wrong.Replace(Source, "", StringComparison.Ordinal));
        _folder.Write("b.facts", Wrong.Replace(Source, "", StringComparison.Ordinal).Replace("Expulsion", "Other", StringComparison.Ordinal));
        Assert.Equal($"{_folder["a.facts"]}: FACT0006: Remove this line\n1 fix in 1 file\n", ToolRun.Of("fix", _folder["a.facts"]).Output);
        Assert.Contains("officials\"\n    cite", File.ReadAllText(_folder["b.facts"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_ended_is_judged_by_the_day_that_is_said()
    {
        _folder.Write("a.facts", Right + "    allow FACT0006 \"both\" until 2020-01-01\n");
        // Until then it is needless, which is mended unasked; afterwards its reason may still hold.
        Assert.Equal("1 fix in 1 file\n", ToolRun.Of("fix", _folder[""], "--as-of", "2019-12-31", "--dry-run").Errors);
        Assert.Equal("0 fixes in 0 files\nMore can be mended, in ways to look over with '--dry-run' first: '--rule FACT0304' (1)\n", ToolRun.Of("fix", _folder[""], "--dry-run").Errors);
        Assert.Equal($"{_folder["a.facts"]}: FACT0304: Remove this 'allow'\n1 fix in 1 file\n", ToolRun.Of("fix", _folder[""], "--rule", "FACT0304").Output);
        Assert.Equal(Right, File.ReadAllText(_folder["a.facts"]));
    }

    [Fact]
    public void Misuse_is_told()
    {
        _folder.Write("a.facts", Right);
        var run = ToolRun.Of("fix", _folder[""], "--rule", "FACT001");
        Assert.Equal(2, run.Code);
        Assert.Contains("There is no rule 'FACT001'. Is 'FACT0001' meant?", run.Errors, StringComparison.Ordinal);
        Assert.Equal((2, $"There is no file or folder '{_folder["gone.facts"]}'.\n"), (ToolRun.Of("fix", _folder["gone.facts"]).Code, ToolRun.Of("fix", _folder["gone.facts"]).Errors));
    }

    [Fact]
    public void A_comment_behind_what_is_removed_is_kept_and_that_is_told()
    {
        _folder.Write("a.facts", Right + "    allow FACT0006 \"both\" // see ticket 12\n\n  fact Two = 2\n    cite Wire \"two officials\"\n");
        Assert.Equal($"{_folder["a.facts"]}: FACT0304: Remove this 'allow', and keep the comment behind it\n1 fix in 1 file\n", ToolRun.Of("fix", _folder[""]).Output);
        Assert.Equal(Right + "    // see ticket 12\n\n  fact Two = 2\n    cite Wire \"two officials\"\n", File.ReadAllText(_folder["a.facts"]));
    }

    [Fact]
    public void Nothing_is_mended_where_a_file_is_protected()
    {
        _folder.Write("a.facts", Wrong);
        _folder.Write("b.facts", Wrong.Replace(Source, "", StringComparison.Ordinal).Replace("Expulsion", "Other", StringComparison.Ordinal));
        File.SetAttributes(_folder["b.facts"], FileAttributes.ReadOnly);
        var run = ToolRun.Of("fix", _folder[""]);
        Assert.Equal((2, "", $"'{_folder["b.facts"]}' may not be written, and is left as it is.\nNothing was mended.\n"), (run.Code, run.Output, run.Errors));
        Assert.Equal(Wrong, File.ReadAllText(_folder["a.facts"]));
        Assert.Equal(1, ToolRun.Of("fix", _folder[""], "--dry-run").Code);
        File.SetAttributes(_folder["b.facts"], FileAttributes.Normal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        _folder.Write("a.facts", Wrong);
        File.WriteAllBytes(_folder["b.facts"], [0xFF]);
        var run = ToolRun.Of("fix", _folder[""]);
        Assert.Equal((2, $"{_folder["a.facts"]}: FACT0006: Remove this line\n1 fix in 1 file\n"), (run.Code, run.Output));
        Assert.StartsWith($"{_folder["b.facts"]}(1,1): error FACT9001: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rule", "FACT1103")]
    [InlineData("--rule", "FACT1103", "--dry-run")]
    public void A_file_that_is_not_utf8_is_written_by_no_fix_of_another(params string[] more)
    {
        const string Declared = "group A\n  fact lower = 1\n";
        _folder.Write("a.facts", Declared);
        byte[] other = System.Text.Encoding.Latin1.GetBytes("group B\n  /// Müller\n  fact One = A.lower + 1\n");
        File.WriteAllBytes(_folder["b.facts"], other);
        var run = ToolRun.Of(["fix", _folder[""], .. more]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.EndsWith($"'{_folder["b.facts"]}' is not UTF-8. Save it as UTF-8.\nNothing was mended.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(Declared, File.ReadAllText(_folder["a.facts"]));
        Assert.Equal(other, File.ReadAllBytes(_folder["b.facts"]));
    }
}
