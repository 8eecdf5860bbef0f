using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Facts.Cli.Tests.Checking;

/// <summary>The formats for programs: they say the same as the lines do.</summary>
public sealed class CheckFormatTests : IDisposable
{
    private const string Source = "namespace Roads\n\nsource Order\n  title \"Toll Order\"\n  url   \"https://example.org/order\"\n\n";

    private const string Text = Source + "group Tolls\n  fact Car = 2\n    cite Order\n  fact Car = 3\n    cite Order\n  fact Bus = 4\n  fact Van = 5\n    allow FACT0001 \"ours, 100% sure\" until 2030-01\n";

    private readonly TemporaryFolder _folder = new();

    public CheckFormatTests() => _folder.Write("a,b.facts", Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_has_findings_with_all_their_places_and_the_counts()
    {
        var run = Check("--format", "json", "--suppressions");
        Assert.Equal((1, ""), (run.Code, run.Errors));
        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        Assert.Equal(["FACT0202", "FACT0001"], root.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        var finding = root.GetProperty("findings")[0];
        Assert.Equal(("error", "Consistency", _folder["a,b.facts"], 10, 8, 10, 11), (finding.GetProperty("severity").GetString(), finding.GetProperty("category").GetString(), finding.GetProperty("file").GetString(), Number(finding, "line"), Number(finding, "column"), Number(finding, "endLine"), Number(finding, "endColumn")));
        Assert.Equal((8, 8), (Number(finding.GetProperty("related")[0], "line"), Number(finding.GetProperty("related")[0], "column")));
        var allowed = Assert.Single(root.GetProperty("suppressions").EnumerateArray());
        Assert.Equal(("FACT0001", "ours, 100% sure", "2030-01-31", 1, 14), (allowed.GetProperty("rule").GetString(), allowed.GetProperty("reason").GetString(), allowed.GetProperty("until").GetString(), Number(allowed, "findings"), Number(allowed, "line")));
        var counts = root.GetProperty("counts");
        Assert.Equal((1, 1, 1, 0), (Number(counts, "files"), Number(counts, "errors"), Number(counts, "warnings"), Number(counts, "suggestions")));
        Assert.Equal((2, 0, 0, 2), (Number(counts.GetProperty("citations"), "total"), Number(counts.GetProperty("citations"), "verified"), Number(counts.GetProperty("citations"), "failed"), Number(counts.GetProperty("citations"), "notCheckable")));
        Assert.Equal((1, 1), (Number(counts.GetProperty("allowed"), "findings"), Number(counts.GetProperty("allowed"), "places")));
        using var without = JsonDocument.Parse(Check("--format", "json").Output);
        Assert.False(without.RootElement.TryGetProperty("suppressions", out _));
    }

    [Fact]
    public void Sarif_has_results_with_their_rules_pages_and_what_is_allowed_as_suppressed()
    {
        using var document = JsonDocument.Parse(Check("--format", "sarif", "--suppressions").Output);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(["FACT0001", "FACT0202"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal("A fact has no source citation", rules[0].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith("A fact has no `cite` line under it", rules[0].GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("# FACT0001: ", rules[0].GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal([("FACT0202", "error", false), ("FACT0001", "warning", false), ("FACT0001", "warning", true)], results.Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), result.TryGetProperty("suppressions", out _))));
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[Number(result, "ruleIndex")].GetProperty("id").GetString()));
        var region = results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((10, 8, 10, 11), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
        Assert.Single(results[0].GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal(("inSource", "ours, 100% sure"), (results[2].GetProperty("suppressions")[0].GetProperty("kind").GetString(), results[2].GetProperty("suppressions")[0].GetProperty("justification").GetString()));
        using var without = JsonDocument.Parse(Check("--format", "sarif").Output);
        Assert.Equal(2, without.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void A_file_outside_of_the_current_folder_has_an_absolute_address()
    {
        using var document = JsonDocument.Parse(Check("--format", "sarif").Output);
        var uri = document.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal(new Uri(_folder["a,b.facts"]).AbsoluteUri, uri);
    }

    [Fact]
    public void A_workflow_command_has_its_separators_escaped()
    {
        var lines = Check("--format", "github", "--suppressions").Output.Split('\n');
        var path = _folder["a%2Cb.facts"];
        Assert.StartsWith($"::error file={path},line=10,col=8,endColumn=11,title=FACT0202::'Roads.Tolls.Car' is declared twice", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"::warning file={path},line=12,col=8,endColumn=11,title=FACT0001::Fact", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"::notice file={path},line=14,col=5,endColumn=51,title=FACT0001 allowed::", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("ours, 100%25 sure", lines[2], StringComparison.Ordinal);
        Assert.Equal("1 file: 1 error, 1 warning, 0 suggestions", lines[^2]);
    }

    [Theory]
    [InlineData("error", 0, 0, 1)]
    [InlineData("warning", 0, 1, 1)]
    [InlineData("info", 1, 1, 1)]
    [InlineData("never", 0, 0, 0)]
    public void It_fails_from_a_weight_on(string failOn, int onInfo, int onWarning, int onError)
    {
        var weights = (string[])["suggestion", "warning", "error"];
        Assert.Equal([onInfo, onWarning, onError], weights.Select(weight =>
        {
            _folder.Write("a,b.facts", "group A\n  fact One = 1\n");
            _folder.Write(".editorconfig", $"root = true\n[*.facts]\nfacts_severity.FACT0001 = {weight}\n");
            return Check("--fail-on", failOn).Code;
        }));
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "hint")]
    public void What_is_no_value_of_an_option_is_refused_with_those_that_are(string option, string value)
    {
        var run = Check(option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(option == "--format" ? "'sarif'" : "'never'", run.Errors, StringComparison.Ordinal);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private ToolRun Check(params string[] args) => ToolRun.Of(["check", _folder[""], "--as-of", "2026-11-22", .. args]);
}
