using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1405_UnknownColumnTests
{
    [Theory]
    [InlineData("by [|Keys|]", "Keys", "Is 'Key' meant?")]
    [InlineData("by [|Colour|]", "Colour", "It has Key, From.")]
    [InlineData("by Key over [|Form|]", "Form", "Is 'From' meant?")]
    public void A_key_that_is_no_column_is(string keys, string name, string hint) => Findings.Expect(
        Wire + "table A " + keys + "\n  | Key: string | From: date |\n  | \"x\" | 2020-01-01 |\n  cite Wire\n", $"FACT1405: Table 'Dossier.A' has no column '{name}'. {hint}");

    [Fact]
    public void What_is_wrong_with_the_rows_is_said_as_well() => Findings.Expect(
        Wire + "table A by [|Keys|]\n  | Key: string | N: int |\n  [|||] \"x\" |\n  | \"y\" | [|\"z\"|] |\n  cite Wire\n",
        "FACT1405: Table 'Dossier.A' has no column 'Keys'. Is 'Key' meant?",
        "FACT1408: This row has one cell, and the header has 2. A cell that states nothing is left empty between its bars.",
        "FACT1202: A text in quotes is not an 'int'. Write a whole number, or change the type of column 'N' to 'string'.");

    [Fact]
    public void A_line_for_a_column_that_there_is_not_is() => Findings.Expect(
        [("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | Key: string |\n  cite Wire\n  column [|Kye|] = \"K\"\n"), ("a.facts.csv", "Key\nx\n")],
        "FACT1405: Table 'Dossier.A' has no column 'Kye'. Is 'Key' meant?");

    [Fact]
    public void Columns_are_not() => Findings.None(Wire + "table A by Key over From\n  | From: date | Key: string |\n  | 2020-01-01 | \"x\" |\n  cite Wire\n");
}
