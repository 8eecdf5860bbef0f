using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1402_UntypedColumnTests
{
    [Fact]
    public void A_column_without_a_type_is() => Findings.Expect(
        Wire + "table A\n  | Key: string | [|Grade|] |\n  | \"x\" | 1 |\n  cite Wire\n",
        "FACT1402: Column 'Grade' has no type. Write it, for example 'Grade: int', or the record of the rows behind the table's name.");

    [Fact]
    public void A_column_that_is_meant_for_citations_is_asked_after_and_covers_its_rows() => Findings.Expect(
        Wire + "table A\n  | Key: string | [|Cite|] |\n  | \"x\" | Wire page 3 |\n", "FACT1402: Column 'Cite' has no type. Is 'cite' meant?");

    [Fact]
    public void A_field_may_be_called_so() => Findings.None(
        Wire + "record Rank\n  Cite: string\ntable A: Rank by Cite\n  | Cite |\n  | \"x\" |\n  cite Wire\ntable B\n  | Cite: int |\n  | 1 |\n  cite Wire\n");

    [Fact]
    public void Columns_of_a_record_and_those_that_are_about_the_row_are_not() => Findings.None(
        Wire + "record Rank\n  Key: string\ntable A: Rank by Key\n  | Key | cite |\n  | \"x\" | Wire |\ntable B\n  | Key: int | as | cite |\n  | 1 | First | Wire |\n");
}
