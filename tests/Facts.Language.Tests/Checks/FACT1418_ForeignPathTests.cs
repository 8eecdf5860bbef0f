using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1418_ForeignPathTests
{
    [Theory]
    [InlineData("/data/a.csv")]
    [InlineData("../../a.csv")]
    public void A_path_out_of_the_project_is(string path) => Findings.Expect(
        Wire + "table A from [|\"" + path + "\"|]\n  | B: int |\n  cite Wire\n", $"FACT1418: '{path}' is no path within the project's folder. Write it relative to this file, with '/'.");

    [Fact]
    public void One_within_it_is_not() => Findings.None(
        ("people/notes.facts", Wire + "table A from \"../data/a.facts.csv\"\n  | B: int |\n  cite Wire\n"), ("data/a.facts.csv", "B\n1\n"));
}
