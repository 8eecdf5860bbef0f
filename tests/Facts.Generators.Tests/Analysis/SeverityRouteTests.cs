using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Analysis;

/// <summary>
/// Every way to give a rule a weight, each with each of the others: a folder's key for the rule and for its category, a line of the file, the lock,
/// <c>.globalconfig</c>, the command line, and warnings as errors. What should come out is said by <see cref="SeverityRoutes"/>, which knows nothing of how it is done.
/// </summary>
public sealed class SeverityRouteTests
{
    // One finding of each kind of rule: a warning, an error, an information, and one that is withheld.
    private static readonly ImmutableDictionary<string, (string Text, string Category, DiagnosticSeverity? Severity)> Samples = ImmutableDictionary<string, (string, string, DiagnosticSeverity?)>.Empty
        .Add("FACT0001", ("fact A = 1\n", "Citations", DiagnosticSeverity.Warning))
        .Add("FACT0002", ("fact A = 1\n  cite Wire\n", "Citations", DiagnosticSeverity.Error))
        .Add("FACT0003", ("source Wire\n  title \"t\"\n  url \"https://example.org/\"\n", "Citations", DiagnosticSeverity.Info))
        .Add("FACT0103", ("source Wire\n  title \"t\"\n  url \"https://example.org/\"\nfact A = 1\n  cite Wire\n", "Evidence", null));

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var id in Samples.Keys.Order(System.StringComparer.Ordinal))
        {
            foreach (var folder in SeverityRoutes.Words)
            {
                foreach (var category in SeverityRoutes.Words)
                    cases.Add(id, folder, category);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task All_ways_together(string id, string folder, string category)
    {
        var (text, group, own) = Samples[id];
        foreach (var file in SeverityRoutes.Words)
        {
            // A twelfth of all combinations, and in it every pair of choices: the sum takes all values whichever of them is held.
            var ids = Samples.Keys.Order(System.StringComparer.Ordinal);
            var first = (Index(ids, id) + (2 * Index(SeverityRoutes.Words, folder)) + (3 * Index(SeverityRoutes.Words, category)) + (4 * Index(SeverityRoutes.Words, file))) % 12;
            foreach (var number in new[] { first, first + 12 })
            {
                var routes = new SeverityRoutes(own, folder, category, file, number % 2 == 0, number / 2 % 2 == 0, SeverityRoutes.Orders[number / 4]);
                var project = TestProject.Of((file.Length > 0 ? $"policy facts_severity.{id} = {file}\n" : "") + text).WithProperty("FactsPolicyLocked", routes.IsLocked ? "true" : "false");
                if (folder.Length > 0)
                    project = project.WithSetting("", "facts_severity." + id, folder);
                if (category.Length > 0)
                    project = project.WithSetting("", "facts_severity." + group, category);
                project = project with { TreatsWarningsAsErrors = routes.TreatsWarningsAsErrors };
                project = routes.Order.IsGlobal
                    ? project with { GlobalSeverities = Severities(id, routes.Order.Severity) }
                    : project with { SpecificSeverities = Severities(id, routes.Order.Severity) };

                var findings = await project.AnalyzeAsync();
                Assert.Equal((routes.Expected, routes), (findings.SingleOrDefault(finding => finding.Id == id)?.Severity, routes));
                Assert.Equal((routes.IsRefused, routes), (findings.Any(finding => finding.Id == "FACT9010"), routes));
            }
        }
    }

    private static int Index(IEnumerable<string> words, string word) => words.ToList().IndexOf(word);

    private static ImmutableDictionary<string, ReportDiagnostic> Severities(string id, ReportDiagnostic severity) =>
        severity == ReportDiagnostic.Default ? ImmutableDictionary<string, ReportDiagnostic>.Empty : ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, severity);
}
