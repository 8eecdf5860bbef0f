using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Analysis;

/// <summary>What is allowed in a file, the compiler does not report, whatever else it is told.</summary>
public sealed class AllowTests
{
    private const string Allowed = "group G\n  fact A = 1\n    allow FACT0001 \"own measurement\"\n";

    [Fact]
    public async Task An_allowed_finding_is_not_reported() => Assert.Empty(await TestProject.Of(Allowed).AnalyzeAsync());

    [Theory]
    [InlineData("error")]
    [InlineData("none")]
    public async Task The_weight_of_its_rule_does_not_matter(string value) => Assert.Empty(await TestProject.Of(Allowed).WithSetting("", "facts_severity.fact0001", value).AnalyzeAsync());

    [Fact]
    public async Task Its_end_is_judged_by_the_day_of_the_policy_alone()
    {
        var project = TestProject.Of(Allowed.TrimEnd('\n') + " until 1999-12-31\n");
        Assert.Empty(await project.AnalyzeAsync());
        Assert.Empty(await project.WithProperty("FactsAsOf", "1999-12-31").AnalyzeAsync());
        Assert.Equal(["FACT0001", "FACT0304"], (await project.WithProperty("FactsAsOf", "2000-01-01").AnalyzeAsync()).Select(finding => finding.Id).Order());
    }

    [Fact]
    public async Task A_needless_one_is_a_warning()
    {
        var finding = Assert.Single(await TestProject.Of("group G\n  allow FACT0006 \"both\"\n  fact A = 1\n    allow FACT0001 \"own\"\n").AnalyzeAsync());
        Assert.Equal(("FACT0304", DiagnosticSeverity.Warning, "This silences no finding of FACT0006. Remove the line."), (finding.Id, finding.Severity, finding.GetMessage(CultureInfo.InvariantCulture)));
    }
}
