using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1107_LongNameTests
{
    [Fact]
    public void Three_hundred_characters_are_allowed_and_one_more_is_not()
    {
        // 'Dossier.Notes.' has 14.
        Findings.None(Wire + $"fact {new string('A', 286)} = 1\n  cite Wire\n");
        Findings.Expect(Wire + $"fact [|{new string('A', 287)}|] = 1\n  cite Wire\n", "FACT1107: A full name has at most 300 characters; this one has 301. Shorten it.");
    }

    [Fact]
    public void What_stands_in_a_group_with_a_long_name_is_not_reported_as_well() => Findings.Expect(
        Wire + $"group [|{new string('A', 1000)}|]\n  cite Wire\n  fact X = 1\n  fact Y = 2\n  group Z\n    fact W = 3\n",
        "FACT1107: A full name has at most 300 characters; this one has 1008. Shorten it.");

    [Fact]
    public void A_fact_in_a_group_that_is_just_short_enough_is_reported_itself() => Findings.Expect(
        Wire + $"group {new string('A', 290)}\n  cite Wire\n  fact [|X12|] = 1\n",
        "FACT1107: A full name has at most 300 characters; this one has 302. Shorten it.");

    [Fact]
    public void A_namespace_is_reported_once_for_all_that_stands_in_it() => Findings.Expect(
        $"namespace [|{new string('A', 301)}|]\n" + Wire + "fact X = 1\n  cite Wire\ngroup B\n  cite Wire\n  fact Y = 1\n".Replace("X", "X", System.StringComparison.Ordinal),
        "FACT1107: A full name has at most 300 characters; this one has 301. Shorten it.");

    [Fact]
    public void A_name_of_a_megabyte_is_read_in_time()
    {
        var name = new string('A', 1_000_000);
        var text = $"group {name}\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  fact F{i} = 1\n"));
        Assert.Single(Findings.Of(text), found => found.Rule.Id == "FACT1107");
    }

    [Fact]
    public void A_name_of_a_hundred_thousand_parts_is_read_in_time() =>
        Assert.Single(Findings.Of("group " + string.Join(".", Enumerable.Repeat("A", 100_000)) + "\n  fact X = 1\n"), found => found.Rule.Id == "FACT1107");
}
