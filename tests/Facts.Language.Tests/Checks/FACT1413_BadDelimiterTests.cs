using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1413_BadDelimiterTests
{
    [Theory]
    [InlineData("\"; \"")]
    [InlineData("\"\"")]
    [InlineData("\"\\\"\"")]
    [InlineData("\"\\n\"")]
    public void What_is_not_one_character_is(string written) => Findings.Expect(
        [("notes.facts", Wire + "table A from \"a.facts.csv\" delimiter [|" + written + "|]\n  | B: int |\n  cite Wire\n"), ("a.facts.csv", "B\n1\n")],
        $"FACT1413: {written} cannot stand between fields. Write one character that is no quote and no line end, such as \";\".");

    [Theory]
    [InlineData("\";\"", ";")]
    [InlineData("\"\\t\"", "\t")]
    [InlineData("\"|\"", "|")]
    public void One_character_is_not(string written, string delimiter) => Findings.None(
        ("notes.facts", Wire + "table A from \"a.facts.csv\" delimiter " + written + "\n  | B: int | C: decimal |\n  cite Wire\n"), ("a.facts.csv", $"B{delimiter}C\n1{delimiter}2.5\n"));
}
