using System.Linq;
using static Facts.Language.Tests.Checks.EvidenceSamples;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0106_UncheckableCitationTests
{
    private const string Cited = "fact A = true\n  cite Harbour \"of these\"\n";

    [Fact]
    public void A_source_without_evidence_is_news_where_another_has_it() => Findings.Expect(
        With(TestProject.Wire + Harbour + Cited + "  cite Wire [|\"two\"|] \"three\"\n", TextFile),
        "FACT0106: This citation cannot be checked: 'Wire' has no evidence.");

    [Fact]
    public void Where_none_has_it_it_is_not() => Findings.None(TestProject.Wire + "fact A = true\n  cite Wire \"two\"\n");

    [Fact]
    public void A_citation_without_a_quote_is_reported_where_there_is_something_to_look_in() => Findings.Expect(
        With(TestProject.Wire + Harbour + Cited + "  cite [|Harbour|] page 2\n  cite Wire page 3\n", TextFile),
        "FACT0106: This citation cannot be checked: it has no quote that could be looked for in the evidence of 'Harbour'.");

    [Fact]
    public void A_search_that_is_given_up_is()
    {
        var text = string.Concat(Enumerable.Repeat("so ", 100_000));
        var quote = string.Concat(Enumerable.Repeat("so ", 1_000)) + ", so";
        Findings.Expect(With(Harbour + $"fact A = true\n  cite Harbour [|\"{quote}\"|]\n", ("harbour.evidence.txt", text)),
            "FACT0106: This citation cannot be checked: the evidence of 'Harbour' repeats itself too often for a search.");
    }

    [Fact]
    public void What_was_reported_at_the_source_is_not_repeated() => Findings.Expect(
        Harbour.Replace("\"harbour.evidence.txt\"", "[|\"harbour.evidence.txt\"|]", System.StringComparison.Ordinal) + Cited,
        "FACT0104: There is no file 'harbour.evidence.txt' in this project. Is it there, and spelt in the same case? Any other file is added by '<FactsEvidence Include=\"…\" />'.");

    [Fact]
    public void Nor_is_a_source_that_is_not_declared() => Findings.Expect(
        With(Harbour + Cited + "fact B = true\n  cite [|Nobody|] \"two\"\n", TextFile),
        "FACT0002: There is no source 'Nobody'. Declare it: 'source Nobody' with a title and a url below it.");
}
