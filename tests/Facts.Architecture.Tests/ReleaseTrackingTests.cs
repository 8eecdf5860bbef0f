using System;
using System.Linq;
using Facts.Architecture.Tests.Repository;
using Facts.Language.Diagnostics;

namespace Facts.Architecture.Tests;

/// <summary>The compiler's own list of an analyzer's rules names all of ours.</summary>
public sealed class ReleaseTrackingTests
{
    [Fact]
    public void Every_rule_is_in_the_release_notes_of_the_analyzer_with_its_category_and_severity()
    {
        var lines = (RepositoryFiles.Read("src/Facts.Generators/AnalyzerReleases.Shipped.md") + "\n" + RepositoryFiles.Read("src/Facts.Generators/AnalyzerReleases.Unshipped.md"))
            .Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).Where(cells => cells.Length >= 3).ToArray();
        Assert.All(Rules.All, rule => Assert.Contains(lines, cells => cells[0] == rule.Id && cells[1] == "Facts." + rule.Category && cells[2] == rule.Severity.ToString()));
    }

    [Fact]
    public void The_release_notes_name_no_rule_that_is_gone()
    {
        var ids = Rules.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var named = RepositoryFiles.Read("src/Facts.Generators/AnalyzerReleases.Unshipped.md").Split('\n')
            .Select(line => line.Split('|')[0].Trim()).Where(cell => cell.StartsWith("FACT", StringComparison.Ordinal));
        Assert.Subset(ids, named.ToHashSet(StringComparer.Ordinal));
    }
}
