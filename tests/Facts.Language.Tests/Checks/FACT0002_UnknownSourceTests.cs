using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0002_UnknownSourceTests
{
    [Fact]
    public void A_misspelt_source_is_reported_once_with_the_nearest_one() => Findings.Expect("""
        source Wire2021
          title "Two officials expelled"
          url "https://example.org/wire"
        fact Officials = 2
          cite [|Wire2012|] "two Russian officials"
        """, "FACT0002: There is no source 'Wire2012'. Is 'Wire2021' meant?");

    [Fact]
    public void Case_counts() => Findings.Expect(Wire + """
        fact Officials = 2
          cite [|wire|] "two Russian officials"
        """, "FACT0002: There is no source 'wire'. Is 'Wire' meant?");

    [Fact]
    public void Where_none_is_near_the_message_says_how_to_declare_it() => Findings.Expect("""
        fact Officials = 2
          cite [|Herald|] "two Russian officials"
        """, "FACT0002: There is no source 'Herald'. Declare it: 'source Herald' with a title and a url below it.");

    [Fact]
    public void A_source_of_another_assembly_cannot_be_cited() => Findings.Expect(
        "fact Officials = 2\n  cite [|Library.Sources.Herald|] \"two\"\n",
        "FACT0002: There is no source 'Library.Sources.Herald'. A source of another assembly cannot be cited: declare it here, 'source Herald' with a title and a url below it.");

    [Fact]
    public void A_source_is_cited_without_its_namespace() => Findings.Expect(
        Wire + "fact Officials = 2\n  cite [|Dossier.Sources.Wire|] \"two\"\n", "FACT0002: There is no source 'Dossier.Sources.Wire'. Sources have no namespace: 'Wire'.");

    [Fact]
    public void Every_citation_of_it_is_reported() => Findings.Expect("""
        group Expulsion
          cite [|Herald|]
          fact Officials = 2
            cite [|Herald|] "two"
        """,
        "FACT0002: There is no source 'Herald'. Declare it: 'source Herald' with a title and a url below it.",
        "FACT0002: There is no source 'Herald'. Declare it: 'source Herald' with a title and a url below it.");

    [Fact]
    public void Evidence_against_a_fact_is_looked_up_too() => Findings.Expect(Wire + """
        fact Officials = 2
          cite Wire "two"
          against [|Herald|] "three"
        """,
        "FACT0002: There is no source 'Herald'. Declare it: 'source Herald' with a title and a url below it.");

    [Fact]
    public void A_source_that_republishes_an_unknown_one_is_reported() => Findings.Expect(Wire + """
          via [|Wirre|]
        fact Officials = 2
          cite Wire "two"
        """, "FACT0002: There is no source 'Wirre'. Is 'Wire' meant?");

    [Fact]
    public void A_source_of_another_file_and_namespace_is_found() => Findings.None(
        ("a.facts", "namespace Other\n" + Wire),
        ("b.facts", "fact Officials = 2\n  cite Wire \"two\"\n"));

    [Fact]
    public void The_nearest_source_may_stand_in_another_file() => Findings.Expect(
        [("a.facts", Wire), ("b.facts", "fact Officials = 2\n  cite [|Wires|] \"two\"\n")],
        "FACT0002: There is no source 'Wires'. Is 'Wire' meant?");

    [Theory]
    [InlineData("sorce Herald\n  title \"A\"\n  url \"https://a.example\"\n")]
    [InlineData("Herald\n  title \"A\"\n  url \"https://a.example\"\n")]
    [InlineData("source \"A\"\n  title \"A\"\n  url \"https://a.example\"\n")]
    [InlineData("source\n  title \"A\"\n  url \"https://a.example\"\n")]
    [InlineData("@source Herald\n  title \"A\"\n  url \"https://a.example\"\n")]
    [InlineData("source Herald = \"A\"\n  title \"A\"\n  url \"https://a.example\"\n")]
    [InlineData("source My.Herald\n  title \"A\"\n  url \"https://a.example\"\nfact Extra = 1\n  cite My.Herald\n")]
    public void A_source_that_could_not_be_read_whole_makes_no_citation_wrong(string source)
    {
        var ids = Findings.Ids(source + (source.Contains("My.", System.StringComparison.Ordinal) ? "" : "fact Officials = 2\n  cite Herald \"two\"\n"));
        Assert.DoesNotContain("FACT0002", ids);
        Assert.Single(ids);
    }

    [Fact]
    public void A_citation_without_a_name_is_the_parsers_finding() => Assert.Equal(["FACT1009"], Findings.Ids("fact Officials = 2\n  cite\n"));

    [Fact]
    public void A_locator_in_its_place_is_the_parsers_finding() => Assert.Equal(["FACT1009"], Findings.Ids("fact Officials = 2\n  cite page 3 \"two\"\n"));

    [Fact]
    public void A_source_indented_too_deep_is_one_mistake() => Assert.DoesNotContain("FACT0002",
        Findings.Ids(Wire + " Herald \"the Herald\"\nfact Officials = 2\n  cite Wire\n  cite Herald\n"));

    [Fact]
    public void Two_names_as_near_give_the_first_in_ordinal_order() => Findings.Expect("""
        source WireB
          title "B"
          url "https://example.org/b"
        source WireA
          title "A"
          url "https://example.org/a"
        fact Officials = 2
          cite [|WireC|] "two"
        fact Ambassador = "Sergey Razov"
          cite WireB "Sergey Razov"
        """, "FACT0002: There is no source 'WireC'. Is 'WireA' meant?");

    [Theory]
    [InlineData("Wyre", "Is 'Wire' meant?")]
    [InlineData("People.Interviewed", "Who is no source of the project stands in quotes: \"People.Interviewed\".")]
    public void One_that_is_said_to_say_so_is_a_source(string name, string hint) =>
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  according-to [|{name}|]\n", $"FACT0002: There is no source '{name}'. {hint}");

    [Fact]
    public void One_that_is_declared_or_stands_in_quotes_is_right() => Findings.None(Wire + "fact A = 1\n  cite Wire\n  according-to Wire\n  according-to \"A pilot\"\n");

    [Fact]
    public void A_source_that_says_so_is_of_use() =>
        Findings.None(Wire + "source Pilot\n  title \"A pilot\"\n  url \"https://example.org/pilot\"\nfact A = 1\n  cite Wire\n  according-to Pilot\n");
}
