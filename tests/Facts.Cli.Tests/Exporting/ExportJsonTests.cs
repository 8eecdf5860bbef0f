using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;

namespace Facts.Cli.Tests.Exporting;

public sealed class ExportJsonTests : IDisposable
{
    private const string Facts = """
        namespace Clinic

        /// The label.
        source Label "the label"
          title    "Product information"
          url      "https://example.org/label"
          evidence "label.evidence.txt"

        source Trial
          title "A trial"
          doi   "10.1000/trial"

        enum Route { Oral, Rectal }

        unit Pack = 20 mg

        record Form
          Name:  string
          Route: Route?
          Kept:  range int in K

        group Dose
          cite Label section 4.2

          /// Largest single dose.
          fact Maximum "largest dose" = 1_000 mg
            cite Label section 4.2 page 3-4 "1,000 mg at once" after "up to"
              note "In bold."
              translation "1000 mg auf einmal"
              directness direct
              reviewed 2026-11-22 by "A. Reviewer"
            disputed 900 mg
              cite Trial "nine hundred"
              status alleged
              according-to "a doctor"
            against Trial para 2
            also "1 g"
            note "For adults."
            as-of 2023-05
            valid from 2023 until 2030-01-01
            review-by 2031
            reviewed 2026-11-23
            qualifier Country = "IT"
          fact Mass = 151.1630(7) g/mol
          fact Planck = 6.62607015e-34 exact
          fact Share = 12.50%
          fact Kept: range int in K = 278..<298
          fact Names = ["paracetamol", "<script>\u{202E}"]
          fact Antidote: string = unknown
          fact Old = 12
            status retracted "withdrawn" on 2024-02 use Maximum
          fact Double = Maximum * 2
          fact Main: Form
            Name = "tablet"
              cite Trial "tablets"
            Route = Oral
            Kept = 278..298
          fact Parts: string[]
            - "a"
              cite Trial
            - "b"
          fact Price: decimal in EUR
            until 2020-12-31 = none
            from 2021 = 4.20
              cite Trial "4.20 euros"
          fact Arrival: date
            disputed 2020-03-22
              cite Trial

          table Sold: Form by Name
            | Name      | Route  | Kept     | cite            |
            | "tablet"  | Oral   | 278..298 | Trial "tablets" |
            | "unknown" |        | ..<300   | Label           |
              disputed Kept = 1..2
                cite Trial

        """;

    private static readonly JsonSchema Schema = JsonSchema.FromText(ToolRun.Of("export", "--schema").Output);

    private readonly TemporaryFolder _folder = new();

    public ExportJsonTests()
    {
        _folder.Write("label.evidence.txt", "You may take up to 1,000 mg at once, and no more than that on any day, says the label that was approved in the year before, of which a copy is kept.");
        _folder.Write("dose.facts", Facts);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_that_is_said_is_exported()
    {
        var run = ToolRun.Of("export", _folder["dose.facts"], "--output", _folder["out.json"]);
        Assert.Equal(new ToolRun(0, "2 sources, 1 enum, 1 record, 1 unit, 13 facts, 1 table\n", ""), run);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["out.json"]));
        var root = json.RootElement;
        var maximum = root.GetProperty("facts")[0];
        Assert.Equal("Clinic.Dose.Maximum", maximum.GetProperty("name").GetString());
        Assert.Equal("1_000 mg", maximum.GetProperty("written").GetString());
        Assert.Equal(("scalar", "1000"), Value(maximum));
        Assert.Equal("mg", maximum.GetProperty("unit").GetString());
        Assert.Equal("int in mg", maximum.GetProperty("type").GetString());
        var citation = maximum.GetProperty("citations")[0];
        Assert.Equal("verified", citation.GetProperty("evidence").GetString());
        Assert.Equal("up to", citation.GetProperty("quotes")[0].GetProperty("after").GetString());
        Assert.Equal("3-4", citation.GetProperty("locators")[1].GetProperty("value").GetString());
        Assert.Equal("A. Reviewer", citation.GetProperty("reviews")[0].GetProperty("by").GetString());
        var disputed = maximum.GetProperty("disputed")[0];
        Assert.Equal(("alleged", "a doctor", "not-checkable"), (disputed.GetProperty("status").GetString(), disputed.GetProperty("accordingTo")[0].GetString(), disputed.GetProperty("citations")[0].GetProperty("evidence").GetString()));
        Assert.Equal("IT", Value(maximum.GetProperty("qualifiers")[0]).Text);
        Assert.Equal("151.1630(7)", Value(Fact(root, "Mass")).Text);
        Assert.Equal("Label", Fact(root, "Mass").GetProperty("inheritedCitations")[0].GetProperty("source").GetString());
        Assert.True(Fact(root, "Planck").GetProperty("value").GetProperty("exact").GetBoolean());
        Assert.Equal(("0.1250", "12.50%"), (Value(Fact(root, "Share")).Text, Fact(root, "Share").GetProperty("written").GetString()));
        Assert.False(Fact(root, "Kept").GetProperty("value").GetProperty("includesUpper").GetBoolean());
        Assert.Equal("unknown", Value(Fact(root, "Antidote")).Kind);
        Assert.Equal("Clinic.Dose.Maximum", Fact(root, "Old").GetProperty("replacement").GetString());
        Assert.Equal("Maximum * 2", Fact(root, "Double").GetProperty("formula").GetProperty("text").GetString());
        Assert.Equal("Clinic.Dose.Maximum", Fact(root, "Double").GetProperty("formula").GetProperty("operands")[0].GetString());
        Assert.Equal("tablets", Fact(root, "Main").GetProperty("fields")[0].GetProperty("citations")[0].GetProperty("quotes")[0].GetProperty("text").GetString());
        Assert.Equal("Trial", Fact(root, "Parts").GetProperty("elements")[0].GetProperty("citations")[0].GetProperty("source").GetString());
        Assert.Equal("2021-01-01", Fact(root, "Price").GetProperty("entries")[1].GetProperty("from").GetString());
        Assert.False(Fact(root, "Arrival").TryGetProperty("value", out _));
        var row = root.GetProperty("tables")[0].GetProperty("rows")[1];
        Assert.Equal("unknown", row.GetProperty("cells").GetProperty("Name").GetProperty("text").GetString());
        Assert.Equal("not-stated", row.GetProperty("cells").GetProperty("Route").GetProperty("kind").GetString());
        Assert.Equal("Kept", row.GetProperty("disputed")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Nothing_in_it_is_markup_or_turns_a_line_around()
    {
        var output = ToolRun.Of("export", _folder["dose.facts"]).Output;
        Assert.Contains("\\u003Cscript\\u003E\\u202E", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', output);
    }

    [Fact]
    public void Both_forms_are_what_the_schema_says()
    {
        Check(ToolRun.Of("export", _folder["dose.facts"], "--format", "json").Output);
        var lines = ToolRun.Of("export", _folder["dose.facts"], "--format", "jsonl").Output.TrimEnd('\n').Split('\n');
        Assert.Equal(19, lines.Length);
        Assert.All(lines, line => Check(line));
    }

    [Theory]
    [InlineData("\"status\": \"stated\"", "\"status\": \"doubtful\"")]
    [InlineData("\"kind\": \"scalar\"", "\"kind\": \"number\"")]
    [InlineData("\"name\": \"Clinic.Dose.Maximum\",", "")]
    [InlineData("\"evidence\": \"verified\"", "\"evidence\": \"verified\", \"more\": 1")]
    [InlineData("\"label\": \"largest dose\"", "\"labell\": \"largest dose\"")]
    public void The_schema_refuses_what_is_not_of_it(string old, string @new)
    {
        var output = ToolRun.Of("export", _folder["dose.facts"]).Output;
        var at = output.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        using var json = JsonDocument.Parse(output[..at] + @new + output[(at + old.Length)..]);
        Assert.False(Schema.Evaluate(json.RootElement).IsValid);
    }

    [Fact]
    public void A_file_with_errors_is_not_exported()
    {
        var path = _folder.Write("wrong.facts", "group A\n  fact B: int = \"x\"\n    cite Nobody\n");
        var run = ToolRun.Of("export", path, "--output", _folder["out.json"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("error FACT1202", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was exported: of what is wrong a part would be missing.\n", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["out.json"]));
        Assert.Equal(2, ToolRun.Of("export", _folder["none"]).Code);
        Directory.CreateDirectory(_folder["empty"]);
        Assert.Equal(new ToolRun(2, "", $"There is no .facts file in '{_folder["empty"]}'.\n"), ToolRun.Of("export", _folder["empty"]));
    }

    private static void Check(string text)
    {
        using var json = JsonDocument.Parse(text);
        var result = Schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors != null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }

    private static JsonElement Fact(JsonElement root, string name) => root.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("name").GetString() == "Clinic.Dose." + name);

    private static (string? Kind, string? Text) Value(JsonElement fact) => fact.GetProperty("value") is var value ? (value.GetProperty("kind").GetString(), value.TryGetProperty("text", out var text) ? text.GetString() : null) : default;
}
