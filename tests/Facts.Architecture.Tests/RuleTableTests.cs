using System.Linq;
using Facts.Architecture.Tests.Pages;
using Facts.Architecture.Tests.Repository;

namespace Facts.Architecture.Tests;

/// <summary>The README's table of rules is the catalogue. With <c>FACTS_ACCEPT=1</c> it is written anew.</summary>
public sealed class RuleTableTests
{
    private const string Readme = "README.md";

    [Fact]
    public void The_table_in_the_README_is_the_catalogue()
    {
        if (!RepositoryFiles.All.Contains(Readme))
            return;
        var text = RepositoryFiles.Read(Readme);
        if (RuleTable.Update(text) is not { } updated)
            return;
        if (Acceptance.IsOn)
            RepositoryFiles.Write(Readme, updated);
        else
            Assert.Equal(updated, text);
    }

    [Fact]
    public void What_stands_around_the_table_is_kept() =>
        Assert.Equal($"before\n<!-- rules -->\n{RuleTable.Render()}<!-- /rules -->\nafter", RuleTable.Update("before\n<!-- rules -->\nold\n<!-- /rules -->\nafter"));

    [Fact]
    public void A_text_without_the_markers_is_left_alone() => Assert.Null(RuleTable.Update("| FACT0001 |"));

    [Fact]
    public void Every_rule_has_a_row() =>
        Assert.All(PageNames.Rules, rule => Assert.Contains($"| [{rule.Id}](", RuleTable.Render(), System.StringComparison.Ordinal));
}
