using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1419_RowNameClashTests
{
    [Theory]
    [InlineData("\"face masks\"", "\"face-masks\"", "FaceMasks")]
    [InlineData("\"3 star\"", "\"_3 Star\"", "_3Star")]
    [InlineData("\"?\"", "\"!\"", "_")]
    public void Two_keys_of_the_same_words_are(string first, string second, string name) => Findings.Expect(
        Wire + "table A by Key\n  | Key: string |\n  | " + first + " |\n  | [|" + second + "|] |\n  cite Wire\n",
        $"FACT1419: Table 'Dossier.A' has a row called '{name}' already. Give this one another name in a column 'as'.");

    [Fact]
    public void A_written_name_is_at_its_cell() => Findings.Expect(
        Wire + "table A by Key\n  | Key: string | as |\n  | \"x\" | |\n  | \"y\" | [|X|] |\n  cite Wire\n",
        "FACT1419: Table 'Dossier.A' has a row called 'X' already. Give this one another name in a column 'as'.");

    [Fact]
    public void The_other_place_is_the_first_row()
    {
        var found = Assert.Single(Findings.Of(Wire + "table A by Key\n  | Key: string |\n  | \"x y\" |\n  | \"x-y\" |\n  cite Wire\n"));
        Assert.Equal(found.Span.Start - "\"x y\" |\n  | ".Length, found.Related!.Value.Span.Start);
    }

    [Fact]
    public void A_name_of_its_own_and_names_that_differ_by_case_are_not()
    {
        Findings.None(Wire + "table A by Key\n  | Key: string | as |\n  | \"x y\" | |\n  | \"x-y\" | Other |\n  cite Wire\n");
        Findings.None(Wire + "table A by Key\n  | Key: string |\n  | \"Xy\" |\n  | \"XY\" |\n  cite Wire\n");
    }

    [Fact]
    public void The_same_key_is_one_mistake() => Assert.Equal(["FACT1407"], Findings.Ids(Wire + "table A by Key\n  | Key: string |\n  | \"x\" |\n  | \"x\" |\n  cite Wire\n"));
}
