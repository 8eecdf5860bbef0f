using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0206_UnitMismatchTests
{
    [Theory]
    [InlineData("fact A: decimal in m = 82.5 [|kg|]", "'kg' measures g, and 'm' measures m. Write the value in m.")]
    [InlineData("fact A: decimal in m = 500 [|km|]", "'km' is not 'm'. Write 500000 m.")]
    [InlineData("fact A: decimal in % = [|12.5%|]", "12.5% is a number, and the type states '%'. Write 12.5, or leave 'in %' out.")]
    public void A_value_in_another_unit_than_its_types_is_reported_at_the_unit(string line, string message) =>
        Findings.Expect(Wire + line + "\n  cite Wire\n", "FACT0206: The units do not fit: " + message);

    [Theory]
    [InlineData("fact C = A + [|B|]", "'USD' is a currency, and 'EUR' is a currency. Multiply by a rate, such as '1.1 EUR/USD'.")]
    [InlineData("fact C = A + [|1|]", "'1' has none, and cannot be added to what is in EUR. Write its unit, or '* 1 EUR' behind it.")]
    [InlineData("fact C: decimal in s = [|A * 2|]", "the formula gives 'EUR', and the type states 's'; 'EUR' is a currency, and 's' measures s. Correct one of them.")]
    public void Units_of_a_formula_are_computed_with(string line, string message) =>
        Findings.Expect(Wire + $"group G\n  cite Wire\n  fact A = 3 EUR\n  fact B = 4 USD\n  {line}\n", "FACT0206: The units do not fit: " + message);

    [Theory]
    [InlineData("fact A: decimal in m = 82.5 m")]
    [InlineData("fact A: decimal in m = 82.5")]
    [InlineData("fact A: decimal = 82.5 m")]
    [InlineData("fact A = 82.5 m")]
    [InlineData("fact A: decimal[] in m = [82.5 m, 3]")]
    [InlineData("fact A: decimal in % = 12.5")]
    public void A_value_in_the_unit_of_its_type_or_without_one_is_right(string line) => Findings.None(Wire + line + "\n  cite Wire\n");

    [Theory]
    [InlineData("A * [|2|]")]
    [InlineData("A / [|2|]")]
    [InlineData("2 * [|A|]")]
    [InlineData("[|sum(T.Heat)|]")]
    public void What_counts_from_a_zero_of_its_own_has_no_multiple_and_no_sum(string formula) => Findings.Expect(
        Wire + $"group All\n  cite Wire\n  fact A = 20 Cel\n  fact B = {formula}\n  table T\n    | Heat: int in Cel |\n    | 1 |\n",
        "FACT0206: The units do not fit: 'Cel' is on a scale of its own. Only the difference of two values in it can be computed.");
}
