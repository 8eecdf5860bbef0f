using System.Linq;
using Facts.Language.Policies;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0304_NeedlessAllowTests
{
    private const string Day = "policy facts_as_of = 2027-07-01\n";

    [Fact]
    public void A_line_that_silences_nothing_is_reported_at_its_rule() => Findings.Expect(Wire + "fact A = 1\n  cite Wire\n  allow [|FACT0001|] \"own measurement\"\n",
        "FACT0304: This silences no finding of FACT0001. Remove the line.");

    [Fact]
    public void One_that_silences_something_is_not() => Findings.None(Wire + "fact A = 1\n  allow FACT0001 \"own measurement\"\nfact B = 1\n  cite Wire\n");

    [Fact]
    public void Of_two_the_nearer_one_has_the_finding() => Findings.Expect(Wire + "group G\n  allow [|FACT0001|] \"all of it\"\n  fact A = 1\n    allow FACT0001 \"this one\"\n  fact B = 1\n    cite Wire\n",
        "FACT0304: This silences no finding of FACT0001. Remove the line.");

    [Fact]
    public void The_second_of_two_at_one_place_is_needless() => Findings.Expect(Wire + "fact A = 1\n  allow FACT0001 \"a\"\n  allow [|FACT0001|] \"b\"\nfact B = 1\n  cite Wire\n",
        "FACT0304: This silences no finding of FACT0001. Remove the line.");

    [Fact]
    public void One_that_has_ended_is_reported_at_its_day_and_what_it_silenced_comes_back() => Findings.Expect(Day + Wire + "fact [|A|] = 1\n  allow FACT0001 \"own measurement\" until [|2027-06|]\nfact B = 1\n  cite Wire\n",
        "FACT0001: Fact 'Dossier.Notes.A' has no source citation. Add a 'cite' line under it.",
        "FACT0304: This was allowed until 2027-06-30, and it is 2027-07-01 (facts_as_of). Mend what it was for, or write a new day.");

    [Theory]
    [InlineData("2027-07-01")]
    [InlineData("2027-07")]
    [InlineData("2027")]
    public void Its_last_day_is_in_time(string day) => Findings.None(Day + Wire + $"fact A = 1\n  allow FACT0001 \"own\" until {day}\nfact B = 1\n  cite Wire\n");

    [Fact]
    public void Without_a_day_no_end_is_judged() => Findings.None(Wire + "fact A = 1\n  allow FACT0001 \"own\" until 1999-01-01\nfact B = 1\n  cite Wire\n");

    [Fact]
    public void A_tool_that_knows_the_day_judges_it_without_a_policy()
    {
        var settings = PolicySettings.None with { Today = new System.DateTime(2000, 1, 1) };
        var document = Document("notes.facts", Wire + "fact A = 1\n  allow FACT0001 \"own\" until 1999-01-01\nfact B = 1\n  cite Wire\n", settings);
        Assert.Equal(["FACT0001", "FACT0304"], new FactsProject([document]).GetDiagnostics(document).Select(found => found.Rule.Id));
    }

    [Theory]
    [InlineData("FACT0103")]
    [InlineData("FACT0110")]
    [InlineData("FACT0004")]
    [InlineData("FACT0301")]
    [InlineData("FACT0302")]
    [InlineData("FACT0106")]
    public void What_nobody_looks_for_is_not_needless(string rule) => Findings.None(Wire + $"fact A = 1\n  cite Wire\n  allow {rule} \"as it is\"\n");

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    [InlineData("error")]
    public void The_weight_of_the_rule_does_not_matter(string weight)
    {
        var settings = new PolicySettings(new([new PolicySetting("facts_severity.FACT0001", weight, "")]), IsLocked: true);
        var document = Document("notes.facts", Wire + "fact A = 1\n  allow FACT0001 \"own\"\nfact B = 1\n  cite Wire\n", settings);
        Assert.Empty(new FactsProject([document]).GetDiagnostics(document));
    }

    [Fact]
    public void Beside_a_mistake_that_may_hide_what_it_was_for_nothing_is_said() =>
        Assert.Equal(["FACT1012"], Findings.Ids(Wire + "fact A = 1\n  cte Wire\n  allow FACT0001 \"own\"\nfact B = 1\n  cite Wire\n"));
}
