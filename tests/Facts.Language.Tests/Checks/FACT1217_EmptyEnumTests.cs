using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1217_EmptyEnumTests
{
    [Fact]
    public void An_enum_without_members_is_reported_at_its_name() =>
        Findings.Expect("enum [|Role|] { }\n", "FACT1217: Enum 'Dossier.Role' has no members. Write them between its braces, separated by commas.");

    [Theory]
    [InlineData("enum Role\n")]
    [InlineData("enum Role {\n")]
    public void One_that_breaks_off_is_reported_as_that(string text) => Assert.All(Findings.Ids(text), id => Assert.StartsWith("FACT10", id, System.StringComparison.Ordinal));

    [Fact]
    public void One_member_is_enough() => Findings.None(Wire + "enum Role { Doctor }\nfact A: Role = Doctor\n  cite Wire\n");
}
