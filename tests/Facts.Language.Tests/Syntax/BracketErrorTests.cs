namespace Facts.Language.Tests.Syntax;

/// <summary>Brackets that are not closed, and what stands between them. Each text has the one mistake that is marked in it.</summary>
public sealed class BracketErrorTests
{
    [Theory]
    [InlineData("fact X = [1, 2[||]\nfact Y = 1", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("fact X = [1, 2[||]\n  cite W \"q\"\nfact Y = 1", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("fact X = [\n  1,\n  2[||]\nfact Y = 1", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("fact X = (1 + 2[||]\ngroup G\n  fact Y = 1", "FACT1009", "')' is missing here. Close the bracket with ')', and separate values by a comma and a space.")]
    [InlineData("fact X = round(1, 2[||]\nfact Y = 1", "FACT1009", "')' is missing here. Close the bracket with ')', and separate values by a comma and a space.")]
    [InlineData("enum E { A, B[||]\nfact Y = 1", "FACT1009", "'}' is missing here. Close the members with '}'.")]
    [InlineData("enum E {\n  A,\n  B[||]\n/// Documented.\nfact Y = 1", "FACT1009", "'}' is missing here. Close the members with '}'.")]
    [InlineData("fact X: R\n  A = [1, 2[||]\n  B = 3", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("table T\n  | A |\n  | [1 [|||]\n  | 2 |", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("fact X = [1, [2, 3][||]\nfact Y = 1", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    public void An_unclosed_bracket_does_not_swallow_what_follows(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact X = [1 [|2|]]", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("fact X = [1[|;|] 2]", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("fact X = [\"a\" [|\"b\"|]]", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("fact X = 1 + 2[|)|]", "FACT1001", "')' is not expected here. The line should end here.")]
    [InlineData("fact X = 1[|]|]", "FACT1001", "']' is not expected here. The line should end here.")]
    [InlineData("fact X = [1, 2[|)|])", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("enum E { A [|B|] }", "FACT1009", "',' is missing here. Separate the members by commas.")]
    [InlineData("enum E { A[|;|] B }", "FACT1009", "',' is missing here. Separate the members by commas.")]
    [InlineData("enum E { [|,|] A }", "FACT1009", "A name is missing here. Write a member's name.")]
    [InlineData("enum E { [|\"A\"|] }", "FACT1001", "'\"A\"' is not expected here. An enum's members are names, separated by commas.")]
    [InlineData("enum E [|A|], B", "FACT1009", "'{' is missing here. Write the members between '{' and '}'.")]
    [InlineData("enum E[||]", "FACT1009", "'{' is missing here. Write the members between '{' and '}'.")]
    [InlineData("enum E [|=|] { A }", "FACT1009", "'{' is missing here. Write the members between '{' and '}'.")]
    public void What_stands_between_brackets_is_separated_by_commas(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
