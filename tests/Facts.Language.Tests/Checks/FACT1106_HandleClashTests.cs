using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1106_HandleClashTests
{
    // Found by trying; FNV and its finisher give both the same 32 bits.
    private const string A = "WJCSPFA";
    private const string B = "HXXISOO";
    private const string SourceName = "XPEYYKG";
    private const string FactName = "RPTILDC";

    [Fact]
    public void The_names_do_have_one_hash()
    {
        Assert.Equal(Reference.Hash("Dossier.Notes." + A), Reference.Hash("Dossier.Notes." + B));
        Assert.Equal(Reference.Hash("Dossier.Sources." + SourceName), Reference.Hash("Dossier.Notes." + FactName));
    }

    [Fact]
    public void The_second_fact_is_reported_at_its_name_with_the_first_as_its_related_place()
    {
        var text = Wire + $"fact {A} = 1\n  cite Wire\nfact [|{B}|] = 2\n  cite Wire\n";
        Findings.Expect(text, $"FACT1106: 'Dossier.Notes.{B}' and 'Dossier.Notes.{A}' happen to have the same handle number. Rename one, for example to '{B}Value'.");
        var plain = MarkupText.Parse(text).Text;
        Assert.Equal(plain.IndexOf(A, System.StringComparison.Ordinal), Assert.Single(Findings.Of(plain)).Related!.Value.Span.Start);
    }

    [Fact]
    public void A_fact_and_a_source_clash_too() => Findings.Expect(
        $"source {SourceName}\n  title \"A\"\n  url \"https://example.org\"\nfact [|{FactName}|] = 1\n  cite {SourceName}\n",
        $"FACT1106: 'Dossier.Notes.{FactName}' and 'Dossier.Sources.{SourceName}' happen to have the same handle number. Rename one, for example to '{FactName}Value'.");

    [Fact]
    public void The_second_is_not_generated_and_the_first_is()
    {
        var project = Of(("notes.facts", $"fact {A} = 1\nfact {B} = 2\n"));
        var model = Language.Emission.ModelBuilder.Build(project.Bind(project.Find("notes.facts")!), project.Symbols);
        Assert.Equal([A], model.Groups.Single().Facts.Select(fact => fact.Name));
    }

    [Fact]
    public void Ten_thousand_facts_have_ten_thousand_numbers() =>
        Assert.DoesNotContain("FACT1106", Findings.Ids(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"fact F{i} = 1\n"))));

    /// <summary>Found by trying, too.</summary>
    [Fact]
    public void An_entry_of_a_timeline_clashes_as_a_fact_does()
    {
        Assert.Equal(Reference.Hash("Dossier.Notes.FDKQAA"), Reference.Hash("Dossier.Notes.RTQMEB.From2007_01_01"));
        Findings.Expect(Wire + "fact FDKQAA = 1\n  cite Wire\nfact [|RTQMEB|]\n  cite Wire\n  from 2007 = 1\n",
            "FACT1106: 'Dossier.Notes.RTQMEB.From2007_01_01' and 'Dossier.Notes.FDKQAA' happen to have the same handle number. Rename one, for example to 'RTQMEBValue'.");
    }
}
