using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1102_CaseOnlyDifferenceTests
{
    [Fact]
    public void The_later_fact_is_reported_and_not_for_its_lower_case_as_well() => Findings.Expect(Wire + "group All\n  cite Wire\n  fact Cost = 1\n  fact [|cost|] = 2\n",
        "FACT1102: 'cost' differs from 'Cost' by case only. Rename one.");

    [Fact]
    public void A_fact_and_a_group_are_compared() => Findings.Expect(Wire + "group All\n  cite Wire\n  fact Cost = 1\n  group [|COST|]\n    fact A = 2\n",
        "FACT1102: 'COST' differs from 'Cost' by case only. Rename one.");

    [Fact]
    public void Groups_that_dotted_names_make_are_compared() => Findings.Expect(Wire + "group All\n  cite Wire\n  fact Cost.A = 1\n  fact [|COST|].B = 2\n",
        "FACT1102: 'COST' differs from 'Cost' by case only. Rename one.");

    [Fact]
    public void What_stands_in_such_a_group_is_not_reported_as_well() => Findings.Expect(Wire + "group Cost\n  cite Wire\n  fact A = 1\n  group In\n    fact B = 2\ngroup [|COST|]\n  cite Wire\n  fact a = 1\n  group IN\n    fact b = 2\n"
        .Replace("fact a ", "fact C ", System.StringComparison.Ordinal).Replace("fact b ", "fact D ", System.StringComparison.Ordinal),
        "FACT1102: 'COST' differs from 'Cost' by case only. Rename one.");

    [Fact]
    public void Groups_of_two_files_are_compared_and_the_first_by_path_keeps_its_name() => Findings.Expect(
        [("a.facts", Wire + "group Cost\n  cite Wire\n  fact A = 1\n"), ("b.facts", "group [|COST|]\n  cite Wire\n  fact A = 1\n")],
        "FACT1102: 'COST' differs from 'Cost' by case only. Rename one.");

    [Fact]
    public void A_fact_is_compared_with_the_groups_of_other_files() => Findings.Expect(
        [("a.facts", Wire + "group All\n  cite Wire\n  fact [|COST|] = 1\n"), ("b.facts", "group All.Cost\n  cite Wire\n  fact A = 1\n")],
        "FACT1102: 'COST' differs from 'Cost' by case only. Rename one.");

    [Fact]
    public void Namespaces_are_compared() => Findings.Expect(
        [("a.facts", "namespace Roads.Tolls\n" + Wire + "group A\n  cite Wire\n  fact A1 = 1\n"), ("b.facts", "namespace [|Roads.TOLLS|]\ngroup B\n  cite Wire\n  fact B1 = 1\n")],
        "FACT1102: 'Roads.TOLLS' differs from 'Roads.Tolls' by case only. Rename one.");

    [Fact]
    public void The_name_of_the_project_is_written_in_no_file() => Findings.None(
        ("a.facts", Wire + "group A\n  cite Wire\n  fact A1 = 1\n"), ("b.facts", "namespace DOSSIER\ngroup B\n  cite Wire\n  fact B1 = 1\n"));

    [Fact]
    public void Other_scopes_may_differ_so() => Findings.None(Wire + "group A\n  cite Wire\n  fact Cost = 1\ngroup B\n  cite Wire\n  fact COST = 2\n");

    [Fact]
    public void A_source_and_a_fact_may_differ_so() => Findings.None(Wire + "fact WIRE = 1\n  cite Wire\n");

    [Fact]
    public void A_group_opened_again_does_not_differ() => Findings.None(Wire + "group Cost\n  cite Wire\n  fact A = 1\ngroup Cost\n  cite Wire\n  fact B = 1\n");

    [Fact]
    public void Units_are_told_apart_by_case() => Findings.None("unit Ma\nunit MA\n");

    [Fact]
    public void Turkish_letters_are_compared_without_culture() => Findings.None(Wire + "group All\n  cite Wire\n  fact Iz = 1\n  fact İz = 2\n  fact Is = 3\n");

    [Theory]
    [InlineData("enum Role { Doctor, Nurse, [|DOCTOR|] }\n", "'DOCTOR' differs from 'Doctor'")]
    [InlineData("record Span\n  Length: int\n  [|length|]: int\n", "'length' differs from 'Length'")]
    [InlineData("table T by Key\n  | Key: int | [|KEY|]: int |\n  | 1 | 2 |\n  cite Wire\n", "'KEY' differs from 'Key'")]
    public void What_a_declaration_has_in_it_is_compared(string text, string message) => Findings.Expect(Wire + text + "fact A = 1\n  cite Wire\n", $"FACT1102: {message} by case only. Rename one.");

    [Fact]
    public void The_same_name_twice_is_another_mistake() => Findings.Expect(Wire + "enum Role { Doctor, [|Doctor|] }\nfact A = 1\n  cite Wire\n", "FACT1216: 'Role' has 'Doctor' already. Remove one.");
}
