using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1216_RepeatedMemberTests
{
    [Fact]
    public void The_second_member_of_a_name_is_reported() => Findings.Expect("enum Role { Doctor, Nurse, [|Doctor|], [|Doctor|] }\n",
        "FACT1216: 'Role' has 'Doctor' already. Remove one.", "FACT1216: 'Role' has 'Doctor' already. Remove one.");

    [Fact]
    public void So_is_the_second_field() => Findings.Expect("record Delivery\n  Item: string\n  [|Item|]: int\n", "FACT1216: 'Delivery' has 'Item' already. Remove one.");

    [Fact]
    public void Names_that_differ_by_case_are_two() => Findings.Expect("enum Role { Doctor, [|doctor|] }\nrecord Delivery\n  Item: string\n  [|ITEM|]: int\n",
        "FACT1102: 'doctor' differs from 'Doctor' by case only. Rename one.", "FACT1102: 'ITEM' differs from 'Item' by case only. Rename one.");
}
