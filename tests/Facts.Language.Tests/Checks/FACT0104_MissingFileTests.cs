using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0104_MissingFileTests
{
    [Fact]
    public void A_data_file_that_is_not_there_is() => Findings.Expect(
        Wire + "table A from [|\"a.facts.csv\"|]\n  | B: int |\n  cite Wire\n",
        "FACT0104: There is no file 'a.facts.csv' in this project. Is it there, and spelt in the same case? Any other file is added by '<FactsData Include=\"…\" />'.");

    [Fact]
    public void A_seal_that_is_not_there_is_to_be_made() => Findings.Expect(
        Wire + "  evidence [|\"sources/wire.seal\"|]\nfact A = true\n  cite Wire\n",
        "FACT0104: There is no file 'sources/wire.seal' in this project. Make it with 'facts seal', or look whether it is spelt in the same case. Any other file is added by '<FactsEvidence Include=\"…\" />'.");

    [Fact]
    public void The_path_is_relative_to_the_file() => Findings.Expect(
        [("people/notes.facts", Wire + "table A from [|\"a.csv\"|]\n  | B: int |\n  cite Wire\n"), ("a.csv", "B\n1\n")],
        "FACT0104: There is no file 'people/a.csv' in this project. Its name does not end in '.facts.csv', so it is not found by itself. Any other file is added by '<FactsData Include=\"…\" />'.");

    [Fact]
    public void Another_case_is_another_file() => Assert.Equal(["FACT0104"], Ids("A.facts.csv"));

    [Fact]
    public void A_file_that_is_there_is_not() => Assert.Empty(Ids("a.facts.csv"));

    private static string[] Ids(string path)
    {
        var project = Of(("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: int |\n  cite Wire\n"), (path, "B\n1\n"));
        return [.. project.GetDiagnostics(project.Find("notes.facts")!).Select(found => found.Rule.Id)];
    }
}
