using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1109_AmbiguousNameTests
{
    private const string Two = "group Cars\n  cite Wire\n  fact Toll = 12\n  fact Least = 1\ngroup Trucks\n  cite Wire\n  fact Toll = 40\n  fact Most = 2\n";

    [Fact]
    public void A_fact_that_two_groups_have_is_reported_where_it_is_named() => Findings.Expect(
        Wire + Two + "group Totals\n  fact Dearest = [|Toll|]\n", "FACT1109: 'Toll' may mean several things. Write Dossier.Cars.Toll or Dossier.Trucks.Toll.");

    [Fact]
    public void More_than_three_are_not_named() => Findings.Expect(
        Wire + Two + "group A\n  cite Wire\n  fact Toll = 1\ngroup B\n  cite Wire\n  fact Toll = 2\ngroup Totals\n  fact Dearest = [|Toll|]\n",
        "FACT1109: 'Toll' may mean several things. Write Dossier.Cars.Toll or Dossier.Trucks.Toll or Dossier.A.Toll.");

    [Fact]
    public void A_type_that_two_namespaces_have_is_reported_at_its_name() => Findings.Expect(
    [
        ("notes.facts", "namespace Third\nsource Wire\n  title \"t\"\n  url \"https://example.org/wire\"\nfact Kind: [|Role|] = Doctor\n  cite Wire\n"),
        ("a.facts", "namespace First\nenum Role { Doctor }\n"),
        ("b.facts", "namespace Second\nenum Role { Doctor }\n"),
    ], "FACT1109: 'Role' may mean several things. Write First.Role or Second.Role.");

    [Theory]
    [InlineData("group Totals\n  fact Dearest = Trucks.Toll\n")]
    [InlineData("group Totals\n  fact Dearest = Dossier.Trucks.Toll\n")]
    [InlineData("group Trucks\n  fact Again = Toll\n")]
    [InlineData("group Trucks.Large\n  fact Again = Toll\n")]
    [InlineData("group Totals\n  fact Least = Most\n")]
    public void A_name_that_means_one_thing_from_where_it_stands_is_not(string text) => Findings.None(Wire + Two + text);
}
