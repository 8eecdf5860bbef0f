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

    [Fact]
    public void A_chain_is_none() => Findings.None(Wire + "group G\n  cite Wire\n  fact A = B + 1\n  fact B = C + 1\n  fact C = 1\n");
}
