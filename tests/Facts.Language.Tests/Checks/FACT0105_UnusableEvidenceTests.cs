using Facts.Language.Evidence;
using static Facts.Language.Tests.Checks.EvidenceSamples;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0105_UnusableEvidenceTests
{
    private static readonly string Hash = Sha256.Hash(Report);

    private static string Source(string evidence) => "source Harbour\n  title \"Harbour report\"\n  evidence " + evidence + "\nfact A = true\n  cite Harbour \"not there\"\n";

    [Fact]
    public void A_text_that_is_not_the_one_recorded_is_reported_at_the_hash_and_its_quotes_are_not() => Findings.Expect(
        With(Source($"\"harbour.evidence.txt\" sha256 [|\"{new string('0', 64)}\"|]"), TextFile),
        $"FACT0105: The evidence 'harbour.evidence.txt' cannot be used. Its SHA-256 is {Hash}, and not the one recorded here. Look what has changed; if that is meant, record the new one.");

    [Theory]
    [InlineData("00ff")]
    [InlineData("no hash")]
    public void What_is_no_hash_is_reported_as_that(string hash) => Findings.Expect(
        With(Source($"\"harbour.evidence.txt\" sha256 [|\"{hash}\"|]"), TextFile),
        $"FACT0105: The evidence 'harbour.evidence.txt' cannot be used. '{hash}' is no SHA-256, which has 64 hexadecimal digits.");

    [Fact]
    public void The_one_that_is_recorded_is_used()
    {
        var facts = Harbour.Replace("txt\"", $"txt\" sha256 \"{Hash.ToUpperInvariant()}\"", System.StringComparison.Ordinal) + "fact A = true\n  cite Harbour \"of these\"\n";
        Findings.None(With(facts, TextFile));
        Findings.None(With(facts, ("harbour.evidence.txt", Report.Replace("\n", "\r\n", System.StringComparison.Ordinal))));
    }

    [Fact]
    public void Of_a_seal_it_is_the_sealed_text_that_is_recorded() =>
        Findings.None(With(Sealed.Replace("seal\"", $"seal\" sha256 \"{Hash}\"", System.StringComparison.Ordinal) + "fact A = true\n  cite Harbour \"of these\"\n", SealFile("of these")));

    [Fact]
    public void A_seal_that_was_changed_by_hand_is_reported_at_its_path()
    {
        var (path, seal) = SealFile("of these");
        Findings.Expect(
            With(Source("[|\"harbour.seal\"|]"), (path, seal.Replace("words 44", "words 45", System.StringComparison.Ordinal))),
            "FACT0105: The evidence 'harbour.seal' cannot be used. Line 6: Its checksum is not that of its lines: it was changed by hand, or damaged. Make it again with 'facts seal'.");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_too()
    {
        var project = new FactsProject(
            [TestProject.Document("notes.facts", Source("\"harbour.evidence.txt\""))], [], TestProject.Evidence(EvidenceFile.Unreadable("harbour.evidence.txt", "It is not UTF-8.")));
        var finding = Assert.Single(project.GetDiagnostics(project.Find("notes.facts")!));
        Assert.Equal("FACT0105: The evidence 'harbour.evidence.txt' cannot be used. It is not UTF-8.", $"{finding.Rule.Id}: {finding.Message}");
    }
}
