using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Uses;

/// <summary>FACT0401, FACT0402, FACT0403, FACT0405: which facts are reported where C# uses them, and what is said.</summary>
public sealed class UseTests
{
    [Theory]
    [InlineData("G.Planes", "FACT0401 Planes")]
    [InlineData("G.Old", "FACT0402 Old")]
    [InlineData("G.Gone", "FACT0402 Gone")]
    [InlineData("G.Motive", "FACT0403 Motive")]
    [InlineData("G.Plan", "FACT0403 Plan")]
    [InlineData("G.Guess", "FACT0403 Guess")]
    [InlineData("G.Grade", "FACT0403 Grade")]
    [InlineData("G.Both", "FACT0401 Both", "FACT0403 Both")]
    [InlineData("G.Sum", "FACT0401 Sum")]
    [InlineData("G.Cited.Planes.Fact()", "FACT0401 Planes")]
    [InlineData("GFacts.Fact(G.Cited.Old)", "FACT0402 Old")]
    [InlineData("G.Cited.Doubt", "FACT0401 Doubt")]
    [InlineData("G.Cited.Dropped", "FACT0402 Dropped")]
    public async Task A_fact_and_its_handle(string expression, params string[] findings) => Assert.Equal(findings, await UseFindings.OfAsync(UseSample.Using(expression)));

    /// <summary>Generated text is searched in pieces of 16,384 characters: whatever part of a mark is in the one before.</summary>
    [Fact]
    public async Task A_fact_wherever_it_stands_in_generated_text()
    {
        const string Mark = "FactStatusAttribute";
        const int Piece = 16_384;
        var start = 10_000 + Piece - Mark.Length - PlaceOf(Project(10_000));
        var cut = 0;
        for (var padding = start; PlaceOf(Project(padding)) is var place and <= Piece; padding++)
        {
            cut += place > Piece - Mark.Length && place < Piece ? 1 : 0;
            Assert.Equal(["FACT0401 Planes"], await UseFindings.OfAsync(Project(padding)));
        }

        Assert.Equal(Mark.Length - 1, cut);

        static int PlaceOf(TestProject project) =>
            project.Build().Outputs.Single(output => output.HintName.StartsWith("sample", StringComparison.Ordinal)).SourceText.ToString().IndexOf(Mark, StringComparison.Ordinal);

        static TestProject Project(int padding) => TestProject
            .Of($"namespace N\nsource S\n  title \"S\"\n  url \"https://example.org\"\ngroup G\n  cite S\n  fact Long = \"{new string('x', padding)}\"\n  fact Planes = 9\n    disputed 5\n      cite S\n")
            .WithCSharp("class C { int P = N.G.Planes; }");
    }

    [Theory]
    [InlineData("G.Rate.From2007_01_01", "FACT0403 From2007_01_01")]
    [InlineData("G.Rate.Cited.From2007_01_01", "FACT0403 From2007_01_01")]
    [InlineData("G.Open.Cited.From2008_01_01", "FACT0401 From2008_01_01")]
    [InlineData("G.Dropped.From2007_01_01", "FACT0402 Dropped")]
    [InlineData("G.Dropped.Cited.From2007_01_01", "FACT0402 Dropped")]
    [InlineData("G.Dropped.On(new System.DateOnly(2020, 1, 1))", "FACT0402 Dropped")]
    [InlineData("G.Dropped.Timeline.Count", "FACT0402 Dropped")]
    public async Task A_timeline_and_its_entries(string expression, string finding) => Assert.Equal([finding], await UseFindings.OfAsync(UseSample.Using(expression)));

    [Theory]
    [InlineData("G.Deliveries.Tents", "FACT0402 Tents")]
    [InlineData("G.Deliveries.Tents.Item", "FACT0402 Tents")]
    [InlineData("G.Deliveries.Cited.Tents", "FACT0402 Tents")]
    [InlineData("G.Deliveries.Beds", "FACT0401 Beds")]
    [InlineData("G.Deliveries.Beds.Count", "FACT0401 Count")]
    [InlineData("G.Deliveries.Cited.Beds.Fact()", "FACT0401 Beds")]
    [InlineData("G.Ranks.COL", "FACT0402 Ranks")]
    [InlineData("G.Ranks.COL.Grade", "FACT0402 Ranks")]
    [InlineData("G.Ranks.ByCode(\"COL\").Grade", "FACT0402 Ranks")]
    [InlineData("N.G.Ranks.All.Count", "FACT0402 Ranks")]
    public async Task A_table_and_its_rows(string expression, string finding) => Assert.Equal([finding], await UseFindings.OfAsync(UseSample.Using(expression)));

    [Theory]
    [InlineData("G.Relief.Count", "FACT0401 Count")]
    [InlineData("(N.G.Relief!).Count", "FACT0401 Count")]
    [InlineData("G.Relief?.Count", "FACT0401 Count")]
    [InlineData("G.Relief is { Count: 3 }", "FACT0401 Count")]
    [InlineData("G.Relief.Next", "FACT0403 Next")]
    [InlineData("G.Relief.Next!.Town", "FACT0403 Town")]
    [InlineData("G.Relief?.Next?.Town.Length", "FACT0403 Town")]
    [InlineData("G.Relief is { Next.Town: \"x\" }", "FACT0403 Town")]
    [InlineData("G.Marked[1]", "FACT0402 1")]
    [InlineData("G.Marked", "FACT0402 Marked")]
    public async Task A_field_or_element_of_which_something_is_said(string expression, string finding) => Assert.Equal([finding], await UseFindings.OfAsync(UseSample.Using(expression)));

    [Fact]
    public async Task A_record_taken_as_a_whole_is_all_that_its_fields_are() =>
        Assert.Equal(["FACT0401 Relief", "FACT0403 Relief"], await UseFindings.OfAsync(UseSample.Using("G.Relief")));

    [Theory]
    [InlineData("G.Firm")]
    [InlineData("G.Cited.Firm.Fact()")]
    [InlineData("G.Relief.Item")]
    [InlineData("G.Relief?.Item")]
    [InlineData("G.Relief.Next!.Region")]
    [InlineData("G.Relief is { Item: \"x\" }")]
    [InlineData("G.Marked[0]")]
    [InlineData("G.Marked.Count")]
    [InlineData("G.Names[1]")]
    [InlineData("G.Deliveries.Masks")]
    [InlineData("G.Deliveries.Beds.Item")]
    [InlineData("G.Deliveries.ByItem(\"Beds\")")]
    [InlineData("G.Rate.Latest")]
    [InlineData("G.Rate.On(new System.DateOnly(2007, 1, 1))")]
    [InlineData("G.Open.From2007_01_01")]
    [InlineData("Rank.Major")]
    [InlineData("Sources.Wire")]
    [InlineData("nameof(G.Old)")]
    [InlineData("nameof(G.Cited.Planes)")]
    [InlineData("typeof(G.Dropped)")]
    [InlineData("\"Old Planes G.Old\"")]
    [InlineData("FactCatalog.Find(\"N.G.Old\")", "Example")]
    public async Task What_is_plainly_stated_and_what_is_no_use_give_nothing(string expression, string alsoUsing = "N") =>
        Assert.Empty(await UseFindings.OfAsync(UseSample.With("using Facts;\nusing N;\nusing " + alsoUsing + ";\npublic static class C\n{\n    public static object? M() => " + expression + ";\n}\n")));

    [Theory]
    [InlineData("2020-06-30", new string[0])]
    [InlineData("2020-07-01", new[] { "FACT0405 Price" })]
    [InlineData("2021-01-31", new[] { "FACT0405 Price" })]
    [InlineData("2021-02-01", new[] { "FACT0405 Price", "FACT0405 Look" })]
    public async Task FACT0405_counts_from_the_day_after_and_only_where_a_day_is_set(string day, string[] findings)
    {
        var project = UseSample.Using("G.Price + G.Look");
        Assert.Empty(await UseFindings.OfAsync(project));
        Assert.Equal(findings, await UseFindings.OfAsync(project.WithProperty("FactsAsOf", day)));
        Assert.Equal(findings, await UseFindings.OfAsync(project.WithSetting("Code0.cs", "facts_as_of", day)));
        Assert.Equal(findings, await UseFindings.OfAsync(project.WithSetting("", "facts_as_of", day).WithProperty("FactsAsOf", "2027-01-01")));
        Assert.Empty(await UseFindings.OfAsync(project.WithSetting("sample.facts", "facts_as_of", day)));
    }

    [Theory]
    [InlineData("G.Planes", "'N.G.Planes' is disputed: its sources do not agree. Show what they say, or suppress this with a reason.")]
    [InlineData("G.Relief.Count", "'N.G.Relief.Count' is disputed: its sources do not agree. Show what they say, or suppress this with a reason.")]
    [InlineData("G.Old", "'N.G.Old' was retracted: the publisher corrected it. Use 'N.G.Planes' instead.")]
    [InlineData("G.Gone", "'N.G.Gone' was retracted. No fact is named that replaces it: use none.")]
    [InlineData("G.Cited.Old", "'N.G.Old' was retracted: the publisher corrected it. Use 'N.G.Planes' instead.")]
    [InlineData("G.Dropped.On(default(System.DateOnly))", "'N.G.Dropped' was retracted. Use 'N.G.Rate' instead.")]
    [InlineData("G.Marked[1]", "'N.G.Marked[1]' was retracted. No fact is named that replaces it: use none.")]
    [InlineData("G.Motive", "'N.G.Motive' is only alleged: not proven. Say so where it is shown, or suppress this with a reason.")]
    [InlineData("G.Rate.From2007_01_01", "'N.G.Rate.From2007_01_01' is only estimated. Say so where it is shown, or suppress this with a reason.")]
    [InlineData("G.Price", "'N.G.Price' was valid until 2020-06-30, and it is 2026-11-25 (facts_as_of). Use what holds since, or suppress this with a reason.")]
    [InlineData("G.Look", "'N.G.Look' was to be reviewed by 2021-01-31, and it is 2026-11-25 (facts_as_of). Have it reviewed, or suppress this with a reason.")]
    public async Task The_message_says_what_it_is_and_what_to_do(string expression, string message) =>
        Assert.Equal([message], await UseFindings.MessagesOfAsync(UseSample.Using(expression).WithProperty("FactsAsOf", "2026-11-25")));

    [Theory]
    [InlineData("facts_severity.fact0401", "error", DiagnosticSeverity.Error)]
    [InlineData("facts_severity.fact0401", "warning", DiagnosticSeverity.Warning)]
    [InlineData("facts_severity.FACT0401", "silent", DiagnosticSeverity.Hidden)]
    public async Task A_folder_gives_a_rule_another_weight(string key, string value, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Assert.Single(await UseFindings.FindAsync(UseSample.Using("G.Planes").WithSetting("", key, value))).Severity);

    [Fact]
    public async Task A_folder_switches_a_rule_off() => Assert.Empty(await UseFindings.FindAsync(UseSample.Using("G.Planes").WithSetting("", "facts_severity.FACT0401", "none")));

    [Fact]
    public async Task A_project_in_which_Facts_is_switched_off_is_left_alone() =>
        Assert.Empty(await new TestProject { References = [Library.Compile(TestProject.Of(UseSample.Facts))] }.WithCSharp("class C { object M() => N.G.Old; }").WithProperty("FactsEnabled", "false").AnalyzeAsync());
}
