using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1414_MoreDataTests
{
    private const string Table = Wire + "table A from \"a.facts.csv\"\n  | B: int |\n  cite Wire\n";

    [Theory]
    [InlineData(101, 1)]
    [InlineData(5000, 4900)]
    public void Behind_a_hundred_their_number_is_said(int rows, int more)
    {
        var found = Of(rows);
        Assert.Equal(101, found.Length);
        Assert.Equal(100, found.Count(item => item.Rule.Id == "FACT1410"));
        Assert.Equal($"{more} more findings in this file are not shown. Mend the ones above first.", found[^1].Message);
        Assert.Equal("FACT1414", found[^1].Rule.Id);
    }

    [Fact]
    public void A_hundred_are_all_shown() => Assert.Equal(Enumerable.Repeat("FACT1410", 100), Of(100).Select(item => item.Rule.Id));

    private static Diagnostics.Diagnostic[] Of(int rows)
    {
        var project = TestProject.Of(("notes.facts", Table), ("a.facts.csv", "B\n" + string.Concat(Enumerable.Repeat("x\n", rows))));
        return [.. project.GetDiagnostics(project.FindData("a.facts.csv")!)];
    }
}
