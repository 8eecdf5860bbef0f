using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Facts.Language.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Analysis;

/// <summary>The lists of released rules, the core's catalogue and what the analyzer declares are one.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Every_rule_stands_in_the_release_lists_as_it_is() => Assert.Equal(
        Rules.All.Select(rule => $"{rule.Id} | Facts.{rule.Category} | {rule.Severity} | {rule.Title}"),
        Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md")).Order(System.StringComparer.Ordinal));

    [Fact]
    public void The_analyzers_declare_every_rule_once_and_as_it_is()
    {
        var declared = FactsComponents.CreateAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(item => item.Id, System.StringComparer.Ordinal).ToArray();
        Assert.Equal(Rules.All.Select(rule => (rule.Id, "Facts." + rule.Category, rule.Title)), declared.Select(item => (item.Id, item.Category, item.Title.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        foreach (var (rule, item) in Rules.All.Zip(declared))
        {
            Assert.Equal(rule.Severity.ToString(), item.DefaultSeverity.ToString());
            Assert.Equal(rule.Message, item.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.True(item.IsEnabledByDefault);
            Assert.EndsWith("/" + rule.Id + ".md", item.HelpLinkUri, System.StringComparison.Ordinal);
            // Only what is known at the end of a compilation is said there: an editor does not show it.
            Assert.Equal(rule.Id is "FACT9004" or "FACT9005", item.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd));
        }
    }

    private static IEnumerable<string> Rows(string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Facts.Generators", name)).Where(line => line.StartsWith("FACT", System.StringComparison.Ordinal));
}
