using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1208_NotOptionalTests
{
    [Theory]
    [InlineData("int[] = [12, [|none|], 40]", "'none' is no value of 'int'. Write a value, or make the type 'int?'.")]
    [InlineData("int[] = [12, [|unknown|], 40]", "'unknown' is no value of 'int'. Write a value, or make the type 'int?'.")]
    [InlineData("range int = 1..[|none|]", "'none' is no value of 'int'. Leave out an end that is open: '10..' or '..<20'.")]
    public void A_part_that_is_absent_is_reported_at_its_word(string rest, string message) =>
        Findings.Expect(Wire + $"fact A: {rest}\n  cite Wire\n", "FACT1208: " + message);

    [Fact]
    public void So_is_a_field_of_a_record() => Findings.Expect(
        Wire + "record Delivery\n  Item: string\n  Total: int\nfact A: Delivery\n  cite Wire\n  Item = \"masks\"\n  Total = [|unknown|]\n",
        "FACT1208: 'unknown' is no value of 'int'. Write a value, or make the type 'int?'.");

    [Fact]
    public void So_is_an_item_on_a_line_of_its_own() => Findings.Expect(Wire + "fact A: string[]\n  cite Wire\n  - \"a\"\n  - [|none|]\n",
        "FACT1208: 'none' is no value of 'string'. Write a value, or make the type 'string?'.");

    [Theory]
    [InlineData("fact A: int = unknown\n  cite Wire\n")]
    [InlineData("fact A: int = none\n  cite Wire\n")]
    [InlineData("fact A: int?[] = [12, none]\n  cite Wire\n")]
    [InlineData("fact A = [12, none]\n  cite Wire\n")]
    [InlineData("record Delivery\n  Total: int?\nfact A: Delivery\n  cite Wire\n  Total = unknown\n")]
    public void A_fact_as_a_whole_may_be_absent_and_so_may_what_is_optional(string text) => Findings.None(Wire + text);

    [Theory]
    [InlineData("record R\n  L: int?[]\nfact A: R\n  cite Wire\n  L = [|none|]\n", "int?[]")]
    [InlineData("table T\n  | L: int?[] |\n  | [|unknown|] |\n  cite Wire\n", "int?[]")]
    [InlineData("table T\n  | L: string[] |\n  | [|none|] |\n  cite Wire\n", "string[]")]
    public void A_list_is_never_absent_as_a_whole(string text, string type)
    {
        var absent = text.Contains("unknown", System.StringComparison.Ordinal) ? "unknown" : "none";
        Findings.Expect(Wire + text, $"FACT1208: '{absent}' is no value of '{type}'. A list without items is written [].");
    }
}
