using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1209_UnknownMemberTests
{
    private const string Role = "enum Role { Doctor, Nurse }\nenum Size { A, B, C, D, E, F, G, H, I }\n";

    [Theory]
    [InlineData("Role = [|Docter|]", "'Docter' is no member of 'Role'. Is 'Doctor' meant?")]
    [InlineData("Role = [|doctor|]", "'doctor' is no member of 'Role'. Is 'Doctor' meant?")]
    [InlineData("Role? = [|Docter|]", "'Docter' is no member of 'Role'. Is 'Doctor' meant?")]
    [InlineData("Role[] = [Nurse, [|Docter|]]", "'Docter' is no member of 'Role'. Is 'Doctor' meant?")]
    [InlineData("Role = [|Pilot|]", "'Pilot' is no member of 'Role'. It has Doctor, Nurse.")]
    [InlineData("Size = [|Huge|]", "'Huge' is no member of 'Size'. It has A, B, C, D, E, F, G, H \u2026.")]
    public void A_word_that_is_no_member_is_reported_with_the_nearest(string rest, string message) =>
        Findings.Expect(Wire + Role + $"fact Kind: {rest}\n  cite Wire\n", "FACT1209: " + message);

    [Theory]
    [InlineData("Role = Doctor")]
    [InlineData("Role = Role.Doctor")]
    [InlineData("Role = Dossier.Role.Doctor")]
    [InlineData("Role? = none")]
    [InlineData("Role[] = [Doctor, Nurse, Doctor]")]
    public void Members_are_not(string rest) => Findings.None(Wire + Role + $"fact Kind: {rest}\n  cite Wire\n");

    [Fact]
    public void A_fact_of_the_enum_is_no_member_and_right() => Findings.None(Wire + Role + "group G\n  fact First: Role = Doctor\n    cite Wire\n  fact Second: Role = First\n");
}
