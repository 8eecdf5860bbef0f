using System.Globalization;
using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1110_CrowdedTypeTests
{
    [Fact]
    public void The_first_fact_that_is_too_many_is_reported() => Findings.Expect(
        Wire + "group Tolls\n  cite Wire\n" + Lines(60_000, "  fact A{0} = 1") + "  fact [|B|] = 1\n  fact C = 1\n",
        "FACT1110: B would be the 60001th member of 'Dossier.Tolls', and no type of more than 60,000 can be loaded in .NET. Put some of the facts into a group of their own.");

    [Fact]
    public void So_is_a_member_of_an_enum() => Findings.Expect(
        "enum Kind { " + string.Join(", ", Enumerable.Range(0, 60_000).Select(i => "A" + i.ToString(CultureInfo.InvariantCulture))) + ", [|B|] }\n",
        "FACT1110: B would be the 60001th member of 'Kind', and no type of more than 60,000 can be loaded in .NET. Make a table of them.");

    [Fact]
    public void Two_groups_of_half_as_many_are_not() => Findings.None(
        Wire + "group Tolls\n  cite Wire\n" + Lines(30_001, "  fact A{0} = 1") + "  group North\n    cite Wire\n" + Lines(30_001, "    fact A{0} = 1"));

    private static string Lines(int count, string line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, line, i) + "\n"));
}
