using System;
using System.Linq;
using Facts.Language.Fixes;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Fixes;

/// <summary>What single fixes write, rule by rule; that they keep the laws, every test of a rule holds.</summary>
public sealed class FixTests
{
    private const string Held = "source Held\n  title    \"Held\"\n  evidence \"held.evidence.txt\"\n\n";
    private const string Report = "Wire reports: The embassy expelled two Russian officials on Monday. In the harbour of Genoa, ninety-one lorries were counted by the port. A lorry pays 30 euros, and a coach pays 20 euros.";

    [Fact]
    public void FACT0001_cites_the_source_above_with_the_words_that_carry_the_value() => Expect(
        Held + Wire + "group A\n  fact Officials = 2\n  fact Rooms = 3\n    cite Wire\n",
        "FACT0001", "Cite 'Held'",
        Held + Wire + "group A\n  fact Officials = 2\n    cite Held \"embassy expelled two Russian officials\"\n  fact Rooms = 3\n    cite Wire\n");

    [Fact]
    public void FACT0001_offers_the_source_cited_last_first() => Assert.Equal(
        ["Cite 'Wire'", "Cite 'Held'", "Allow FACT0001 here, and write why"],
        Find(Held + Wire + "group A\n  fact Rooms = 3\n    cite Wire\n  fact Officials = 2\n", "FACT0001").Select(fix => fix.Title));

    [Fact]
    public void FACT0002_declares_the_source_behind_the_others() => Expect(
        Wire + "group A\n  fact Rooms = 3\n    cite Herald\n  fact Floors = 2\n    cite Wire\n",
        "FACT0002", "Declare the source 'Herald'",
        Wire + "\nsource Herald\n  title \"Herald\"\ngroup A\n  fact Rooms = 3\n    cite Herald\n  fact Floors = 2\n    cite Wire\n");

    [Fact]
    public void FACT0002_declares_the_first_source_above_what_stands_first() => Expect(
        "namespace N\n\n// About A.\ngroup A\n  fact Rooms = 3\n    cite Herald\n",
        "FACT0002", "Declare the source 'Herald'",
        "namespace N\n\nsource Herald\n  title \"Herald\"\n\n// About A.\ngroup A\n  fact Rooms = 3\n    cite Herald\n");

    [Fact]
    public void FACT0003_says_that_another_source_has_it_from_there() => Expect(
        Wire + "\nsource Agency\n  title \"Agency\"\n  url \"https://example.org/agency\"\n\ngroup A\n  fact Rooms = 3\n    cite Wire\n",
        "FACT0003", "Say that 'Wire' has it from 'Agency'",
        Wire + "  via Agency\n\nsource Agency\n  title \"Agency\"\n  url \"https://example.org/agency\"\n\ngroup A\n  fact Rooms = 3\n    cite Wire\n");

    [Fact]
    public void FACT0102_quotes_the_words_that_carry_the_value() => Expect(
        Held + "group A\n  fact Lorries = 91\n    cite Held \"In the harbour of Genoa\"\n",
        "FACT0102", "Quote “of Genoa, ninety-one lorries were”",
        Held + "group A\n  fact Lorries = 91\n    cite Held \"In the harbour of Genoa\" \"of Genoa, ninety-one lorries were\"\n");

    [Fact]
    public void FACT0103_quotes_the_words_that_carry_the_value() => Expect(
        "policy facts_require_quotes = true\n" + Held + "group A\n  fact Officials = 2\n    cite Held page 3\n",
        "FACT0103", "Quote “embassy expelled two Russian officials”",
        "policy facts_require_quotes = true\n" + Held + "group A\n  fact Officials = 2\n    cite Held page 3 \"embassy expelled two Russian officials\"\n");

    [Fact]
    public void FACT0108_tells_the_places_apart() => Assert.Equal(
        ["Mean the one after “lorry”", "Mean the one after “coach”"],
        Find(Held + "group A\n  fact Paid = true\n    cite Held \"pays\"\n", "FACT0108").Select(fix => fix.Title).Take(2));

    [Fact]
    public void FACT0202_of_two_that_say_the_same_makes_one() => Expect(
        Wire + "group A\n  fact Rooms = 3\n    cite Wire page 1\n  fact Rooms = 3\n    cite Wire page 2\n",
        "FACT0202", "Make one fact of the two",
        Wire + "group A\n  fact Rooms = 3\n    cite Wire page 1\n    cite Wire page 2\n");

    [Fact]
    public void FACT1001_writes_in_before_a_unit() => Expect(
        Wire + "group A\n  fact Speed: double km/h = 5.5\n    cite Wire\n",
        "FACT1001", "Write 'in km/h'",
        Wire + "group A\n  fact Speed: double in km/h = 5.5\n    cite Wire\n");

    [Fact]
    public void FACT1103_renames_wherever_the_name_is_written()
    {
        var project = Of(("a.facts", Wire + "group A\n  fact rooms = 3\n    cite Wire\n  fact Beds = rooms * 2\n"), ("b.facts", "group B\n  fact Old = 1\n    cite Wire\n    status retracted \"x\" use A.rooms\n"));
        var finding = project.GetDiagnostics(project.Find("a.facts")!).Single(found => found.Rule.Id == "FACT1103");
        var texts = FixLaws.Apply(project, project.GetFixes(project.Find("a.facts")!, finding)[0]);
        Assert.Contains("fact Beds = Rooms * 2", texts["a.facts"], StringComparison.Ordinal);
        Assert.Contains("use A.Rooms\n", texts["b.facts"], StringComparison.Ordinal);
    }

    [Fact]
    public void FACT1103_leaves_a_name_that_something_else_has_too() => Assert.DoesNotContain(
        Find(Wire + "record Room\n  beds: int\ngroup A\n  fact beds = 3\n    cite Wire\n  fact Double = beds * 2\n", "FACT1103"), fix => fix.Title.StartsWith("Rename", StringComparison.Ordinal));

    [Theory]
    [InlineData("22.03.2020", "2020-03-22")]
    [InlineData("2020/03/22", "2020-03-22")]
    [InlineData("03/22/2020", "2020-03-22")]
    [InlineData("2020-3-2", "2020-03-02")]
    public void FACT1005_writes_a_date_in_order(string written, string date) => Expect(
        Wire + $"group A\n  fact Day = {written}\n    cite Wire\n", "FACT1005", $"Write '{date}'", Wire + $"group A\n  fact Day = {date}\n    cite Wire\n");

    [Fact]
    public void FACT1005_leaves_a_date_that_is_read_in_two_ways() => Assert.Empty(Find(Wire + "group A\n  fact Day = 03/04/2020\n    cite Wire\n", "FACT1005"));

    [Theory]
    [InlineData("521,800", "521_800", Applicability.Unsafe)]
    [InlineData("1,521,800", "1_521_800", Applicability.Safe)]
    [InlineData("1.521.800", "1_521_800", Applicability.Safe)]
    [InlineData("41,5", "41.5", Applicability.Safe)]
    [InlineData(".5", "0.5", Applicability.Safe)]
    [InlineData("12 %", "12%", Applicability.Safe)]
    [InlineData("5km", "5 km", Applicability.Unsafe)]
    public void FACT1004_writes_a_number_as_the_language_does(string written, string number, Applicability applicability)
    {
        var fix = Find(Wire + $"group A\n  fact Length = {written}\n    cite Wire\n", "FACT1004")[0];
        Assert.Equal(($"Write '{number}'", applicability), (fix.Title, fix.Applicability));
    }

    [Fact]
    public void An_allow_is_offered_with_an_empty_reason() => Expect(
        Wire + "group A\n  fact Rooms = 3\n    cite Wire\n    cite Wire\n",
        "FACT0006", "Allow FACT0006 here, and write why",
        Wire + "group A\n  fact Rooms = 3\n    cite Wire\n    cite Wire\n      allow FACT0006 \"\"\n");

    private static void Expect(string text, string rule, string title, string expected)
    {
        var project = Project(text);
        FixLaws.Hold(project);
        var fixes = Find(text, rule);
        Assert.Contains(title, fixes.Select(fix => fix.Title));
        Assert.Equal(expected, FixLaws.Apply(project, fixes.First(fix => fix.Title == title))["a.facts"]);
    }

    private static Fix[] Find(string text, string rule)
    {
        var project = Project(text);
        var document = project.Find("a.facts")!;
        return [.. project.GetDiagnostics(document).Where(found => found.Rule.Id == rule).Take(1).SelectMany(found => project.GetFixes(document, found))];
    }

    private static FactsProject Project(string text) => Of(("a.facts", text), ("held.evidence.txt", Report));
}
