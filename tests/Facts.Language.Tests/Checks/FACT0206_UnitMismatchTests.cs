using System.Linq;
using Facts.Language.Values;
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

    /// <summary>Two units of one name, each of its own namespace: two metres here, three in B.</summary>
    [Theory]
    [InlineData("fact A = [|B.H.Y|]", "U")]
    [InlineData("fact A: int = [|B.H.Y|]", "U")]
    [InlineData("fact A: decimal = [|B.H.Y|]", "U")]
    [InlineData("fact A = [|2 * B.H.Y|]", "U")]
    [InlineData("fact A = [|B.H.Y * 1 U|]", "U2")]
    [InlineData("fact A = [[|B.H.Y|]]", "U")]
    [InlineData("fact A = [|B.H.T|]", "U")]
    [InlineData("fact A: int[] in U = [|B.H.Many|]", "U")]
    [InlineData("fact A: range int in U = [|B.H.Span|]", "U")]
    public void A_unit_that_is_another_one_here_is_not_taken_over(string line, string unit) => Findings.Expect(
        Twice(line), $"FACT0206: The units do not fit: the value is in '{unit}' as another namespace declares it, which is another unit here. Write a type with a unit that is the same in both, or rename one of the two.");

    [Fact]
    public void Units_of_one_name_do_not_cancel_out() => Findings.Expect(
        Twice("fact A = [|B.H.Op / 1 W|]"), "FACT0206: The units do not fit: two namespaces declare units of one name, which are two units and do not cancel out. Rename one of the two.");

    /// <summary>Its name would be that of another unit here.</summary>
    [Theory]
    [InlineData("fact A: B.R\n    Len = 6 [|m|]", "'m' is not 'U'. Write 2, without a unit, which is that of the type.")]
    [InlineData("fact A: B.R\n    Len = 1 [|EUR|]", "'EUR' is a currency, and 'U' measures m. Write the value in U, without a unit.")]
    [InlineData("fact A: Own\n    Len = 6 [|m|]\nrecord Own\n  Len: int in U", "'m' is not 'U'. Write 3 U.")]
    public void Where_it_cannot_be_written_the_number_alone_is_told(string line, string message) => Findings.Expect(Twice(line), "FACT0206: The units do not fit: " + message);

    [Fact]
    public void Units_that_say_nothing_of_themselves_are_two_in_two_namespaces() => Findings.Expect(
        Twice("fact A: int in W = [|B.H.Op|]"), "FACT0206: The units do not fit: the formula gives 'W', and the type states 'W'; 'W' measures B.W, and 'W' measures A.W. Correct one of them.");

    [Fact]
    public void The_unit_of_a_records_field_is_that_of_the_records_namespace() => Findings.Expect(
        Twice("fact A: B.R\n    Len = 4 [|U|]"), "FACT0206: The units do not fit: 'U' is another unit here than where the type is declared. Leave it out where the value is in that of the type, or rename one of the two.");

    [Theory]
    [InlineData("fact R: B.R\n    Len = 4\n  fact A: int in m = R.Len", "12")]
    [InlineData("fact R: B.R\n    Len = B.H.Y\n  fact A: int in m = R.Len", "6")]
    [InlineData("table T: B.R\n    | Len |\n    | 4 |\n  fact A: int in m = sum(T.Len)", "12")]
    [InlineData("table T\n    | Len: int in U |\n    | 4 |\n  fact A: int in m = sum(T.Len)", "8")]
    [InlineData("fact A: int in m = B.H.Rec.Len", "21")]
    [InlineData("fact A: int in m = B.H.Y", "6")]
    [InlineData("fact A: int in U = B.H.Y", "3")]
    [InlineData("fact A: int in m = 2 * B.H.Y", "12")]
    [InlineData("fact A: int in m2 = B.H.Y * 1 U", "12")]
    [InlineData("fact A = B.H.Y / 1 U", "3")]
    [InlineData("fact A: int in U = Own", "1")]
    [InlineData("fact A = Own", "1")]
    [InlineData("fact A = B.H.Length", "5")]
    public void Into_a_unit_that_is_written_it_is_converted(string line, string value)
    {
        var project = Of(Twice(line));
        Assert.Empty(project.Documents.SelectMany(document => project.GetDiagnostics(document)));
        Assert.Equal(value, ((ScalarValue)project.Bind(project.Find("a.facts")!).Facts.Single(fact => fact.Name == "A").Value!).Text);
    }

    private static (string, string)[] Twice(string line) =>
    [
        ("a.facts", "namespace A\n" + Wire + "unit U = 2 m\nunit W\ngroup G\n  cite Wire\n  fact Own = 1 U\n  fact Other = 1 W\n  " + line + "\n"),
        ("b.facts", "namespace B\nunit U = 3 m\nunit W\ngroup H\n  cite Wire\n  fact Y = 2 U\n  fact Op = 2 W\n  fact Length = 5 km\n  fact Many = [1 U]\n  fact Span = 1..2 U\n  fact T\n    from 2020-01-01 = 1 U\n  fact Rec: R\n    Len = 7 U\nrecord R\n  Len: int in U\n"),
    ];
}
