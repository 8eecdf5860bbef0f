using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1401_NoColumnsTests
{
    [Theory]
    [InlineData("table [|A|] by Key\n  cite Wire\n")]
    [InlineData("table [|A|]\n  cite Wire\n")]
    public void A_table_without_header_and_record_is(string table) => Findings.Expect(
        Wire + table,
        "FACT1401: The columns of table 'Dossier.A' are not known. Write a header with their names and types below it, '| Code: string | Grade: int |', or the record of its rows behind its name.");

    [Fact]
    public void A_data_file_does_not_say_the_types() => Findings.Expect(
        [("notes.facts", Wire + "table [|A|] by Key from \"a.facts.csv\"\n  cite Wire\n"), ("a.facts.csv", "Key\nx\n")],
        "FACT1401: The columns of table 'Dossier.A' are not known. Write a header with their names and types below it, '| Code: string | Grade: int |', or the record of its rows behind its name.");

    [Fact]
    public void A_header_or_a_record_is_enough() => Findings.None(
        Wire + "record Rank\n  Key: string\ntable A by Key\n  | Key: string |\n  | \"x\" |\n  cite Wire\ntable B: Rank by Key\n  cite Wire\n");
}
