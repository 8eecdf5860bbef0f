using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0001_MissingCitationTests
{
    private const string Message = "FACT0001: Fact 'Dossier.Expulsion.Ambassador' has no source citation. Add a 'cite' line under it.";

    [Fact]
    public void A_fact_without_a_citation_is_reported_at_its_name() => Findings.Expect(Wire + """
        group Expulsion
          fact Officials = 2
            cite Wire "two Russian officials"
          fact [|Ambassador|] = "Sergey Razov"
        """, Message);

    [Fact]
    public void The_place_is_the_one_of_the_specification()
    {
        const string Text = """
            namespace Dossier

            source Wire2021
              title     "Two officials expelled"
              publisher "Example Wire"
              published 2021-03-31
              url       "https://example.org/two-officials"

            group Expulsion
              /// Officials told to leave.
              fact Officials = 2
                cite Wire2021 "expelled two Russian officials"

              fact Ambassador = "Sergey Razov"
            """;
        var found = Assert.Single(Findings.Of(Text));
        Assert.Equal(new Language.Text.LinePosition(13, 7), Document("a.facts", Text).Tree.Lines.GetPosition(found.Span.Start));
        Assert.Equal("FACT0001", found.Rule.Id);
        Assert.Equal(Language.Diagnostics.Severity.Warning, found.Rule.Severity);
    }

    [Fact]
    public void A_dotted_name_is_marked_as_a_whole() => Findings.Expect("fact [|People.Doctors|] = 28",
        "FACT0001: Fact 'Dossier.Notes.People.Doctors' has no source citation. Add a 'cite' line under it.");

    [Fact]
    public void Evidence_against_a_fact_is_no_citation_of_it() => Findings.Expect(Wire + """
        group Expulsion
          fact [|Ambassador|] = "Sergey Razov"
            against Wire "an embassy official"
        """, Message);

    [Theory]
    [InlineData("unknown")]
    [InlineData("none")]
    public void That_nobody_knows_it_is_a_fact_that_wants_a_citation(string word) => Findings.Expect($"group Expulsion\n  fact [|Ambassador|]: string = {word}\n", Message);

    [Theory]
    [InlineData("fact Officials = 2\n[|cite|] Wire\n", "FACT1008: 'cite' does not belong at the top level. Indent it under the fact, table or group that it supports.")]
    [InlineData("group Expulsion\n  fact Officials = 2\n[|cite|] Wire\n", "FACT1008: 'cite' does not belong at the top level. Indent it under the fact, table or group that it supports.")]
    [InlineData("[|cite|] Wire\ntable T\n  | A: int |\n  | 1 |\n", "FACT1008: 'cite' does not belong at the top level. Indent it under the fact, table or group that it supports.")]
    [InlineData("fact Rooms = 1\n  cite Wire\nfact Officials = 2\n  [|source|] Wire \"two\"\n", "FACT1008: 'source' does not belong under 'fact'. The source of a value is named by 'cite'.")]
    public void A_citation_that_is_misplaced_is_one_mistake(string text, string message) => Findings.Expect(Wire + text, message);

    [Fact]
    public void One_that_is_misplaced_excuses_no_other_group() => Findings.Expect(Wire + """
        group Expulsion
          fact [|Ambassador|] = "Sergey Razov"
        group Other
          fact Officials = 2
        [|cite|] Wire
        """, Message, "FACT1008: 'cite' does not belong at the top level. Indent it under the fact, table or group that it supports.");

    [Fact]
    public void A_note_is_no_citation() => Findings.Expect("""
        group Expulsion
          fact [|Ambassador|] = "Sergey Razov"
            note "according to the embassy"
        """, Message);

    [Fact]
    public void A_wrong_value_does_not_excuse_the_missing_citation() => Findings.Expect("""
        group Expulsion
          fact [|Ambassador|]: int = [|"Sergey Razov"|]
        """, Message, "FACT1202: A text in quotes is not an 'int'. Write ': string' or leave the type out.");

    [Fact]
    public void A_citation_of_the_group_covers_its_facts() => Findings.None(Wire + """
        group Expulsion
          cite Wire
          fact Officials = 2
          group Names
            fact Ambassador = "Sergey Razov"
        """);

    [Fact]
    public void A_citation_of_another_group_covers_nothing() => Findings.Expect(Wire + """
        group Mission
          cite Wire
          fact Days = 2
        group Expulsion
          fact [|Ambassador|] = "Sergey Razov"
        """, Message);

    [Fact]
    public void A_citation_of_a_source_that_there_is_not_is_one_mistake() => Findings.Expect("""
        group Expulsion
          fact Ambassador = "Sergey Razov"
            cite [|Wire|] "the ambassador"
        """, "FACT0002: There is no source 'Wire'. Declare it: 'source Wire' with a title and a url below it.");

    [Theory]
    [InlineData("cite")]
    [InlineData("ct Wire \"x\"")]
    [InlineData("Wire \"the ambassador\"")]
    [InlineData("?? Wire")]
    public void A_line_that_cannot_be_read_may_be_the_citation(string line) =>
        Assert.Single(Findings.Ids(Wire + "fact Ambassador = \"Sergey Razov\"\n  " + line + "\n"), id => id.StartsWith("FACT10", System.StringComparison.Ordinal));

    [Fact]
    public void A_line_of_the_group_that_cannot_be_read_may_be_the_citation_of_all() =>
        Assert.Equal(["FACT1009"], Findings.Ids(Wire + "group Expulsion\n  Wire \"the ambassador\"\n  fact A = 1\n  group Names\n    fact B = 2\n"));

    [Theory]
    [InlineData("fact [|Staff|] = [1, 2]")]
    [InlineData("fact [|Staff|] = 10..20")]
    [InlineData("fact [|Staff|]: partial date = 2020-03")]
    [InlineData("fact [|Staff|] = 6.67430(15)e-11 m")]
    [InlineData("fact [|Staff|] = PT1H")]
    public void Values_of_every_form_want_a_citation(string line) => Findings.Expect(line, "FACT0001: Fact 'Dossier.Notes.Staff' has no source citation. Add a 'cite' line under it.");

    [Fact]
    public void Each_field_and_element_wants_one() => Findings.Expect(Wire + """
        record Delivery
          Item: string
          Count: int
        fact Relief: Delivery
          Item = "Masks"
            cite Wire
          [|Count|] = 30
        fact Names
          - "a"
            cite Wire
          - [|"b"|]
        """,
        "FACT0001: Field 'Dossier.Notes.Relief.Count' has no source citation. Add a 'cite' line under it.",
        "FACT0001: Element 'Dossier.Notes.Names[1]' has no source citation. Add a 'cite' line under it.");

    [Fact]
    public void A_disputed_value_wants_one_of_its_own() => Findings.Expect(Wire + """
        fact Planes = 13
          cite Wire
          disputed [|9|]
        """, "FACT0001: Disputed value of 'Dossier.Notes.Planes' has no source citation. Add a 'cite' line under it.");

    [Theory]
    [InlineData("fact Staff =", "FACT1009")]
    [InlineData("fact Staff", "FACT1205")]
    [InlineData("Staff = 5", "FACT1009")]
    public void A_fact_that_is_not_finished_is_one_mistake(string line, string id) => Assert.Equal([id], Findings.Ids(line));

    [Fact]
    public void Each_entry_wants_one_at_its_own_day() => Findings.Expect(Wire + """
        fact Rate: decimal
          until [|2006-12-31|] = none
          from 2007-01-01 = 19%
            cite Wire "19 %"
          from [|2020-07-01|] until 2020-12-31 = 16%
          from 2021-01-01 = 19%
            cite Wire "19 %"
        """,
        "FACT0001: Entry 'Dossier.Notes.Rate.Start' has no source citation. Add a 'cite' line under it.",
        "FACT0001: Entry 'Dossier.Notes.Rate.From2020_07_01' has no source citation. Add a 'cite' line under it.");

    [Fact]
    public void A_citation_of_the_timeline_covers_its_entries() => Findings.None(Wire + "fact Rate\n  cite Wire\n  from 2007 = 1\n  from 2020 = 2\n");

    [Fact]
    public void Fields_of_an_entry_want_one_each() => Findings.Expect(Wire + """
        record Seat
          City: string
          Since: int
        fact Capital: Seat
          from 1579
            City = "Utrecht"
              cite Wire page 3
            [|Since|] = 1579
          from 1795
            City = "The Hague"
            Since = 1795
            cite Wire page 4
        """, "FACT0001: Field 'Dossier.Notes.Capital.From1579_01_01.Since' has no source citation. Add a 'cite' line under it.");

    /// <summary>What covers the accepted value is not said of what others say against it.</summary>
    [Fact]
    public void Disputed_values_of_every_part_want_one_of_their_own() => Findings.Expect(Wire + """
        record Seat
          City: string
          Since: int
        group G
          cite Wire
          fact Capital: Seat
            from 1579
              City = "Utrecht"
                disputed [|"Leiden"|]
              Since = 1579
              disputed Since = [|1580|]
            from 1795
              City = "The Hague"
              Since = 1795
              disputed City = "Amsterdam"
                cite Wire page 2
          fact Names
            - "a"
              disputed [|"b"|]
          fact Rate
            from 2007 = 1
              disputed [|2|]
          fact Seat: Seat
            City = "Utrecht"
            Since = 1579
            disputed
              City = "Leiden"
                cite Wire page 5
              [|Since|] = 1580
        """,
        "FACT0001: Disputed value of 'Dossier.G.Capital.From1579_01_01.City' has no source citation. Add a 'cite' line under it.",
        "FACT0001: Disputed value of 'Dossier.G.Capital.From1579_01_01.Since' has no source citation. Add a 'cite' line under it.",
        "FACT0001: Disputed value of 'Dossier.G.Names[0]' has no source citation. Add a 'cite' line under it.",
        "FACT0001: Disputed value of 'Dossier.G.Rate.From2007_01_01' has no source citation. Add a 'cite' line under it.",
        "FACT0001: Field 'Dossier.G.Seat.Since' has no source citation. Add a 'cite' line under it.");

    [Fact]
    public void A_disputed_value_that_is_computed_needs_none() =>
        Assert.DoesNotContain("FACT0001", Findings.Ids(Wire + "fact A = 1\n  cite Wire\nfact B = 2\n  cite Wire\n  disputed A\n"));
}
