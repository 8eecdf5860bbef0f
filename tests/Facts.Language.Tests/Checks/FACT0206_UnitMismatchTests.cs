using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0206_UnitMismatchTests
{
    [Theory]
    [InlineData("fact A: decimal in m = 82.5 [|kg|]", "'kg' is not 'm'. Write the value in m.")]
    [InlineData("fact A: decimal in EUR = 3_000_000 [|CHF|]", "'CHF' is not 'EUR'. Write the value in EUR.")]
    [InlineData("fact A: int[] in m = [1 m, 2 [|kg|]]", "'kg' is not 'm'. Write the value in m.")]
    [InlineData("fact A: range decimal in EUR = 1 EUR..2 [|CHF|]", "'CHF' is not 'EUR'. Write the value in EUR.")]
    public void A_value_in_another_unit_than_its_types_is_reported_at_the_unit(string line, string message) =>
        Findings.Expect(Wire + line + "\n  cite Wire\n", "FACT0206: The units do not fit: " + message);

    [Theory]
    [InlineData("fact A: decimal in m = 82.5 m")]
    [InlineData("fact A: decimal in m = 82.5")]
    [InlineData("fact A: decimal = 82.5 m")]
    [InlineData("fact A = 82.5 m")]
    [InlineData("fact A: decimal[] in m = [82.5 m, 3]")]
    [InlineData("fact A: decimal in % = 12.5%")]
    public void A_value_in_the_unit_of_its_type_or_without_one_is_right(string line) => Findings.None(Wire + line + "\n  cite Wire\n");
}
