using System;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Cli.Tests.Fixing;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Every_rule_has_its_page_printed() => Assert.All(Rules.All.Select(rule => rule.Id).Append("FACT9007"), id =>
    {
        var run = ToolRun.Of("explain", id);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith($"# {id}: ", run.Output, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("fact0001")]
    [InlineData("Fact0001")]
    public void Case_does_not_matter(string id) => Assert.StartsWith("# FACT0001: ", ToolRun.Of("explain", id).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("FACT001", "There is no rule 'FACT001'. Is 'FACT0001' meant?\n")]
    [InlineData("fact1", "There is no rule 'fact1'. Is 'FACT0001' meant?\n")]
    [InlineData("1101", "There is no rule '1101'. Is 'FACT1101' meant?\n")]
    [InlineData("F-101", "There is no rule 'F-101'. Is one of these meant: FACT0101, FACT1010, FACT1011, FACT1012, FACT1013?\n")]
    [InlineData("fact 04", "There is no rule 'fact 04'. Is one of these meant: FACT0004, FACT0401, FACT0402, FACT0403, FACT0404?\n")]
    [InlineData("FATC0101", "There is no rule 'FATC0101'. Is 'FACT0101' meant?\n")]
    [InlineData("normalization", "There is no rule 'normalization'. A rule has an id such as FACT0001.\n")]
    [InlineData("../FACT0001", "There is no rule '../FACT0001'. Is 'FACT0001' meant?\n")]
    public void A_wrong_id_is_told_the_nearest_one(string id, string message)
    {
        var run = ToolRun.Of("explain", id);
        Assert.Equal((2, "", message), (run.Code, run.Output, run.Errors));
    }
}
