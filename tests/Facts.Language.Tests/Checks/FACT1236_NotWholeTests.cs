using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1236_NotWholeTests
{
    [Theory]
    [InlineData("int", "A / 2", "8.5")]
    [InlineData("long", "A / 4", "4.25")]
    public void A_result_that_is_not_whole_is_reported_where_its_type_is(string type, string formula, string result) =>
        Findings.Expect(Wire + $"group G\n  cite Wire\n  fact A = 17\n  fact B: {type} = [|{formula}|]\n",
            $"FACT1236: {result} is not whole, as '{type}' wants it. Write ': decimal', or 'round(…, 0)' around the formula.");

    [Theory]
    [InlineData("fact B = A / 2")]
    [InlineData("fact B: decimal = A / 2")]
    [InlineData("fact B: int = round(A / 2, 0)")]
    [InlineData("fact B: int = A * 2")]
    public void Others_are_not(string line) => Findings.None(Wire + $"group G\n  cite Wire\n  fact A = 17\n  {line}\n");
}
