using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1415_ColumnWithoutDataTests
{
    [Fact]
    public void A_column_line_in_a_table_of_the_file_is() => Findings.Expect(
        Wire + "table A\n  | B: int |\n  | 1 |\n  cite Wire\n  [|column|] B = \"C\"\n",
        "FACT1415: 'column' says where a column stands in a data file, and table 'Dossier.A' has none. Remove the line, or write 'from' and the file's path behind the table's name.");

    [Fact]
    public void One_in_a_table_of_a_data_file_is_not() => Findings.None(
        ("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: int |\n  cite Wire\n  column B = \"C\"\n"), ("a.facts.csv", "C\n1\n"));
}
