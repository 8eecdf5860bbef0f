using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Analysis;

/// <summary>A finding as the compiler prints it: file, line, column, severity, id, message, help.</summary>
public sealed class PlaceTests
{
    private const string Source = "source Wire\n  title \"t\"\n  url \"https://example.org/\"\n";

    [Fact]
    public async Task It_is_printed_with_the_files_path_line_and_column()
    {
        var findings = await TestProject.Of("namespace Roads\ngroup Tolls\n  fact Car = 2\n").AnalyzeAsync();
        Assert.Equal(
            "/project/sample.facts(3,8): warning FACT0001: Fact 'Roads.Tolls.Car' has no source citation. Add a 'cite' line under it.",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public async Task It_spans_what_must_change()
    {
        var finding = Assert.Single(await TestProject.Of("fact A = 1\n  cite Wiré \"x\"\n").AnalyzeAsync());
        Assert.Equal("FACT0002", finding.Id);
        Assert.Equal("(1,7)-(1,11)", finding.Location.GetLineSpan().Span.ToString());
        Assert.Equal(LocationKind.ExternalFile, finding.Location.Kind);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public async Task Lines_are_counted_as_the_compiler_counts_them(string lineEnd)
    {
        var text = string.Join(lineEnd, "// \U0001F600", "\tgroup A", "\t\t/// e\u0301", "\t\tfact \U00010400 = 1", "\t\tfact B = 2", "\t\t\tcite Nothing");
        var findings = await Findings.OfAsync(TestProject.Of(text));
        Assert.Contains("sample.facts(6,9) FACT0002", findings);
    }

    [Fact]
    public async Task It_leads_to_the_other_place_that_belongs_to_it()
    {
        var project = new TestProject().With("a.facts", Source).With("folder/b.facts", "\n" + Source);
        var finding = Assert.Single(await project.AnalyzeAsync(), finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal("FACT0202", finding.Id);
        Assert.Equal(["folder/b.facts(2,8) FACT0202"], Findings.Print([finding]));
        var other = Assert.Single(finding.AdditionalLocations).GetLineSpan();
        Assert.Equal("/project/a.facts", other.Path);
        Assert.Equal("(0,7)-(0,11)", other.Span.ToString());
    }

    [Fact]
    public async Task Its_help_link_is_the_page_of_its_rule()
    {
        foreach (var finding in await TestProject.Of("fact equals = Nothing\n  cite Nothing\nfact Equals = 1").AnalyzeAsync())
            Assert.EndsWith($"/src/Facts.Language/Diagnostics/Pages/{finding.Id}.md", finding.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_severity_is_the_rules()
    {
        var findings = await TestProject.Of("source Unused\nfact a = 1\n  cite Nothing\n").AnalyzeAsync();
        Assert.Equal(
            [("FACT0003", DiagnosticSeverity.Info), ("FACT0005", DiagnosticSeverity.Warning), ("FACT1103", DiagnosticSeverity.Info), ("FACT0002", DiagnosticSeverity.Error)],
            findings.Select(finding => (finding.Id, finding.Severity)));
    }

    [Fact]
    public async Task Errors_in_the_CSharp_hide_none()
    {
        var project = TestProject.Of("fact A = 1\n").WithCSharp("class C { Missing m; }");
        Assert.Equal(["sample.facts(1,6) FACT0001"], await Findings.OfAsync(project));
    }
}
