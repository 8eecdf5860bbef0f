using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1218_EmptyRecordTests
{
    [Theory]
    [InlineData("record [|Delivery|]\n")]
    [InlineData("record [|Delivery|]\n  note \"later\"\n")]
    public void A_record_without_fields_is_reported_at_its_name(string text) =>
        Findings.Expect(text, "FACT1218: Record 'Dossier.Delivery' has no fields. Write them on lines below it, 'Name: string'.");

    [Fact]
    public void One_whose_fields_cannot_be_read_is_not() => Assert.DoesNotContain("FACT1218", Findings.Ids("record Delivery\n  ?? string\n"));

    [Fact]
    public void One_field_is_enough() => Findings.None("record Delivery\n  Item: string\n");
}
