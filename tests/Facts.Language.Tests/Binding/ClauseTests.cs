using System.Linq;
using Facts.Language.Binding;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Binding;

public sealed class ClauseTests
{
    [Fact]
    public void Every_line_is_kept()
    {
        var clauses = Bound.Fact(Wire + """
            fact B = 2
            fact A = 1
              status retracted "a misprint" on 2021-04 use B
              according-to "Corriere della Sera"
              according-to Wire
              note "one"
              note "two"
              also "Uno"
              as-of 2020-05
              review-by 2027-06
              valid from 2020-03 until 2021
              reviewed 2026-11-22 by "A. Reviewer"
              reviewed 2026
              against Wire page 3
              qualifier Jurisdiction = "IT"
              qualifier Share: decimal in % = 12.5
            """).Clauses;
        Assert.Equal((FactStatus.Retracted, "a misprint", "2021-04", "Dossier.Notes.B"), (clauses.Status, clauses.StatusReason, clauses.StatusDate, clauses.Replacement!.FullName));
        Assert.Equal(["Corriere della Sera", "Wire"], clauses.AccordingTo);
        Assert.Equal(["one", "two"], clauses.Notes);
        Assert.Equal(["Uno"], clauses.Also);
        Assert.Equal(("2020-05", "2027-06", "2020-03-01", "2021-12-31"), (clauses.AsOf, clauses.ReviewBy, clauses.ValidFrom, clauses.ValidUntil));
        Assert.Equal([new BoundReview("2026-11-22", "A. Reviewer"), new BoundReview("2026", "")], clauses.Reviews);
        Assert.Equal("page", clauses.Against.Single().Locators.Single().Term);
        Assert.Equal(["Jurisdiction string \"IT\"", "Share decimal in % 12.5"], clauses.Qualifiers.Select(item => $"{item.Name} {item.Type} {Bound.Show(item.Value)}"));
    }

    [Theory]
    [InlineData("valid from 2020", "2020-01-01", "")]
    [InlineData("valid until 2020-02", "", "2020-02-29")]
    [InlineData("valid from 2020-03-22 until 2020-03-22", "2020-03-22", "2020-03-22")]
    public void A_validity_is_of_whole_days(string line, string from, string until)
    {
        var clauses = Bound.Fact($"fact A = 1\n  {line}\n").Clauses;
        Assert.Equal((from, until), (clauses.ValidFrom, clauses.ValidUntil));
    }

    [Fact]
    public void What_stands_below_a_citation_is_said_of_it()
    {
        var fact = Bound.Fact(Wire + """
            fact A = 1
              cite Wire "otto"
                note "in the second edition"
                note "and the third"
                translation "eight"
                directness indirect
                reviewed 2026-11-22 by "A. Reviewer"
              against Wire "nine"
                directness direct
              cite Wire page 2
            """);
        var citation = fact.Citations[0];
        Assert.Equal(("in the second edition\nand the third", "eight", Directness.Indirect), (citation.Note, citation.Translation, citation.Directness));
        Assert.Equal([new BoundReview("2026-11-22", "A. Reviewer")], citation.Reviews);
        Assert.Equal(Directness.Direct, fact.Clauses.Against.Single().Directness);
        Assert.Equal(("", "", Directness.Unstated, 0), (fact.Citations[1].Note, fact.Citations[1].Translation, fact.Citations[1].Directness, fact.Citations[1].Reviews.Count));
        Assert.Empty(fact.Clauses.Notes);
    }

    private const string Group = """
        record Seat
          City: string
          Since: int
        group G
          status alleged "hearsay"
          according-to "A pilot"
          as-of 2020
          valid from 2019 until 2021
          review-by 2027
          qualifier Jurisdiction = "IT"
          note "All of it is hearsay."
          also "Gossip"
          reviewed 2026
          against Wire
          cite Wire

        """;

    [Theory]
    [InlineData("  fact A = 1\n")]
    [InlineData("  fact A\n    from 2000 = 1\n    from 2010 = 2\n")]
    [InlineData("  fact A\n    - 1\n    - 2\n")]
    [InlineData("  fact A: Seat\n    City = \"a\"\n    Since = 1\n")]
    [InlineData("  fact A: Seat\n    from 2000\n      City = \"a\"\n      Since = 1\n")]
    [InlineData("  group Inner\n    fact A = 1\n")]
    public void What_a_group_says_holds_for_everything_in_it(string fact)
    {
        var parts = WithParts(Bound.Fact(Wire + Group + fact)).ToArray();
        Assert.All(parts, part =>
        {
            var clauses = part.Clauses;
            Assert.Equal((FactStatus.Alleged, "hearsay"), (clauses.Status, clauses.StatusReason));
            Assert.Equal(["A pilot"], clauses.AccordingTo);
            Assert.Equal(("2020", "2019-01-01", "2021-12-31", "2027"), (clauses.AsOf, clauses.ValidFrom, clauses.ValidUntil, clauses.ReviewBy));
            Assert.Equal("Jurisdiction", clauses.Qualifiers.Single().Name);
            Assert.Empty(clauses.Notes);
            Assert.Empty(clauses.Also);
            Assert.Empty(clauses.Reviews);
            Assert.Empty(clauses.Against);
        });
    }

    [Fact]
    public void What_a_part_says_itself_goes_first()
    {
        var fact = Bound.Fact(Wire + Group + """
              fact A: Seat
                status confirmed
                valid until 2020
                City = "a"
                  status estimated
                  according-to "B"
                Since = 1
            """);
        Assert.Equal((FactStatus.Confirmed, "", "", "2020-12-31"), (fact.Status, fact.Clauses.StatusReason, fact.Clauses.ValidFrom, fact.Clauses.ValidUntil));
        Assert.Equal((FactStatus.Estimated, "B", "2020-12-31"), (fact.Fields[0].Status, fact.Fields[0].Clauses.AccordingTo.Single(), fact.Fields[0].Clauses.ValidUntil));
        Assert.Equal((FactStatus.Confirmed, "A pilot"), (fact.Fields[1].Status, fact.Fields[1].Clauses.AccordingTo.Single()));
    }

    [Fact]
    public void What_others_say_against_it_takes_nothing_from_around_it()
    {
        var disputed = Bound.Fact(Wire + Group + "  fact A = 1\n    status confirmed\n    disputed 2\n      cite Wire\n").Clauses.Disputed.Single();
        Assert.Equal((FactStatus.Stated, 0, ""), (disputed.Status, disputed.Clauses.AccordingTo.Count, disputed.Clauses.ValidFrom));
    }

    [Fact]
    public void Names_in_the_lines_of_a_group_are_its_own()
    {
        var file = Bound.File("group G\n  status retracted use B\n  fact B = 1\n    status stated\n  group Inner\n    fact B = 2\n    fact A = 3\n");
        Assert.Equal(["", "Dossier.G.B", "Dossier.G.B"], file.Facts.Select(fact => fact.Clauses.Replacement?.FullName ?? ""));
    }

    [Fact]
    public void A_qualifier_of_a_group_may_refer_to_a_fact_that_stands_below_it()
    {
        var fact = Bound.Fact("group G\n  qualifier Country = Italy\n  fact A = 1\ngroup H\n  fact Italy = \"IT\"\n");
        Assert.Equal("\"IT\"", Bound.Show(fact.Clauses.Qualifiers.Single().Value));
    }

    private static System.Collections.Generic.IEnumerable<BoundFact> WithParts(BoundFact fact) =>
        fact.Fields.Concat(fact.Elements).Concat(fact.Entries).SelectMany(WithParts).Prepend(fact);
}
