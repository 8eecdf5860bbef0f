using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1235_DivisionByZeroTests
{
    [Theory]
    [InlineData("A / [|Z|]", "'Z'")]
    [InlineData("A / [|(A - 4)|]", "'(A - 4)'")]
    [InlineData("A / [|0|]", "'0'")]
    public void Zero_as_a_divisor_is_reported_at_it(string formula, string what) =>
        Findings.Expect(Wire + $"group G\n  cite Wire\n  fact A = 4\n  fact Z = 0\n  fact B = {formula}\n", $"FACT1235: {what} is zero, and nothing can be divided by zero.");

    [Fact]
    public void Zero_as_a_dividend_is_right() => Findings.None(Wire + "group G\n  cite Wire\n  fact Z = 0\n  fact B = Z / 4\n");
}
