using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1212_UnknownFieldTests
{
    private const string Delivery = "record Delivery\n  Item: string\n  Total: int\n  Working: int?\nfact A: Delivery\n  cite Wire\n";

    [Theory]
    [InlineData("Item = \"masks\"\n  [|Totl|] = 5", "Totl", "Is 'Total' meant?")]
    [InlineData("Item = \"masks\"\n  Total = 5\n  [|Colour|] = \"red\"", "Colour", "It has Item, Total, Working.")]
    [InlineData("Item = \"masks\"\n  [|Colour|] = \"red\"", "Colour", "It has Item, Total, Working.")]
    [InlineData("Item = \"masks\"\n  Total = 5\n  [|Totals|] = 5", "Totals", "Is 'Total' meant?")]
    public void A_field_that_the_record_has_not_is_one_message(string lines, string name, string hint) =>
        Findings.Expect(Wire + Delivery + "  " + lines + "\n", $"FACT1212: 'Delivery' has no field '{name}'. {hint}");

    [Fact]
    public void What_else_is_missing_is_said_as_well() => Findings.Expect(
        Wire + Delivery.Replace("fact A", "fact [|A|]", System.StringComparison.Ordinal) + "  [|Totl|] = 5\n",
        "FACT1214: 'Dossier.Notes.A' lacks fields of 'Delivery' that are not optional: Item. State them, or make their types optional with '?'.",
        "FACT1212: 'Delivery' has no field 'Totl'. Is 'Total' meant?");

    [Fact]
    public void Fields_of_the_record_are_not() => Findings.None(Wire + Delivery + "  Total = 5\n  Item = \"masks\"\n  Working = 0\n");
}
