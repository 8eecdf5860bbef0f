using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests;

/// <summary>Findings, short enough to be written into a test: <c>sample.facts(3,8) FACT1101</c>.</summary>
internal static class Findings
{
    /// <summary>What the analyzer finds, rules that are no errors left out on request.</summary>
    public static async Task<string[]> OfAsync(TestProject project, params string[] without) =>
        [.. Print((await project.AnalyzeAsync()).Where(finding => !without.Contains(finding.Id)))];

    public static IEnumerable<string> Print(IEnumerable<Diagnostic> findings) => findings.Select(Print);

    private static string Print(Diagnostic finding)
    {
        if (finding.Location.Kind == LocationKind.None)
            return finding.Id;
        var place = finding.Location.GetLineSpan();
        var start = place.StartLinePosition;
        return FormattableString.Invariant($"{place.Path.Replace(TestProject.Folder, "", StringComparison.Ordinal)}({start.Line + 1},{start.Character + 1}) {finding.Id}");
    }
}
