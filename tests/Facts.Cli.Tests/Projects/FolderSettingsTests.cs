using System;
using System.IO;

namespace Facts.Cli.Tests.Projects;

public sealed class FolderSettingsTests : IDisposable
{
    private const string Uncited = "group G\n  fact One = 1\n";

    private readonly TemporaryFolder _folder = new();

    public FolderSettingsTests()
    {
        Directory.CreateDirectory(_folder["sub"]);
        _folder.Write("a.facts", Uncited);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("*.facts", true)]
    [InlineData("*", true)]
    [InlineData("**", true)]
    [InlineData("a.facts", true)]
    [InlineData("/a.facts", true)]
    [InlineData("?.facts", true)]
    [InlineData("{a,b}.facts", true)]
    [InlineData("[abc].facts", true)]
    [InlineData("{*.cs,*.facts}", true)]
    [InlineData("[!a].facts", false)]
    [InlineData("[b-z].facts", false)]
    [InlineData("*.cs", false)]
    [InlineData("sub/*.facts", false)]
    [InlineData("??.facts", false)]
    public void A_section_holds_for_the_files_that_its_pattern_names(string pattern, bool holds)
    {
        _folder.Write(".editorconfig", $"root = true\n[{pattern}]\nfacts_severity.FACT0001 = error\n");
        Assert.Contains((holds ? "error" : "warning") + " FACT0001: ", Check().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{1..3}", "2", true)]
    [InlineData("{1..3}", "4", false)]
    [InlineData("**", "deep", true)]
    public void So_it_does_for_numbers_and_folders(string pattern, string name, bool holds)
    {
        _folder.Write("a.facts", "");
        _folder.Write(Path.Combine("sub", name + ".facts"), Uncited);
        _folder.Write(".editorconfig", $"[sub/{pattern}.facts]\nfacts_severity.FACT0001 = error\n");
        Assert.Contains((holds ? "error" : "warning") + " FACT0001: ", Check().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*.facts]\ndotnet_diagnostic.FACT0001.severity = error", "(3,1)", "dotnet_diagnostic.FACT0001.severity", "facts_severity.FACT0001")]
    [InlineData("[*]\n  Dotnet_Diagnostic.fact0001.Severity:none", "(3,3)", "Dotnet_Diagnostic.fact0001.Severity", "facts_severity.FACT0001")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Facts.Citations.severity = none", "(3,1)", "dotnet_analyzer_diagnostic.category-Facts.Citations.severity", "facts_severity.Citations")]
    public void FACT9011_a_key_of_the_compiler_is_reported_with_the_one_that_has_an_effect(string lines, string place, string key, string instead)
    {
        _folder.Write(".editorconfig", $"root = true\n{lines}\n");
        Assert.Contains($".editorconfig{place}: warning FACT9011: '{key}' has no effect on .facts files: the compiler does not apply it to them. Write '{instead}' instead.\n", Check().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.FACT0001.severity = error")]
    [InlineData("[*]\ndotnet_diagnostic.FACT0401.severity = error")]
    [InlineData("[*]\ndotnet_diagnostic.CA1000.severity = error")]
    [InlineData("[*]\n# dotnet_diagnostic.FACT0001.severity = error")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = none")]
    [InlineData("[*]\nfacts_severity.FACT0001 = error")]
    public void FACT9011_others_are_not(string lines)
    {
        _folder.Write(".editorconfig", $"root = true\n{lines}\n");
        Assert.DoesNotContain("FACT9011", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_file_wins_and_what_it_does_not_say_another_does()
    {
        _folder.Write("a.facts", "");
        _folder.Write("sub/b.facts", Uncited);
        _folder.Write(".editorconfig", "[*.facts]\nfacts_severity.FACT0001 = error\nfacts_min_sources = 2\n");
        _folder.Write("sub/.editorconfig", "[*.facts]\nfacts_severity.FACT0001 = none\n");
        Assert.EndsWith("2 files: 0 errors, 0 warnings, 0 suggestions\n", Check().Output, StringComparison.Ordinal);
        _folder.Write("sub/b.facts", "policy facts_min_sources = 1\n" + Uncited);
        Assert.Contains("error FACT9010: 'facts_min_sources = 1' is weaker than the policy of the project, '2'.", Check().Output, StringComparison.Ordinal);
        _folder.Write("sub/.editorconfig", "root = true\n");
        Assert.Contains("warning FACT0001: ", Check().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FACT9010", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_of_the_folders_above_hold()
    {
        _folder.Write("sub/b.facts", Uncited);
        _folder.Write(".editorconfig", "[*.facts]\nfacts_severity.FACT0001 = error\n");
        Assert.Contains("error FACT0001: ", ToolRun.Of("check", _folder["sub"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_there_is_not_and_a_value_that_it_cannot_have_are_told_once()
    {
        _folder.Write("b.facts", "");
        _folder.Write(".editorconfig", "facts_as_of = before any section\n[*.facts]\nfacts_min_source = 2\nfacts_max_age_days = soon\n");
        var run = Check();
        Assert.Equal(1, run.Code);
        Assert.StartsWith(
            "facts: error FACT9005: 'soon' is no value of facts_max_age_days. Use a whole number from 0 to 99999.\n"
            + "facts: error FACT9008: There is no policy 'facts_min_source'. Is 'facts_min_sources' meant?\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.EndsWith("2 files: 2 errors, 1 warning, 0 suggestions\n", run.Output, StringComparison.Ordinal);
    }

    private ToolRun Check() => ToolRun.Of("check", _folder[""]);
}
