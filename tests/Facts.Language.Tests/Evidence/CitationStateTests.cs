using System;
using System.Linq;
using Facts.Language.Evidence;

namespace Facts.Language.Tests.Evidence;

public sealed class CitationStateTests
{
    private const string Facts = """
        source Harbour
          title "Harbour report"
          evidence "harbour.evidence.txt"
        source Gone
          title "t"
          evidence "gone.seal"
        source Bare
          title "t"
          url "https://example.org/"
        fact A = "a"
          cite Harbour "of these"                       // verified
          cite Harbour "of these" "told to wait"        // verified
          cite Harbour "of these" "told to sail"        // failed
          cite Harbour "of these … barges of gold"      // failed
          cite Harbour "…"                              // failed
          cite Harbour                                  // not checkable
          cite Gone "of these"                          // not checkable
          cite Bare "of these"                          // not checkable
          cite Nobody "of these"                        // not checkable
          cite Harbour "of these                        // not checkable
          against Harbour "of these"                    // verified
        table B
          | C: string | cite |
          | "c" | Harbour "told to wait"; Harbour "told to go" |
        """;

    private static readonly FactsProject Project = TestProject.Of(("notes.facts", Facts), Checks.EvidenceSamples.TextFile);

    [Fact]
    public void Each_citation_is_in_one_of_three_states() => Assert.Equal(
        [
            CitationState.Verified, CitationState.Verified, CitationState.Failed, CitationState.Failed, CitationState.Failed, CitationState.NotCheckable, CitationState.NotCheckable,
            CitationState.NotCheckable, CitationState.NotCheckable, CitationState.NotCheckable, CitationState.Verified, CitationState.Verified, CitationState.Failed,
        ],
        Project.CheckCitations(Project.Find("notes.facts")!).Select(citation => citation.State));

    [Fact]
    public void A_project_without_evidence_has_nothing_verified()
    {
        var project = new FactsProject([TestProject.Document("notes.facts", Facts)]);
        Assert.All(project.CheckCitations(project.Find("notes.facts")!), citation => Assert.Equal(CitationState.NotCheckable, citation.State));
    }

    [Fact]
    public void A_quote_is_looked_for_once()
    {
        var file = new EvidenceFile("a.evidence.txt", Checks.EvidenceSamples.Report);
        Assert.Same(file.Find("of these", null, null), file.Find("of these", null, null));
        Assert.NotSame(file.Find("of these", null, null), file.Find("of these", "on Monday.", null));
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_not_searched() =>
        Assert.Throws<InvalidOperationException>(() => new EvidenceFile("a.seal", "no seal").Find("a", null, null));

    [Fact]
    public void Another_spelling_of_the_path_is_another_file()
    {
        foreach (var path in new[] { "Harbour.evidence.txt", "harbour.evidence.TXT", "sub/harbour.evidence.txt" })
        {
            var project = TestProject.Of(("notes.facts", Facts), (path, Checks.EvidenceSamples.Report));
            Assert.All(project.CheckCitations(project.Find("notes.facts")!), citation => Assert.Equal(CitationState.NotCheckable, citation.State));
        }
    }

    [Fact]
    public void A_path_is_relative_to_its_file_and_stays_in_the_project()
    {
        var source = "source Harbour\n  title \"t\"\n  evidence \"{0}\"\nfact A = true\n  cite Harbour \"of these\"\n";
        FactsProject With(string path) => TestProject.Of(("press/notes.facts", source.Replace("{0}", path, StringComparison.Ordinal)), ("texts/harbour.evidence.txt", Checks.EvidenceSamples.Report));
        string[] Ids(string path) => [.. With(path).GetDiagnostics(With(path).Find("press/notes.facts")!).Select(finding => finding.Rule.Id)];
        Assert.Empty(Ids("../texts/harbour.evidence.txt"));
        Assert.Empty(Ids("./../texts/harbour.evidence.txt"));
        Assert.Equal(["FACT0104"], Ids("texts/harbour.evidence.txt"));
        Assert.Equal(["FACT1418"], Ids("../../texts/harbour.evidence.txt"));
        Assert.Equal(["FACT1418"], Ids("/texts/harbour.evidence.txt"));
        Assert.Equal(["FACT1418"], Ids("https://example.org/harbour.evidence.txt"));
    }
}
