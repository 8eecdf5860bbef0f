using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1403_TypedColumnTests
{
    [Fact]
    public void A_type_beside_that_of_the_record_is_even_if_it_is_the_same() => Findings.Expect(
        Wire + "record Rank\n  Key: string\ntable A: Rank by Key\n  | Key[|: string|] |\n  | \"x\" |\n  cite Wire\n",
        "FACT1403: The type of 'Key' stands in record 'Rank'. Remove it here.");

    [Fact]
    public void A_type_in_a_table_without_a_record_is_not() => Findings.None(Wire + "table A by Key\n  | Key: string |\n  | \"x\" |\n  cite Wire\n");
}
