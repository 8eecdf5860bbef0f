using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1230_UnknownUnitTests
{
    [Theory]
    [InlineData("fact A = 41.5 [|kmm|]", "'kmm' is no unit. Write 'km'.")]
    [InlineData("fact A: decimal in [|EURO|] = 3", "'EURO' is no unit. Write 'EUR'.")]
    [InlineData("fact A = 3 [|sec|]", "'sec' is no unit. Write 's'.")]
    [InlineData("fact A = 9.81 [|m/s^2|]", "'m/s^2' is no unit: there is no unit 's^2'. Write 'm/s2'.")]
    public void A_unit_that_there_is_not_is_reported_with_the_nearest(string line, string message) => Findings.Expect(Wire + line + "\n  cite Wire\n", "FACT1230: " + message);

    [Fact]
    public void So_is_one_in_a_record_or_in_a_unit() => Findings.Expect(Wire + "record R\n  A: int in [|kgg|]\nunit Stone = 3 [|kgg|]\nfact A = 1\n  cite Wire\n",
        "FACT1230: 'kgg' is no unit. Write 'kg'.", "FACT1230: 'kgg' is no unit. Write 'kg'.");

    [Fact]
    public void One_without_its_keyword_is_reported_once() =>
        Findings.Expect(Wire + "fact A: int [|number|] = 4\n  cite Wire\n", "FACT1001: 'number' is not expected here. A unit stands behind 'in': write in number.");

    [Theory]
    [InlineData("fact A = 41.5 km")]
    [InlineData("fact A = 6.67430(15)e-11 m3.kg-1.s-2")]
    [InlineData("fact A: decimal in EUR/kg = 3")]
    [InlineData("fact A = 3 Hartree")]
    [InlineData("fact A = 2 mHartree2")]
    [InlineData("fact A = 12 {people}")]
    public void Those_of_UCUM_currencies_and_declared_ones_are_not(string line) =>
        Assert.DoesNotContain("FACT1230", Findings.Ids(Wire + "unit Hartree = 4.3597447222060e-18 J\nunit mHartree2\n" + line + "\n  cite Wire\n"));
}
