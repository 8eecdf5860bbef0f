using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1215_UntypedFieldsTests
{
    [Fact]
    public void Fields_below_a_fact_without_a_type_are_reported_at_its_name() => Findings.Expect(
        Wire + "fact [|A|]\n  cite Wire\n  Item = \"masks\"\n  Total = 5\n",
        "FACT1215: The fields of 'Dossier.Notes.A' belong to no record. Write its type, ': RecordName', and declare 'record RecordName'.");

    [Theory]
    [InlineData("record Delivery\n  Item: string\nfact A: Delivery\n  cite Wire\n  Item = \"masks\"\n")]
    [InlineData("fact A = 5\n  cite Wire\n")]
    public void Fields_of_a_record_are_not(string text) => Findings.None(Wire + text);
}
