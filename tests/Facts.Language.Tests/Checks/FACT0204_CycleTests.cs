using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0204_CycleTests
{
    [Fact]
    public void A_fact_of_itself_is_reported_at_its_name_in_the_formula() => Findings.Expect(Wire + "group G\n  cite Wire\n  fact A = [|A|] + 1\n",
        "FACT0204: 'Dossier.G.A' is computed from itself. Write the value of one of them.");

    [Fact]
    public void A_circle_is_reported_once_at_its_first_fact() => Findings.Expect(Wire + "group G\n  cite Wire\n  fact A = [|B|] + 1\n  fact B = C + 1\n  fact C = A + 1\n  fact D = A\n",
        "FACT0204: 'Dossier.G.A' is computed from itself, through Dossier.G.B, Dossier.G.C. Write the value of one of them.");

    [Fact]
    public void Across_files_it_is_reported_in_the_first_of_them() => Findings.Expect(
        [("a.facts", Wire + "group First\n  cite Wire\n  fact A = [|Second.B|] + 1\n"), ("b.facts", "group Second\n  cite Wire\n  fact B = First.A\n")],
        "FACT0204: 'Dossier.First.A' is computed from itself, through Dossier.Second.B. Write the value of one of them.");

    [Theory]
    [InlineData("  fact A = min([|B|], 3)\n  fact B = round(A, 0)\n", "A", ", through Dossier.G.B")]
    [InlineData("  fact A: int\n    from 2020-01-01 = [|B|]\n    from 2021-01-01 = 2\n  fact B = A.Latest\n", "A", ", through Dossier.G.B")]
    [InlineData("  fact A: int\n    from 2020-01-01 = 1\n    from 2021-01-01 = [|A.On|](2020-06-01) + 1\n", "A", "")]
    [InlineData("  table T\n    | X: int |\n    | [|A|]  |\n    | 3      |\n  fact A = sum(T.X)\n", "T", ", through Dossier.G.A")]
    [InlineData("  table T by K\n    | K: string | X: int |\n    | \"a\"     | [|T.B.X|] |\n    | \"b\"     | 3      |\n", "T", "")]
    [InlineData("  fact A = [[|B|], 2]\n  fact B = A\n", "A", ", through Dossier.G.B")]
    [InlineData("  fact A = [|B|] + C\n  fact B = A + C\n  fact C = A + B\n", "A", ", through Dossier.G.B")]
    public void So_is_one_through_anything_that_has_a_value(string lines, string name, string through) =>
        Findings.Expect(Wire + "group G\n  cite Wire\n" + lines, $"FACT0204: 'Dossier.G.{name}' is computed from itself{through}. Write the value of one of them.");

    [Fact]
    public void Two_circles_are_two_mistakes() => Findings.Expect(Wire + "group G\n  cite Wire\n  fact A = [|B|]\n  fact B = A\n  fact C = [|D|] + A\n  fact D = C\n",
        "FACT0204: 'Dossier.G.A' is computed from itself, through Dossier.G.B. Write the value of one of them.",
        "FACT0204: 'Dossier.G.C' is computed from itself, through Dossier.G.D. Write the value of one of them.");

    [Fact]
    public void Rows_that_name_each_other_are_no_circle() => Findings.None(
        Wire + "record Person\n  Name: string\n  Chief: Person?\ntable People: Person by Name\n  | Name | Chief |\n  | \"Anna\" | Bert |\n  | \"Bert\" | Anna |\n  cite Wire\n");

    [Fact]
    public void What_is_said_of_a_fact_is_no_part_of_its_value() =>
        Findings.None(Wire + "group G\n  cite Wire\n  fact A = B + 1\n  fact B = 1\n    status retracted \"wrong\" use A\n");

    [Fact]
    public void A_chain_is_none() => Findings.None(Wire + "group G\n  cite Wire\n  fact A = B + 1\n  fact B = C + 1\n  fact C = 1\n");
}
