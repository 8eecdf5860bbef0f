using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1211_TwoValuesTests
{
    [Theory]
    [InlineData("fact A = [\"a\"]", "[|- \"b\"|]")]
    [InlineData("fact A: string = \"a\"", "[|Item = \"b\"|]")]
    [InlineData("fact A = 19%", "[|from 2007-01-01 = 19%|]")]
    public void A_value_behind_the_sign_and_one_below_are_reported_at_the_one_below(string first, string second) =>
        Findings.Expect(Wire + $"{first}\n  cite Wire\n  {second}\n", "FACT1211: Fact 'Dossier.Notes.A' has a value behind '=' and another below it. Remove one.");

    [Fact]
    public void So_are_those_of_a_field() => Findings.Expect(
        Wire + "record Delivery\n  Items: string[]\nfact A: Delivery\n  cite Wire\n  Items = [\"a\"]\n    [|- \"b\"|]\n",
        "FACT1211: Field 'Dossier.Notes.A.Items' has a value behind '=' and another below it. Remove one.");

    [Theory]
    [InlineData("fact A = 2\n  cite Wire\n  disputed 3\n    cite Wire page 2\n")]
    [InlineData("fact A: string[]\n  cite Wire\n  - \"a\"\n  - \"b\"\n")]
    public void One_value_and_what_is_said_of_it_are_not(string text) => Assert.DoesNotContain("FACT1211", Findings.Ids(Wire + text));
}
