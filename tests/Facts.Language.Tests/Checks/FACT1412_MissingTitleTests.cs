using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1412_MissingTitleTests
{
    private static string Table(string lines = "") => Wire + "table A from [|\"a.facts.csv\"|]\n  cite Wire\n".Replace(" from", ": R from", System.StringComparison.Ordinal) + lines + "record R\n  Code: string\n  Note: string?\n";

    [Theory]
    [InlineData("Coed\nx\n", "Write 'column Code = \"Coed\"'.")]
    [InlineData("Key,Name\nx,y\n", "It has Key, Name. Write 'column Code = \"…\"' with the one that is meant.")]
    [InlineData("Code,Code\nx,y\n", "Several columns have it: give them names of their own.")]
    public void A_column_that_must_be_there_is(string data, string hint) => Findings.Expect(
        [("notes.facts", Table()), ("a.facts.csv", data)], "FACT1412: The data file 'a.facts.csv' has no column 'Code'. " + hint);

    [Fact]
    public void A_column_of_the_header_is_at_its_name() => Findings.Expect(
        [("notes.facts", Wire + "table A from \"a.facts.csv\"\n  | B: int | [|C|]: int |\n  cite Wire\n"), ("a.facts.csv", "B\n1\n")],
        "FACT1412: The data file 'a.facts.csv' has no column 'C'. It has B. Write 'column C = \"…\"' with the one that is meant.");

    [Fact]
    public void A_title_that_is_written_is_at_the_title() => Findings.Expect(
        [("notes.facts", Table("  column Note = [|\"Remark\"|]\n").Replace("[|\"a.facts.csv\"|]", "\"a.facts.csv\"", System.StringComparison.Ordinal)), ("a.facts.csv", "Code,Remarks\nx,y\n")],
        "FACT1412: The data file 'a.facts.csv' has no column 'Remark'. Write 'column Note = \"Remarks\"'.");

    [Fact]
    public void An_optional_column_and_one_in_another_order_are_not() => Findings.None(
        ("notes.facts", Wire + "record R\n  Code: string\n  Note: string?\n  Rate: int\ntable A: R from \"a.facts.csv\"\n  cite Wire\n"), ("a.facts.csv", "More,Rate,Code\n-,1,x\n"));

    [Theory]
    [InlineData("", "It is empty: write the titles of the columns into its first line.")]
    [InlineData("A;B\n1;2\n", "Its titles are not separated by ',': write 'delimiter \";\"' behind its name.")]
    [InlineData("A\tB\n1\t2\n", "Its titles are not separated by ',': write 'delimiter \"\\t\"' behind its name.")]
    public void That_no_column_is_there_is_one_mistake(string data, string hint) => Findings.Expect(
        [("notes.facts", Wire + "table T by A from [|\"a.facts.csv\"|]\n  | A: int | B: int |\n  cite Wire\n"), ("a.facts.csv", data)],
        "FACT1412: The data file 'a.facts.csv' has no column 'A'. " + hint);
}
