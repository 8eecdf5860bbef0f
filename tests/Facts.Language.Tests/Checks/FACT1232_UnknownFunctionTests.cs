using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1232_UnknownFunctionTests
{
    [Theory]
    [InlineData("sqrt", "There are min, max, sum, count and round.")]
    [InlineData("summ", "Is 'sum' meant?")]
    public void A_function_that_there_is_not_is_reported_at_its_name(string name, string hint) =>
        Findings.Expect(Wire + $"group G\n  cite Wire\n  fact A = 4\n  fact B = [|{name}|](A)\n", $"FACT1232: There is no function '{name}'. {hint}");

    [Theory]
    [InlineData("min(A, 3)")]
    [InlineData("max(A, 3)")]
    [InlineData("round(A / 3, 2)")]
    public void The_others_are_known(string formula) => Findings.None(Wire + $"group G\n  cite Wire\n  fact A = 4\n  fact B = {formula}\n");
}
