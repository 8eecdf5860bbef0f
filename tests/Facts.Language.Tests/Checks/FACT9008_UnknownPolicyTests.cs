using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT9008_UnknownPolicyTests
{
    [Theory]
    [InlineData("facts_min_source", "Is 'facts_min_sources' meant?")]
    [InlineData("Facts_Min_Sources", "Is 'facts_min_sources' meant?")]
    [InlineData("facts_asof", "Is 'facts_as_of' meant?")]
    [InlineData("facts_severity.FACT01", "Is 'facts_severity.FACT0001' meant?")]
    [InlineData("facts_severity.fact0001", "Is 'facts_severity.FACT0001' meant?")]
    [InlineData("strictness", "There are facts_min_sources, facts_require_quotes, facts_require_evidence, facts_as_of, facts_max_age_days, facts_max_row_members, facts_visibility, facts_provenance and facts_severity.ID.")]
    public void An_unknown_key_is_reported_with_the_nearest(string key, string hint) => Findings.Expect($"policy [|{key}|] = 2\n" + Wire + "fact A = 1\n  cite Wire\n",
        $"FACT9008: There is no policy '{key}'. {hint}");

    [Theory]
    [InlineData("facts_severity.FACT0401")]
    [InlineData("facts_severity.FACT0404")]
    [InlineData("facts_severity.Uses")]
    public void The_weight_of_a_use_in_CSharp_is_set_where_the_use_stands(string key) => Findings.Expect($"policy [|{key}|] = error\n" + Wire + "fact A = 1\n  cite Wire\n",
        $"FACT9008: There is no policy '{key}' of a .facts file. It weighs uses in C#: write it under [*.cs] in .editorconfig.");

    [Theory]
    [InlineData("facts_min_sources = 1")]
    [InlineData("facts_require_quotes = false")]
    [InlineData("facts_require_evidence = false")]
    [InlineData("facts_as_of = 2026-11-25")]
    [InlineData("facts_max_age_days = 0")]
    [InlineData("facts_visibility = internal")]
    [InlineData("facts_provenance = \"none\"")]
    [InlineData("facts_severity.FACT0001 = error")]
    public void Every_key_is_known(string line) => Findings.None($"policy {line}\n" + Wire + "fact A = 1\n  cite Wire\n");

    [Fact]
    public void The_same_key_twice_is_a_repeated_line() => Findings.Expect("policy facts_max_age_days = 9\npolicy [|facts_max_age_days|] = 8\n" + Wire + "fact A = 1\n  cite Wire\n",
        "FACT1502: 'policy facts_max_age_days' stands here already. Remove one.");

    [Theory]
    [InlineData("policy")]
    [InlineData("policy facts_min_sources")]
    [InlineData("policy facts_min_sources =")]
    [InlineData("policy facts_min_sources 2")]
    [InlineData("policy facts_min_sources = 2 ??")]
    [InlineData("policy = 2")]
    public void What_could_not_be_read_is_reported_once_and_says_nothing(string line) => Assert.Single(Findings.Ids(line + "\n" + Wire + "fact A = 1\n  cite Wire\n"));
}
