using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1214_MissingFieldTests
{
    private const string Delivery = "record Delivery\n  Item: string\n  Total: int\n  Working: int?\n";

    [Theory]
    [InlineData("Item = \"masks\"", "Total")]
    [InlineData("Working = 1", "Item, Total")]
    public void What_is_missing_is_said_once_at_the_name(string line, string missing) => Findings.Expect(
        Wire + Delivery + $"fact [|A|]: Delivery\n  cite Wire\n  {line}\n", $"FACT1214: 'Dossier.Notes.A' lacks fields of 'Delivery' that are not optional: {missing}. State them, or make their types optional with '?'.");

    [Theory]
    [InlineData("Item = \"masks\"\n  Total = 1")]
    [InlineData("Item = \"masks\"\n  Total = 1\n  Working = none")]
    public void An_optional_field_may_be_left_out(string lines) => Findings.None(Wire + Delivery + $"fact A: Delivery\n  cite Wire\n  {lines}\n");

    [Fact]
    public void A_field_whose_line_is_wrong_is_not_missing() => Assert.DoesNotContain("FACT1214", Findings.Ids(Wire + Delivery + "fact A: Delivery\n  cite Wire\n  Item = \"masks\"\n  Total = \"5\"\n"));

    [Fact]
    public void A_list_of_items_that_may_be_absent_is_not_optional() => Findings.Expect(
        Wire + "record R\n  L: int?[]\n  N: int?\nfact [|A|]: R\n  cite Wire\n  N = 1\n", "FACT1214: 'Dossier.Notes.A' lacks fields of 'R' that are not optional: L. State them, or make their types optional with '?'.");
}
