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
        Assert.DoesNotContain(project.Build().Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        return [.. (await project.AnalyzeAsync()).Where(finding => finding.Location.IsInSource)];
    }

    public static string TextOf(Diagnostic finding) => finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan);
}
