using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1417_UnreadableColumnTests
{
    [Theory]
    [InlineData("[|B|]: int[]", "B", "a cell there holds one value, and no list")]
    [InlineData("[|B|]: R", "B", "a cell there holds one value, and no record")]
    [InlineData("C: int | [|cite|]", "cite", "a 'cite' line below the table covers all its rows")]
    [InlineData("C: int | [|as|]", "as", "its rows are found by their keys and have no names")]
    public void What_a_field_of_a_file_cannot_hold_is(string columns, string name, string problem) => Findings.Expect(
        [("notes.facts", Wire + "record R\n  Code: string\ntable A from \"a.facts.csv\"\n  | " + columns + " |\n  cite Wire\n"), ("a.facts.csv", "B,C\n1,1\n")],
        $"FACT1417: Column '{name}' cannot be read from a data file: {problem}. Remove the column, or write the rows in this file.");

    [Fact]
    public void Lists_and_citations_in_a_table_of_the_file_are_not() => Findings.None(Wire + "table A\n  | B: int[] | cite |\n  | [1, 2] | Wire |\n");
}
