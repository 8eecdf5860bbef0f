using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1507_MissingReasonTests
{
    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void An_empty_reason_is_the_one_finding(string reason) => Findings.Expect(Wire + $"fact A = 1\n  allow FACT0001 [|{reason}|]\nfact B = 1\n  cite Wire\n",
        "FACT1507: An 'allow' says why, for whoever reads it later. Write the reason between the quotes.");

    [Fact]
    public void One_that_is_left_out_is_missing() => Assert.Equal(["FACT1009"], Findings.Ids(Wire + "fact A = 1\n  allow FACT0001\nfact B = 1\n  cite Wire\n"));

    [Fact]
    public void A_reason_is_enough() => Findings.None(Wire + "fact A = 1\n  allow FACT0001 \"own\"\nfact B = 1\n  cite Wire\n");
}
