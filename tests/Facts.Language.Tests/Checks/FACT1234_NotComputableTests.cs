using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1234_NotComputableTests
{
    [Theory]
    [InlineData("\"x\"", "[|A|] + 1", "'A' cannot be computed with here: it is a 'string'.")]
    [InlineData("true", "-[|A|]", "'A' cannot be computed with here: it is a 'bool'.")]
    [InlineData("2020-01-01", "A * [|2|]", "'2' cannot be computed with here: a date and a number have no product. Days are written P10D.")]
    public void What_cannot_be_computed_with_is_reported_where_it_stands(string value, string formula, string message) =>
        Findings.Expect(Wire + $"group G\n  cite Wire\n  fact A = {value}\n  fact B = {formula}\n", "FACT1234: " + message);

    [Theory]
    [InlineData("[|\"a\"|] + \"b\"", "'\"a\"' cannot be computed with here: it is a 'string'.")]
    [InlineData("[|true|] + false", "'true' cannot be computed with here: it is a 'bool'.")]
    public void Several_of_a_kind_are_one_mistake(string formula, string message) =>
        Findings.Expect(Wire + $"fact A = {formula}\n  cite Wire\n", "FACT1234: " + message);

    [Fact]
    public void A_difference_is_no_range() => Findings.Expect(
        Wire + "fact A: range int = [|10 - 20|]\n  cite Wire\n", "FACT1202: '10 - 20' is not a 'range int'. A range is written 10..20.");

    [Theory]
    [InlineData("2020-01-01", "A + P10D")]
    [InlineData("2020-01-01", "A - 2019-01-01")]
    [InlineData("PT1H", "A + PT30M")]
    [InlineData("4", "-A * 2")]
    public void Dates_durations_and_numbers_are_computed_with(string value, string formula) =>
        Findings.None(Wire + $"group G\n  cite Wire\n  fact A = {value}\n  fact B = {formula}\n");

    [Theory]
    [InlineData("[|T.X|]")]
    [InlineData("[[|T.X|]]")]
    [InlineData("[|T.X|] + 1")]
    public void A_row_whose_type_has_no_name_is_no_value(string value) => Findings.Expect(
        Wire + $"table T by Key\n  | Key: string | N: int |\n  | \"x\" | 1 |\n  cite Wire\ngroup All\n  cite Wire\n  fact A = {value}\n",
        "FACT1234: 'T.X' cannot be computed with here: it is a row, and its type has no name. Name a field of it, or write a record behind the table's name.");

    [Fact]
    public void A_field_of_it_is_one() => Findings.None(Wire + "table T by Key\n  | Key: string | N: int |\n  | \"x\" | 1 |\n  cite Wire\nfact A = T.X.N\n");
}
