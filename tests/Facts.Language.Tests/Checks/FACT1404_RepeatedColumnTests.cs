using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1404_RepeatedColumnTests
{
    [Theory]
    [InlineData("table A by Key\n  | Key: string | [|Key|]: int |\n  | \"x\" | 1 |\n  cite Wire\n", "Key")]
    [InlineData("record Rank\n  Key: string\ntable A: Rank by Key\n  | Key | [|Key|] |\n  | \"x\" | \"y\" |\n  cite Wire\n", "Key")]
    [InlineData("table A by Key, [|Key|]\n  | Key: string |\n  | \"x\" |\n  cite Wire\n", "Key")]
    [InlineData("table A\n  | Key: string | cite | [|cite|] |\n  | \"x\" | Wire | Wire page 2 |\n", "cite")]
    [InlineData("table A\n  | Key: int | as | [|as|] |\n  | 1 | One | First |\n  cite Wire\n", "as")]
    public void The_second_one_is(string table, string name) => Findings.Expect(Wire + table, $"FACT1404: Column '{name}' stands here already. Remove one.");

    [Fact]
    public void The_second_line_of_a_column_is() => Findings.Expect(
        [("notes.facts", Wire + "table A\n  | Key: string |\n  cite Wire\n  column Key = \"K\"\n  column [|Key|] = \"L\"\n".Replace("table A", "table A from \"a.facts.csv\"", System.StringComparison.Ordinal)), ("a.facts.csv", "K,L\nx,y\n")],
        "FACT1404: Column 'Key' stands here already. Remove one.");

    [Fact]
    public void Names_that_differ_by_case_are_not() => Findings.Expect(Wire + "table A by Key\n  | Key: string | [|KEY|]: int |\n  | \"x\" | 1 |\n  cite Wire\n", "FACT1102: 'KEY' differs from 'Key' by case only. Rename one.");
}
