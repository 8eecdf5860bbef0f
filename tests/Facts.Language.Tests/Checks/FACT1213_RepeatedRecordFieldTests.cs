using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1213_RepeatedRecordFieldTests
{
    private const string Delivery = "record Delivery\n  Item: string\n  Total: int\nfact A: Delivery\n  cite Wire\n  Item = \"masks\"\n  Total = 5\n";

    [Fact]
    public void The_second_line_of_a_field_is_reported_at_its_name() => Findings.Expect(
        Wire + Delivery + "  [|Total|] = 6\n  [|Total|] = 7\n",
        "FACT1213: The field 'Total' stands here already. Remove one; where sources disagree, write 'disputed' below it.",
        "FACT1213: The field 'Total' stands here already. Remove one; where sources disagree, write 'disputed' below it.");

    [Fact]
    public void Another_value_of_another_source_is_not() => Findings.None(Wire + Delivery + "    disputed 6\n      cite Wire page 2\n");
}
