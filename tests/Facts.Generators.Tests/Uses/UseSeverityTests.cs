using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Uses;

/// <summary>Findings in C# are weighed by the compiler's own keys, as any other rule's.</summary>
public sealed class UseSeverityTests
{
    private const string Code = "using N; class C { int M() => G.Planes + 104; }";

    [Theory]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.FACT0401.severity = warning\n", DiagnosticSeverity.Warning)]
    [InlineData(".editorconfig", "[Code0.cs]\ndotnet_diagnostic.FACT0401.severity = error\n", DiagnosticSeverity.Error)]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.FACT0401.severity = none\n", null)]
    [InlineData(".editorconfig", "[other.cs]\ndotnet_diagnostic.FACT0401.severity = error\n", DiagnosticSeverity.Info)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT0401.severity = error\n", DiagnosticSeverity.Error)]
    public async Task A_disputed_fact(string path, string text, DiagnosticSeverity? severity)
    {
        var found = (await AnalyzeAsync(path, text)).Where(finding => finding.Id == "FACT0401").Select(finding => finding.Severity);
        Assert.Equal(severity is { } expected ? [expected] : [], found);
    }

    /// <summary>An analyzer is not told whether a rule is wanted: it asks, by every way in which one is.</summary>
    [Theory]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.FACT0404.severity = warning\n", DiagnosticSeverity.Warning)]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.FACT0404.severity = suggestion\n", DiagnosticSeverity.Info)]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_diagnostic.FACT0404.severity = none\n", null)]
    [InlineData(".editorconfig", "[other.cs]\ndotnet_diagnostic.FACT0404.severity = error\n", null)]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.severity = error\n", null)]
    [InlineData(".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-Facts.Uses.severity = error\n", null)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT0404.severity = warning\n", DiagnosticSeverity.Warning)]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT0404.severity = error\n", DiagnosticSeverity.Error)]
    public async Task A_literal_is_reported_where_a_key_asks_for_it(string path, string text, DiagnosticSeverity? severity)
    {
        var found = (await AnalyzeAsync(path, text)).Where(finding => finding.Id == "FACT0404").Select(finding => finding.Severity);
        Assert.Equal(severity is { } expected ? [expected] : [], found);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task A_ruleset_and_the_properties_of_a_project(ReportDiagnostic option, DiagnosticSeverity? severity)
    {
        var found = await AnalyzeAsync(".editorconfig", "", new("FACT0401", option), new("FACT0404", option));
        Assert.Equal(severity is { } expected ? [("FACT0401", expected), ("FACT0404", expected)] : [], found.Select(finding => (finding.Id, finding.Severity)));
    }

    private static async Task<Diagnostic[]> AnalyzeAsync(string path, string text, params KeyValuePair<string, ReportDiagnostic>[] specific)
    {
        var project = UseSample.With(Code);
        var compilation = project.Build().Compilation;
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new EditorConfig([(path, text)])).WithSpecificDiagnosticOptions(specific));
        var all = await project.CreateAnalysis(compilation).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. all.Where(finding => finding.Location.IsInSource).OrderBy(finding => finding.Id, System.StringComparer.Ordinal)];
    }
}
