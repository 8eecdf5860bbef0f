using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1237_MissingOperandTests
{
    [Theory]
    [InlineData("unknown", "unknown")]
    [InlineData("none", "none")]
    public void A_fact_without_a_value_is_reported_in_the_formula(string value, string why) => Findings.Expect(
        Wire + $"group G\n  cite Wire\n  fact A: int = {value}\n  fact B = [|A|] + 1\n",
        $"FACT1237: 'A' has no value ({why}). Make the type optional, such as ': decimal?', and this has none either.");

    [Fact]
    public void So_is_one_of_which_no_value_is_accepted() => Findings.Expect(
        Wire + "group G\n  cite Wire\n  fact A\n    disputed 1\n      cite Wire \"one\"\n    disputed 2\n      cite Wire \"two\"\n  fact B = [|A|] + 1\n",
        "FACT1237: 'A' has no value (none is accepted, and all are disputed). Accept one of them behind '='.");

    [Fact]
    public void Where_the_type_allows_it_there_is_no_value_either() => Findings.None(Wire + "group G\n  cite Wire\n  fact A: int = unknown\n  fact B: int? = A + 1\n");

    [Fact]
    public void A_fact_whose_value_is_reported_is_not_reported_again() =>
        Assert.Equal(["FACT1202"], Findings.Ids(Wire + "group G\n  cite Wire\n  fact A: int = \"x\"\n  fact B = A + 1\n"));
}
