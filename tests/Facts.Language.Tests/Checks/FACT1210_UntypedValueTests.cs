using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1210_UntypedValueTests
{
    [Theory]
    [InlineData("[|[]|]")]
    [InlineData("[|[ ]|]")]
    [InlineData("[|[none, unknown]|]")]
    public void A_list_without_a_type_and_items_that_tell_it_is_reported(string value) =>
        Findings.Expect(Wire + $"fact A = {value}\n  cite Wire\n", "FACT1210: The type of a list without items is not known. Write it, for example ': string[]'.");

    [Theory]
    [InlineData("fact A = [|unknown|]\n  cite Wire", "unknown")]
    [InlineData("fact A = [|none|]\n  cite Wire", "none")]
    [InlineData("fact A\n  cite Wire\n  from 2001 = none\n  until 2000 = [|unknown|]", "unknown")]
    [InlineData("fact A = 1\n  cite Wire\n  qualifier B = [|unknown|]", "unknown")]
    public void What_is_absent_without_a_type_is_reported(string text, string word) =>
        Findings.Expect(Wire + text + "\n", $"FACT1210: The type of '{word}' is not known. Write it, for example ': int'.");

    [Theory]
    [InlineData(": string[] = []")]
    [InlineData(": int?[] = []")]
    [InlineData(" = [1]")]
    [InlineData(": string[] = none")]
    [InlineData(": int = unknown")]
    [InlineData(" = 1\n  qualifier B: int = none")]
    [InlineData("\n  until 2000 = none\n  from 2001 = 5")]
    [InlineData(": int\n  from 2001 = none")]
    public void A_value_with_a_type_is_not(string rest) => Findings.None(Wire + $"fact A{rest}\n  cite Wire\n");

    [Fact]
    public void Nor_is_what_is_computed_from_one() => Findings.None(Wire + "fact A: int = unknown\n  cite Wire\nfact B = A\n");
}
