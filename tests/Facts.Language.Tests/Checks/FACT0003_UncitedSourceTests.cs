using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0003_UncitedSourceTests
{
    private const string Herald = "source [|Herald|]\n  title \"A\"\n  url \"https://example.org/a\"\n";

    [Fact]
    public void A_source_that_nothing_cites_is_reported_at_its_name() => Findings.Expect(Herald, "FACT0003: No fact cites source 'Herald'. Cite it or remove it.");

    [Fact]
    public void A_citation_in_another_file_counts() => Findings.None(("a.facts", Wire), ("b.facts", "fact Officials = 2\n  cite Wire\n"));

    [Fact]
    public void A_citation_of_a_group_counts() => Findings.None(Wire + "group Expulsion\n  cite Wire\n");

    [Fact]
    public void Evidence_against_a_fact_counts() => Assert.DoesNotContain("FACT0003", Findings.Ids(Wire + "fact Officials = 2\n  against Wire\n"));

    [Theory]
    [InlineData("Wire")]
    [InlineData("\"Wire\"")]
    public void A_source_that_republishes_it_counts(string name) => Findings.Expect(
        Wire + "source [|Copy|]\n  title \"A copy\"\n  url \"https://example.org/copy\"\n  via " + name + "\n",
        "FACT0003: No fact cites source 'Copy'. Cite it or remove it.");

    [Fact]
    public void A_citation_in_a_table_cell_counts() => Assert.DoesNotContain("FACT0003", Findings.Ids(Wire + "table Goods by Item\n  | Item: string | cite |\n  | \"Masks\" | Wire \"masks\" |\n"));

    [Fact]
    public void The_source_that_a_misspelt_citation_meant_is_not_reported_again() => Findings.Expect(
        Wire + "fact Officials = 2\n  cite [|Wyre|]\n",
        "FACT0002: There is no source 'Wyre'. Is 'Wire' meant?");

    [Theory]
    [InlineData("fact Officials = 2\n  Wire \"two\"\n")]
    [InlineData("fact Officials = 2\n  ?? Wire\n")]
    [InlineData("fact Officials = 2 cite Wire\n")]
    public void A_name_in_text_that_could_not_be_read_counts(string fact) => Assert.DoesNotContain("FACT0003", Findings.Ids(Wire + fact));

    [Fact]
    public void A_citation_without_its_source_may_be_of_any() => Assert.Equal(["FACT1009"], Findings.Ids(Wire + "fact Officials = 2\n  cite \"two\"\n"));

    [Fact]
    public void Case_counts() => Findings.Expect(
        Wire + "source [|WIRE|]\n  title \"B\"\n  url \"https://example.org/b\"\nfact Officials = 2\n  cite WIRE\nfact Others = 3\n  cite Wire\n",
        "FACT1102: 'WIRE' differs from 'Wire' by case only. Rename one.");

    [Fact]
    public void A_source_declared_twice_is_one_mistake() => Findings.Expect(
        Herald + "source [|Herald|]\n  title \"B\"\n  url \"https://example.org/b\"\n",
        "FACT0003: No fact cites source 'Herald'. Cite it or remove it.",
        "FACT0202: 'Herald' is declared twice, first in this file. Rename or remove one.");
}
