using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1421_BadRowNameTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("\"two words\"")]
    [InlineData("\"\"")]
    public void What_is_no_name_is(string cell) => Findings.Expect(
        Wire + "table A by Key\n  | Key: string | as |\n  | \"x\" | [|" + cell + "|] |\n  cite Wire\n",
        $"FACT1421: '{cell}' cannot be the name of a row. Write letters and digits, the first one a letter, in PascalCase.");

    [Fact]
    public void A_dotted_name_is() => Assert.Contains("FACT1421", Findings.Ids(Wire + "table A by Key\n  | Key: string | as |\n  | \"x\" | B.C |\n  cite Wire\n"));

    [Theory]
    [InlineData("First")]
    [InlineData("\"First\"")]
    [InlineData("École")]
    [InlineData("")]
    public void Names_and_an_empty_cell_are_not(string cell) => Findings.None(Wire + "table A by Key\n  | Key: string | as |\n  | \"x\" | " + cell + " |\n  cite Wire\n");
}
