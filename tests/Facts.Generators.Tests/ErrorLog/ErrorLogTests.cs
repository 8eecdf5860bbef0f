using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Facts.Language.Diagnostics;

namespace Facts.Generators.Tests.ErrorLog;

/// <summary>
/// The error log (SARIF 2.1) of a real run of the compiler: what other tools show of our findings. One run for all of it, with a finding in a <c>.facts</c> file,
/// one in C#, one that a key switches on, and one that is suppressed.
/// </summary>
public sealed class ErrorLogTests
{
    [Fact]
    public async Task The_log_has_places_related_places_help_and_the_rules()
    {
        using var run = new CompilerRun();
        run.Write("press.facts", "namespace N\nsource Wire\n  title \"t\"\n  url \"https://example.org/\"\ngroup G\n  cite Wire\n  fact Planes = 13\n    disputed 9\n      cite Wire\n  fact Masks = 521_800\n  fact Bare = 1\n    cite Wier\n  fact Masks = 2\n");
        run.Write("Code.cs", "using N;\npublic static class C\n{\n    public const int A = G.Planes;\n    public const int B = 521800;\n#pragma warning disable FACT0401 // All are listed.\n    public const int D = G.Planes;\n}\n");
        run.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.FACT0404.severity = warning\n");
        using var log = await run.CompileAsync();
        var tool = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => Text(result, "ruleId").StartsWith("FACT", StringComparison.Ordinal)).ToArray();

        // What, how grave, where.
        Assert.Equal(
            [
                "FACT0002 error press.facts(12,10)-(12,14)",
                "FACT0202 error press.facts(13,8)-(13,13)",
                "FACT0401 note Code.cs(4,28)-(4,34)",
                "FACT0401 note Code.cs(7,28)-(7,34) suppressed",
                "FACT0404 warning Code.cs(5,26)-(5,32)",
            ],
            results.Select(Print).Order(StringComparer.Ordinal));

        // The other declaration of a name that is declared twice.
        var twice = results.Single(result => Text(result, "ruleId") == "FACT0202");
        Assert.Equal("press.facts(10,8)-(10,13)", Place(Assert.Single(twice.GetProperty("relatedLocations").EnumerateArray())));
        Assert.StartsWith("'N.G.Masks' is declared twice", twice.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);

        // What the rules say of themselves.
        foreach (var result in results)
        {
            var rule = Rules.All.Single(rule => rule.Id == Text(result, "ruleId"));
            var described = tool.GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.Id, Text(described, "id"));
            Assert.Equal(rule.Title, described.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.Equal(RulePages.GetLink(rule.Id), Text(described, "helpUri"));
            Assert.Equal("Facts." + rule.Category, described.GetProperty("properties").GetProperty("category").GetString());
            Assert.Equal(RulePages.ReadSummary(rule.Id), described.GetProperty("fullDescription").GetProperty("text").GetString());
        }

        Assert.DoesNotContain("AD0001", run.Output, StringComparison.Ordinal);
    }

    private static string Print(JsonElement result) =>
        $"{Text(result, "ruleId")} {Text(result, "level")} {Place(Assert.Single(result.GetProperty("locations").EnumerateArray()))}{(result.TryGetProperty("suppressions", out _) ? " suppressed" : "")}";

    private static string Place(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        var region = place.GetProperty("region");
        return FormattableString.Invariant($"{uri[(uri.LastIndexOf('/') + 1)..]}({region.GetProperty("startLine").GetInt32()},{region.GetProperty("startColumn").GetInt32()})-({region.GetProperty("endLine").GetInt32()},{region.GetProperty("endColumn").GetInt32()})");
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
