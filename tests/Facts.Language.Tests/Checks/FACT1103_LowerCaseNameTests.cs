using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1103_LowerCaseNameTests
{
    [Theory]
    [InlineData("cost", "Cost")]
    [InlineData("österreich", "Österreich")]
    [InlineData("цена", "Цена")]
    [InlineData("class", "Class")]
    public void A_lower_case_name_is_suggested_in_PascalCase(string name, string better) => Findings.Expect(Wire + $"fact [|{name}|] = 1\n  cite Wire\n",
        $"FACT1103: Names are in PascalCase. Rename '{name}' to '{better}'.");

    [Theory]
    [InlineData("fact int [|N|] = 5", "'N' is not expected here. A type stands behind the name: N: int.")]
    [InlineData("fact my [|name|] = 5", "'name' is not expected here. A name is one word. Write MyName.")]
    public void What_may_not_be_the_name_is_not_looked_at(string line, string message) => Findings.Expect(Wire + line + "\n  cite Wire\n", "FACT1001: " + message);

    [Fact]
    public void Every_part_of_a_dotted_name_is_looked_at() => Findings.Expect(Wire + "fact [|people|].Staff.[|doctors|] = 1\n  cite Wire\n",
        "FACT1103: Names are in PascalCase. Rename 'people' to 'People'.", "FACT1103: Names are in PascalCase. Rename 'doctors' to 'Doctors'.");

    [Fact]
    public void Groups_and_sources_are_looked_at() => Findings.Expect("source [|wire|]\n  title \"A\"\n  url \"https://example.org\"\ngroup [|all|]\n  cite wire\n  fact A = 1\n",
        "FACT1103: Names are in PascalCase. Rename 'wire' to 'Wire'.", "FACT1103: Names are in PascalCase. Rename 'all' to 'All'.");

    [Theory]
    [InlineData("Cost")]
    [InlineData("_cost")]
    [InlineData("ÉTÉ")]
    [InlineData("名前")]
    [InlineData("ǅ")]
    [InlineData("ß")]
    [InlineData("C2")]
    public void What_has_no_capital_letter_or_has_one_is_right(string name) => Findings.None(Wire + $"fact {name} = 1\n  cite Wire\n");

    [Fact]
    public void Units_are_written_as_their_science_has_them() => Findings.None("unit bmaf\n");

    [Fact]
    public void A_line_without_its_keyword_is_not_judged() => Assert.Equal(["FACT1009"], Findings.Ids("cost = 1\n"));
}
