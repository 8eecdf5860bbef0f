using System;
using System.Linq;
using System.IO;

namespace Facts.Cli.Tests.Projects;

public sealed class MsBuildProjectTests : IDisposable
{
    private const string Facts = "source Wire\n  title \"Two officials\"\n  url \"https://example.org/wire\"\n\ngroup G\n  fact Two = 2\n    cite Wire \"two\"\n    review-by 2026-01-01\n";

    private readonly TemporaryFolder _folder = new();

    public MsBuildProjectTests()
    {
        Directory.CreateDirectory(_folder["app"]);
        _folder.Write("app/a.facts", Facts);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Properties_and_files_of_the_project_hold()
    {
        _folder.Write("shared.facts", "group H\n  fact One = 1\n");
        _folder.Write("app/left.facts", "nonsense");
        Write("<RootNamespace>Roads.Data</RootNamespace><FactsMinSources>2</FactsMinSources><FactsAsOf>2026-11-25</FactsAsOf>", """<FactsDocument Include="a.facts;../shared.facts;./a.facts" />""");
        var run = Check();
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.Contains("a.facts(6,8): warning FACT0004: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning FACT0301: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("shared.facts(2,8): warning FACT0001: Fact 'Roads.Data.H.One'", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 files: 0 errors, 3 warnings, 0 suggestions\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("left.facts", ToolRun.Of("check", _folder["app"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_weaken_its_policies_where_the_project_says_so()
    {
        _folder.Write("app/a.facts", "policy facts_min_sources = 1\n" + Facts);
        Write("<FactsMinSources>2</FactsMinSources>", """<FactsDocument Include="a.facts" />""");
        Assert.Contains("error FACT9010: ", Check().Output, StringComparison.Ordinal);
        Write("<FactsMinSources>2</FactsMinSources><FactsPolicyLocked>False</FactsPolicyLocked>", """<FactsDocument Include="a.facts" />""");
        Assert.EndsWith("1 file: 0 errors, 0 warnings, 0 suggestions\n", Check("--as-of", "2025-12-31").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_and_data_have_the_paths_of_their_links()
    {
        _folder.Write("app/a.facts", Facts.Replace("  url", "  evidence \"sources/wire.evidence.txt\"\n  url", StringComparison.Ordinal));
        _folder.Write("elsewhere.txt", "Of the officials two had left by the end of the day, and nobody said why that was.");
        Write("", """<FactsDocument Include="a.facts" /><FactsEvidence Include="../elsewhere.txt" Link="sources/wire.evidence.txt" />""");
        Assert.StartsWith("1 citation: 1 verified, 0 failed, 0 not checkable\n", Check("--as-of", "2025-12-31").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_with_one_path_are_told_and_neither_is_read()
    {
        _folder.Write("b.facts", Facts);
        Write("", """<FactsDocument Include="a.facts" /><FactsDocument Include="../b.facts" Link="a.facts" />""");
        var run = Check();
        Assert.EndsWith("0 files: 2 errors, 0 warnings, 0 suggestions\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.facts(1,1): error FACT9006: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_data_and_evidence_with_one_path_one_is_read_and_both_are_told()
    {
        _folder.Write("app/a.facts", "source S\n  title \"t\"\n  url \"https://example.org\"\n  evidence \"w.evidence.txt\"\n\ngroup G\n  table T by K from \"d.facts.csv\"\n    cite S \"says one thing\"\n    | K: string | V: int |\n");
        _folder.Write("one.facts.csv", "K,V\na,1\n");
        _folder.Write("two.facts.csv", "K,V\na,2\nd,y\n");
        _folder.Write("one.evidence.txt", "It says one thing and no more than that.");
        _folder.Write("two.evidence.txt", "It says another thing and no more than that.");
        foreach (var (first, second) in new[] { ("one", "two"), ("two", "one") })
        {
            Write("", string.Concat(new[] { first, second }.Select(name => $"""<FactsData Include="../{name}.facts.csv" Link="d.facts.csv" /><FactsEvidence Include="../{name}.evidence.txt" Link="w.evidence.txt" />""")) + """<FactsDocument Include="a.facts" />""");
            var run = Check("--as-of", "2025-12-31");
            Assert.Equal(4, run.Output.Split("error FACT9006: ").Length - 1);
            Assert.Contains("FACT0101: ", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("FACT1410", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_setting_that_cannot_be_is_told()
    {
        Write("<FactsPolicyLocked>nope</FactsPolicyLocked><FactsAsOf>today</FactsAsOf>", """<FactsDocument Include="a.facts" />""");
        var run = Check();
        Assert.StartsWith("facts: error FACT9005: 'nope' is no value of FactsPolicyLocked. Use true or false.\nfacts: error FACT9005: 'today' is no value of FactsAsOf. Use a day such as 2026-11-25.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_evaluated_is_told()
    {
        Write("", "");
        Assert.Equal((2, $"The project '{_folder["app/App.csproj"]}' has no .facts file. Does it reference the package Facts, and is it restored ('dotnet restore')?\n"), (Check().Code, Check().Errors));
        _folder.Write("app/App.csproj", "<Project");
        Assert.Equal(2, Check().Code);
        Assert.StartsWith($"'{_folder["app/App.csproj"]}' cannot be evaluated.\n", Check().Errors, StringComparison.Ordinal);
        Assert.Equal((2, $"There is no project file '{_folder["gone.csproj"]}'.\n"), (ToolRun.Of("check", "--project", _folder["gone.csproj"]).Code, ToolRun.Of("check", "--project", _folder["gone.csproj"]).Errors));
        Assert.Equal(2, ToolRun.Of("check", _folder["app"], "--project", _folder["app/App.csproj"]).Code);
    }

    private void Write(string properties, string items) => _folder.Write("app/App.csproj", $"<Project><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");

    private ToolRun Check(params string[] options) => ToolRun.Of(["check", "--project", _folder["app/App.csproj"], .. options]);
}
