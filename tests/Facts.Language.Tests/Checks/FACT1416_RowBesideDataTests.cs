using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1416_RowBesideDataTests
{
    [Fact]
    public void The_first_row_beside_a_data_file_is() => Findings.Expect(
        [("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: int |\n  [|||] 2 |\n  | 3 |\n  cite Wire\n"), ("a.facts.csv", "B\n1\n")],
        "FACT1416: The rows of table 'Dossier.A' stand in its data file. Write this one there.");

    [Fact]
    public void A_header_that_says_the_types_is_not() => Findings.None(
        ("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: int |\n  cite Wire\n"), ("a.facts.csv", "B\n1\n"));
}
