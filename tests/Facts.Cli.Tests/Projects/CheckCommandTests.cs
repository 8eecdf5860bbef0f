using System;
using System.IO;

namespace Facts.Cli.Tests.Projects;

public sealed class CheckCommandTests : IDisposable
{
    private const string Clean = "source Wire\n  title \"Two officials\"\n  url \"https://example.org/wire\"\n\ngroup Expulsion\n  fact Officials = 2\n    cite Wire \"two officials\"\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_project_without_mistakes_succeeds()
    {
        _folder.Write("a.facts", Clean);
        var run = Check();
        Assert.Equal((0, "1 citation: 0 verified, 0 failed, 1 not checkable\n1 file: 0 errors, 0 warnings, 0 suggestions\n", ""), (run.Code, run.Output, run.Errors));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_declared_in_a_file_that_is_not_utf8_is_known_and_one_finding_is_told(bool isUtf16)
    {
        var encoding = isUtf16 ? System.Text.Encoding.Unicode : System.Text.Encoding.Latin1;
        File.WriteAllText(_folder["s.facts"], "source Wire\n  title \"Müller\"\n  evidence \"w.evidence.txt\"\ngroup B\n  fact Two = 2\n", encoding);
        File.WriteAllText(_folder["t.facts.csv"], "Key\nMüller\n", encoding);
        _folder.Write("w.evidence.txt", "three officials and no more of them than that\n");
        _folder.Write("a.facts", "group A\n  fact One = 3\n    cite Wire \"three officials\"\n  fact Three = B.Two + 1\n  table T by Key from \"t.facts.csv\"\n    | Key: string |\n    cite Wire \"no more of them\"\n");
        var run = Check();
        Assert.Equal(
            [
                _folder["s.facts"] + "(1,1): error FACT9001: This file is not UTF-8. Save it as UTF-8, with or without a byte order mark.",
                _folder["t.facts.csv"] + "(1,1): error FACT9001: This file is not UTF-8. Save it as UTF-8, with or without a byte order mark.",
                "2 citations: 2 verified, 0 failed, 0 not checkable",
                "1 file: 2 errors, 0 warnings, 0 suggestions",
            ],
            WithoutRoot(run.Output));
        Assert.Equal(1, ToolRun.Of("check", _folder["s.facts"]).Code);
        foreach (var command in (string[])["list", "coverage"])
            Assert.Equal(2, ToolRun.Of(command, _folder[""]).Code);
        Assert.Equal(0, ToolRun.Of("report", _folder[""], "--output", _folder["site"]).Code);
        Assert.Equal(1, ToolRun.Of("export", _folder[""]).Code);
    }

    [Fact]
    public void Of_a_file_that_is_no_text_nothing_is_known()
    {
        File.WriteAllBytes(_folder["s.facts"], [.. "source Wire\n"u8, 0xFF, 0, 0]);
        _folder.Write("a.facts", "group A\n  fact One = 3\n    cite Wire\n");
        var run = Check();
        Assert.Contains("a.facts(3,10): error FACT0002: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("s.facts(1,1): error FACT9001: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_files_and_lines_with_paths_as_the_user_writes_them()
    {
        _folder.Write("b.facts", "group B\n  fact One = 1\n  fact Two = \n");
        _folder.Write("a.facts", Clean + "  fact Rooms = 3\n");
        var run = Check();
        Assert.Equal(1, run.Code);
        Assert.Equal(
            [
                _folder["a.facts"] + "(8,8): warning FACT0001: Fact 'Expulsion.Rooms' has no source citation. Add a 'cite' line under it.",
                _folder["b.facts"] + "(2,8): warning FACT0001: Fact 'B.One' has no source citation. Add a 'cite' line under it.",
                _folder["b.facts"] + "(3,13): error FACT1009: A value is missing here. Write a number, a text in quotes, a date or a name.",
                "1 citation: 0 verified, 0 failed, 1 not checkable",
                "2 files: 1 error, 2 warnings, 0 suggestions",
            ],
            WithoutRoot(run.Output));
    }

    [Fact]
    public void What_a_policy_makes_silent_is_not_told_and_what_it_makes_an_error_counts_as_one()
    {
        _folder.Write("a.facts", "policy facts_severity.FACT0001 = error\n" + Clean.Replace("    cite Wire \"two officials\"\n", "", StringComparison.Ordinal));
        var run = Check();
        Assert.Equal(1, run.Code);
        Assert.Contains("error FACT0001: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings, 1 suggestion\n", run.Output, StringComparison.Ordinal);

        var unquoted = Clean.Replace(" \"two officials\"", "", StringComparison.Ordinal);
        _folder.Write("a.facts", "policy facts_severity.FACT0103 = suggestion\n" + unquoted);
        Assert.Contains("info FACT0103: ", Check().Output, StringComparison.Ordinal);
        _folder.Write("a.facts", "policy facts_severity.FACT0103 = silent\n" + unquoted);
        Assert.Equal((0, "1 citation: 0 verified, 0 failed, 1 not checkable\n1 file: 0 errors, 0 warnings, 0 suggestions\n"), (Check().Code, Check().Output));
    }

    [Fact]
    public void What_is_allowed_is_counted_and_listed_with_its_reason()
    {
        _folder.Write("a.facts", Clean + "  fact Rooms = 3\n    allow FACT0001 \"counted by us\" until 2027-06\n");
        var run = ToolRun.Of("check", _folder[""], "--as-of", "2027-01-01", "--suppressions");
        Assert.Equal(
            (0, _folder["a.facts"] + "(9,5): allows 1 finding of FACT0001 until 2027-06-30: counted by us\n1 citation: 0 verified, 0 failed, 1 not checkable\n1 finding allowed in 1 place\n1 file: 0 errors, 0 warnings, 0 suggestions\n"),
            (run.Code, run.Output));
        var later = ToolRun.Of("check", _folder[""], "--as-of", "2027-07-01", "--suppressions");
        Assert.Equal(1, later.Code);
        Assert.Contains("warning FACT0001: ", later.Output, StringComparison.Ordinal);
        Assert.Contains("(9,42): warning FACT0304: This was allowed until 2027-06-30, and it is 2027-07-01 (facts_as_of).", later.Output, StringComparison.Ordinal);
        Assert.Contains("allows 0 findings of FACT0001 until 2027-06-30, which is past: counted by us\n", later.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("allows", ToolRun.Of("check", _folder[""], "--as-of", "2027-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_files_are_read_and_checked_at_their_lines()
    {
        _folder.Write("a.facts", Clean + "  table Roads by Code from \"roads.facts.csv\"\n    | Code: string | Length: int |\n    cite Wire \"no more of them\"\n");
        _folder.Write("roads.facts.csv", "Code,Length\nA,1\nB,two\n");
        var run = Check();
        Assert.Equal(1, run.Code);
        Assert.StartsWith(_folder["roads.facts.csv"] + "(3,3): error FACT1410: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_built_or_hidden_is_left_out()
    {
        _folder.Write("a.facts", Clean);
        foreach (var name in (string[])["bin", "obj", ".git", "node_modules"])
        {
            Directory.CreateDirectory(_folder[name]);
            _folder.Write(Path.Combine(name, "b.facts"), "nonsense");
        }

        Assert.Equal("1 citation: 0 verified, 0 failed, 1 not checkable\n1 file: 0 errors, 0 warnings, 0 suggestions\n", Check().Output);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_text()
    {
        const string Text = "Of the officials two officials had left by the end of the day, and nobody said why that was.";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text)));
        _folder.Write("a.facts", "\uFEFF" + Clean.Replace("  url", $"  evidence \"wire.evidence.txt\" sha256 \"{hash}\"\n  url", StringComparison.Ordinal));
        _folder.Write("wire.evidence.txt", "\uFEFF" + Text);
        Assert.Equal("1 citation: 1 verified, 0 failed, 0 not checkable\n1 file: 0 errors, 0 warnings, 0 suggestions\n", Check().Output);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_one_finding()
    {
        File.WriteAllBytes(_folder["a.facts"], [.. "fact A = \""u8, 0xFF, .. "\"\n"u8]);
        var run = Check();
        Assert.Equal(1, run.Code);
        Assert.StartsWith(_folder["a.facts"] + "(1,1): error FACT9001: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><RootNamespace>Roads.Data</RootNamespace></PropertyGroup></Project>", "Roads.Data")]
    [InlineData("<Project />", "App")]
    [InlineData("<Project", "App")]
    public void The_root_namespace_is_that_of_the_project_file(string project, string name)
    {
        _folder.Write("App.csproj", project);
        _folder.Write("a.facts", "group G\n  fact One = 1\n");
        var expected = $"(2,8): warning FACT0001: Fact '{name}.G.One' has no source citation.";
        Assert.Contains(expected, Check().Output, StringComparison.Ordinal);
        Assert.Contains(expected, ToolRun.Of("check", _folder["App.csproj"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_facts_and_one_that_is_not_there_are_told()
    {
        Assert.Equal((2, $"There is no .facts file in '{_folder[""]}'.\n"), (Check().Code, Check().Errors));
        Assert.Equal((2, $"There is no folder '{_folder["gone"]}'. Name the folder of a project, or its .csproj file.\n"), (ToolRun.Of("check", _folder["gone"]).Code, ToolRun.Of("check", _folder["gone"]).Errors));
    }

    private ToolRun Check() => ToolRun.Of("check", _folder[""]);

    /// <summary>The lines, with names as they are without the temporary folder's, which is the root namespace.</summary>
    private string[] WithoutRoot(string output) => output.Replace("'" + Namespace + ".", "'", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Namespace => Path.GetFileName(Path.TrimEndingDirectorySeparator(_folder[""])).Replace("-", "_", StringComparison.Ordinal);
}
