using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Analysis;

/// <summary>Policies as a build delivers them: by MSBuild's properties, by <c>.editorconfig</c>, and by lines of the file.</summary>
public sealed class PolicyTests
{
    private const string Wire = "source Wire\n  title \"t\"\n  url \"https://example.org/\"\n";
    private const string One = Wire + "  accessed 2020-01-01\n  review-by 2020-01-01\nfact A = 1\n  cite Wire\n";

    [Theory]
    [InlineData("FactsMinSources", "2", "sample.facts(6,6) FACT0004")]
    [InlineData("FactsRequireQuotes", "true", "sample.facts(7,8) FACT0103")]
    [InlineData("FactsRequireEvidence", "True", "sample.facts(1,8) FACT0110")]
    [InlineData("FactsAsOf", "2026-11-25", "sample.facts(5,13) FACT0301")]
    public async Task A_property_of_the_project(string property, string value, string finding) =>
        Assert.Equal([finding], await Findings.OfAsync(TestProject.Of(One).WithProperty(property, value)));

    [Fact]
    public async Task The_age_of_sources_wants_two() => Assert.Equal(
        ["sample.facts(4,12) FACT0302", "sample.facts(5,13) FACT0301"],
        await Findings.OfAsync(TestProject.Of(One).WithProperty("FactsAsOf", "2026-11-25").WithProperty("FactsMaxAgeDays", "30")));

    [Fact]
    public async Task A_folder_wins_over_the_project_for_the_files_in_it()
    {
        var project = new TestProject()
            .With("a/a.facts", "fact X = 1\n  cite Wire\n")
            .With("b/b.facts", Wire + "fact Y = 1\n  cite Wire\n")
            .WithProperty("FactsMinSources", "2");
        Assert.Equal(["a/a.facts(1,6) FACT0004", "b/b.facts(4,6) FACT0004"], await Findings.OfAsync(project));
        Assert.Equal(["b/b.facts(4,6) FACT0004"], await Findings.OfAsync(project.WithSetting("a/", "facts_min_sources", "1")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_need_not_say_which_keys_there_are(bool namesKeys) => Assert.Equal(
        ["sample.facts(7,8) FACT0103"],
        await Findings.OfAsync(TestProject.Of(One).WithSetting("", "facts_require_quotes", "true") with { HostNamesKeys = namesKeys }));

    [Fact]
    public async Task A_file_may_tighten_it_and_weaken_it_only_where_the_project_says_so()
    {
        Assert.Equal(["sample.facts(7,6) FACT0004"], await Findings.OfAsync(TestProject.Of("policy facts_min_sources = 3\n" + One).WithProperty("FactsMinSources", "2")));
        var weaker = TestProject.Of("policy facts_min_sources = 1\n" + One).WithProperty("FactsMinSources", "2");
        Assert.Equal(["sample.facts(1,28) FACT9010", "sample.facts(7,6) FACT0004"], await Findings.OfAsync(weaker));
        Assert.Equal(["sample.facts(1,28) FACT9010", "sample.facts(7,6) FACT0004"], await Findings.OfAsync(weaker.WithProperty("FactsPolicyLocked", "true")));
        Assert.Empty(await Findings.OfAsync(weaker.WithProperty("FactsPolicyLocked", "false")));
    }

    [Theory]
    [InlineData("FactsMinSources", "none", "'none' is no value of FactsMinSources. Use a whole number from 1 to 99.")]
    [InlineData("FactsAsOf", "today", "'today' is no value of FactsAsOf. Use a day such as 2026-11-25.")]
    [InlineData("FactsProvenance", "quotes", "'quotes' is no value of FactsProvenance. Use full, citations or none.")]
    [InlineData("FactsPolicyLocked", "no", "'no' is no value of FactsPolicyLocked. Use true or false.")]
    public async Task FACT9005_a_property_with_a_value_that_it_cannot_have(string property, string value, string message) =>
        await Expect("FACT9005", message, TestProject.Of(One).With("other.facts", "group Empty\n").WithProperty(property, value));

    [Fact]
    public async Task FACT9005_a_key_with_a_value_that_it_cannot_have_is_said_once_for_all_files_of_the_folder() => await Expect(
        "FACT9005", "'2' is no value of facts_require_quotes. Use true or false.", TestProject.Of(One).With("other.facts", "group Empty\n").WithSetting("", "facts_require_quotes", "2"));

    [Fact]
    public async Task FACT9008_a_key_that_there_is_not() => await Expect(
        "FACT9008", "There is no policy 'facts_require_quote'. Is 'facts_require_quotes' meant?", TestProject.Of(One).WithSetting("", "facts_require_quote", "true"));

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    public async Task A_rule_has_the_weight_that_its_folder_gives_it(string value, DiagnosticSeverity severity)
    {
        // As the compiler has keys: in lower case.
        var finding = Assert.Single(await TestProject.Of("fact A = 1\n").WithSetting("", "facts_severity.fact0001", value).AnalyzeAsync());
        Assert.Equal(("FACT0001", severity, DiagnosticSeverity.Warning), (finding.Id, finding.Severity, finding.DefaultSeverity));
    }

    [Fact]
    public async Task A_rule_without_weight_is_not_reported_even_where_the_build_wants_it_as_an_error() =>
        Assert.Empty(await TestProject.Of("fact A = 1\n").WithSetting("sample.facts", "facts_severity.FACT0001", "none").AnalyzeAsync());

    [Fact]
    public async Task A_rule_that_is_off_is_switched_on_by_a_weight() =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await TestProject.Of(Wire + "fact A = 1\n  cite Wire\n").WithSetting("", "facts_severity.FACT0103", "error").AnalyzeAsync()).Severity);

    private static async Task Expect(string id, string message, TestProject project)
    {
        var finding = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal((id, message, LocationKind.None), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture), finding.Location.Kind));
    }
}
