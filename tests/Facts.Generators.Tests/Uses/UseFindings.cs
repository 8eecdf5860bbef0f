using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Uses;

/// <summary>Findings in C#, each with the text that it stands on: <c>FACT0402 Old</c>.</summary>
internal static class UseFindings
{
    public static async Task<string[]> OfAsync(TestProject project) => [.. (await FindAsync(project)).Select(finding => finding.Id + " " + TextOf(finding))];

    public static async Task<string[]> MessagesOfAsync(TestProject project) => [.. (await FindAsync(project)).Select(finding => finding.GetMessage(CultureInfo.InvariantCulture))];

    public static async Task<Diagnostic[]> FindAsync(TestProject project)
    {
        var build = project.Build();
        Assert.DoesNotContain(build.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        var all = await project.CreateAnalysis(build.Compilation).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. all.Where(finding => finding.Location.IsInSource).OrderBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }

    public static string TextOf(Diagnostic finding) => finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan);
}
