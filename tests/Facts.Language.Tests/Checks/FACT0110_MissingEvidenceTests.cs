using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0110_MissingEvidenceTests
{
    private const string Policy = "policy facts_require_evidence = true\n";
    private const string Message = "FACT0110: Source 'Wire' is cited and has no evidence, and the policy wants it. Add 'evidence \"…\"' below the source.";

    private static readonly string Marked = Wire.Replace("source Wire", "source [|Wire|]", System.StringComparison.Ordinal);

    [Fact]
    public void A_cited_source_without_evidence_is_reported_at_its_name_once() => Findings.Expect(Policy + Marked + "fact A = 1\n  cite Wire\nfact C = 2\n  cite Wire\n", Message);

    [Fact]
    public void Whoever_cites_it() => Findings.Expect([("a.facts", Policy + Marked), ("b.facts", "fact A = 1\n  cite Wire\n")], Message);

    [Fact]
    public void Where_only_the_citing_file_asks_it_is_reported_there_at_the_first_citation() =>
        Findings.Expect([("a.facts", Wire), ("b.facts", Policy + "fact A = 1\n  cite [|Wire|]\nfact C = 1\n  cite Wire\n")], Message);

    [Fact]
    public void Where_both_ask_it_is_reported_at_the_source() =>
        Findings.Expect([("a.facts", Policy + Marked), ("b.facts", Policy + "fact A = 1\n  cite Wire\n")], Message);

    [Theory]
    [InlineData("", "fact A = 1\n  cite Wire\n")]
    [InlineData("policy facts_require_evidence = false\n", "fact A = 1\n  cite Wire\n")]
    public void Without_a_policy_none_is_wanted(string policy, string fact) => Findings.None(policy + Wire + fact);

    [Fact]
    public void What_nothing_rests_on_wants_none() => Assert.DoesNotContain("FACT0110", Findings.Ids(
        Policy + Wire + "source Other\n  title \"t\"\n  url \"https://example.org/\"\n  evidence \"a.seal\"\n  via Wire\nfact A = 1\n  cite Other\n  against Wire\n"));

    [Theory]
    [InlineData("evidence \"a.seal\"")]
    [InlineData("evidence")]
    [InlineData("?? evidence")]
    public void What_is_there_or_could_not_be_read_is_not_missing(string line) => Assert.DoesNotContain("FACT0110", Findings.Ids(Policy + Wire + $"  {line}\nfact A = 1\n  cite Wire\n"));
}
