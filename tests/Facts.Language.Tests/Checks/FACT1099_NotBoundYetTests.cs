using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1099_NotBoundYetTests
{
    [Theory]
    [InlineData("fact A = 1\n  cite Wire\n  [|allow|] FACT0004 \"a\"", "'allow'")]
    public void Each_construct_gives_exactly_one_information(string text, string what) => Findings.Expect(
        Wire + text + "\ngroup Rest\n  cite Wire\n", $"FACT1099: This version of Facts reads {what} and does not use it yet.");

    [Theory]
    [InlineData("enm Role { Doctor }")]
    [InlineData("Role { Doctor }")]
    public void A_misspelt_or_missing_keyword_is_reported_as_that(string line) => Assert.Single(Findings.Ids(line + "\n"));

    [Theory]
    [InlineData("true")]
    [InlineData("2%")]
    [InlineData("2020-03-22")]
    [InlineData("[1, 2]")]
    [InlineData("1..2")]
    [InlineData("6.67430(15)e-11 m")]
    public void What_is_used_is_not_reported(string value) => Findings.None(Wire + $"fact A = {value}\n  cite Wire\n");
}
