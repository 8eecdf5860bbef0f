using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1233_WrongArgumentsTests
{
    [Theory]
    [InlineData("[|round(A, 2, 3)|]", "'round' takes a number, and how many places it is to have. Write 'round(A / B, 2)'.")]
    [InlineData("round(A, [|1.5|])", "'round' takes a number, and how many places it is to have. Write a whole number without a unit, from -400 to 400.")]
    [InlineData("[|count(A, A)|]", "'count' takes the name of a table. Write 'count(Table)'.")]
    public void Other_values_than_a_function_takes_are_reported(string formula, string message) =>
        Findings.Expect(Wire + $"group G\n  cite Wire\n  fact A = 4\n  fact B = {formula}\n", "FACT1233: " + message);

    [Theory]
    [InlineData("round(A, 2)")]
    [InlineData("round(A)")]
    [InlineData("round(A, -1)")]
    [InlineData("min(A)")]
    public void Those_that_it_takes_are_right(string formula) => Findings.None(Wire + $"group G\n  cite Wire\n  fact A = 4\n  fact B = {formula}\n");
}
