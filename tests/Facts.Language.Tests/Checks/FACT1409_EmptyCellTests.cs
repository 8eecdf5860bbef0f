using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1409_EmptyCellTests
{
    [Theory]
    [InlineData("table A\n  | B: string | C: int |\n  | \"x\" | [|||]\n  cite Wire\n", "int")]
    [InlineData("record R\n  B: string\n  C: int\ntable A: R\n  | C | B |\n  | [|||] \"x\" |\n  cite Wire\n", "int")]
    public void An_empty_cell_of_a_column_that_is_not_optional_is(string table, string type) => Findings.Expect(
        Wire + table, $"FACT1409: 'C' is stated by every row. Write its value, or make its type '{type}?'.");

    [Theory]
    [InlineData("x,[|NA|]\n")]
    [InlineData("[|x,|]\n")]
    public void In_a_data_file_it_stands_there(string row) => Findings.Expect(
        [("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: string | C: int |\n  cite Wire\n  column C = \"C\" null \"NA\"\n"), ("a.facts.csv", "B,C\n" + row)],
        "FACT1409: 'C' is stated by every row. Write its value, or make its type 'int?'.");

    [Fact]
    public void An_optional_one_and_one_that_a_line_below_states_are_not()
    {
        Findings.None(Wire + "table A\n  | B: string | C: int? |\n  | \"x\" | |\n  cite Wire\n");
        Findings.None(Wire + "table A\n  | B: string | C: int |\n  | \"x\" | |\n    C = 5\n  cite Wire\n");
    }

    [Fact]
    public void A_quoted_empty_text_is_a_text() => Findings.None(
        ("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: string | C: int |\n  cite Wire\n"), ("a.facts.csv", "B,C\n\"\",1\n"));

    [Fact]
    public void A_list_without_items_is_written_as_one() => Findings.Expect(
        Wire + "table T\n  | A: int | L: int?[] |\n  | 1 | [|||]\n  cite Wire\n", "FACT1409: 'L' is stated by every row. A list without items is written [].");
}
