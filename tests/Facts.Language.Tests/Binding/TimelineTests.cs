using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Values;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Binding;

public sealed class TimelineTests
{
    [Fact]
    public void Entries_are_ordered_named_and_ended()
    {
        var fact = Bound.Fact(Wire + """
            fact A: decimal
              cite Wire
              from 2021-01-01 = 19%
              until 2006 = none
              from 2020-07-01 until 2020-12 = 16%
              from 2007 = 19%
            """);
        Assert.True(fact.IsTimeline);
        Assert.Null(fact.Value);
        Assert.Equal("decimal", fact.Type!.ToString());
        Assert.Equal(
            [
                "Start: ..2006-12-31 none", "From2007_01_01: 2007-01-01..2020-06-30 0.19", "From2020_07_01: 2020-07-01..2020-12-31 0.16", "From2021_01_01: 2021-01-01.. 0.19",
            ],
            fact.Entries.Select(Show));
        Assert.All(fact.Entries, entry => Assert.Equal((FactKind.Entry, "Dossier.Notes.A." + entry.Name), (entry.Kind, entry.FullName)));
    }

    [Theory]
    [InlineData("1579", "1579-01-01")]
    [InlineData("1579-03", "1579-03-01")]
    [InlineData("1579-03-22", "1579-03-22")]
    public void An_entry_begins_with_the_first_day_of_what_is_written(string from, string day) => Assert.Equal(day, Bound.Fact($"fact A\n  from {from} = 1\n").Entries.Single().From);

    [Theory]
    [InlineData("2006", "2006-12-31")]
    [InlineData("2006-02", "2006-02-28")]
    [InlineData("2008-02", "2008-02-29")]
    [InlineData("2006-02-03", "2006-02-03")]
    public void An_entry_ends_with_the_last(string until, string day) => Assert.Equal(day, Bound.Fact($"fact A\n  until {until} = 1\n").Entries.Single().Until);

    [Theory]
    [InlineData("from 2000 = 1\n  from 2001 = 2", "int")]
    [InlineData("from 2000 = 1\n  from 2001 = 2.5", "decimal")]
    [InlineData("from 2000 = none\n  from 2001 = 3_000_000_000\n  from 2002 = 1", "long")]
    [InlineData("from 2000 = unknown\n  from 2001 = \"a\"", "string")]
    [InlineData("from 2000 = [1]\n  from 2001 = none", "int[]")]
    [InlineData("from 2000\n    - \"a\"\n  from 2001\n    - \"b\"", "string[]")]
    [InlineData("from 2000 = 1..2\n  from 2001 = 3..", "range int")]
    [InlineData("from 2000 = none", "")]
    public void One_type_is_inferred_from_all_entries(string entries, string type)
    {
        var fact = Bound.Fact($"fact A\n  {entries}\n");
        Assert.Equal(type, fact.Type?.ToString() ?? "");
        Assert.DoesNotContain(null, fact.Entries.Select(entry => entry.Value));
        Assert.All(fact.Entries.Where(entry => entry.Value is ScalarValue), entry => Assert.Equal(fact.Type!.Kind, ((ScalarValue)entry.Value!).Type));
    }

    [Fact]
    public void Records_are_values_and_each_part_has_what_is_said_of_it()
    {
        var fact = Bound.Fact(Wire + """
            record Seat
              City: string
              Since: date?
            fact A: Seat
              from 1795 until 1806-06
                City = "The Hague"
                  cite Wire page 2
                  disputed "Leiden"
                    cite Wire page 3
                status estimated
                valid from 1795
                as-of 1800
                cite Wire page 4
              from 1579
                City = "Utrecht"
                Since = unknown
                disputed City = "Amsterdam"
                  cite Wire page 5
            """);
        Assert.Equal(["From1579_01_01: 1579-01-01..1794-12-31 { \"Utrecht\", unknown }", "From1795_01_01: 1795-01-01..1806-06-30 { \"The Hague\",  }"], fact.Entries.Select(Show));
        var (first, second) = (fact.Entries[0], fact.Entries[1]);
        Assert.Equal(("City", "\"Amsterdam\""), (first.Clauses.Disputed.Single().Name, Bound.Show(first.Clauses.Disputed.Single().Value)));
        Assert.Equal((FactStatus.Estimated, "1795-01-01", "", "1800"), (second.Status, second.Clauses.ValidFrom, second.Clauses.ValidUntil, second.Clauses.AsOf));
        Assert.Equal("\"Leiden\"", Bound.Show(second.Fields[0].Clauses.Disputed.Single().Value));
        Assert.Equal(FactStatus.Estimated, second.Fields[0].Status);
    }

    [Theory]
    [InlineData("from 2000-01-01T00:00Z = 1")]
    [InlineData("from 2010 until 2005 = 1")]
    [InlineData("from 2000-13 = 1")]
    [InlineData("from 2020 = 1\n  from 2020 = 1")]
    [InlineData("from 2020")]
    [InlineData("from 2020 = \"a\"")]
    public void An_entry_that_is_reported_has_no_value(string entries)
    {
        var fact = Bound.Fact($"fact A: int\n  from 1990 = 0\n  {entries}\n");
        Assert.True(fact.IsTimeline);
        Assert.Equal("0", Bound.Show(fact.Entries[0].Value));
        Assert.Null(fact.Entries[^1].Value);
    }

    [Fact]
    public void A_wrong_value_is_one_message() => Assert.Equal(["FACT1201"], Checks.Findings.Ids(Wire + "fact A: innt\n  cite Wire\n  from 2000 = 1\n  from 2001 = \"a\"\n"));

    [Fact]
    public void Fields_without_a_record_are_one_message() => Assert.Equal(["FACT1215"], Checks.Findings.Ids(Wire + "fact A\n  cite Wire\n  from 2000\n    City = \"a\"\n  from 2001\n    City = \"b\"\n"));

    [Fact]
    public void Values_that_fit_no_type_are_one_message() => Assert.Equal(["FACT1202"], Checks.Findings.Ids(Wire + "fact A\n  cite Wire\n  from 2000 = 1\n  from 2001 = \"a\"\n"));

    [Fact]
    public void A_disputed_value_of_the_whole_is_of_the_type_of_the_entries()
    {
        var fact = Bound.Fact(Wire + "fact A\n  from 2000 = 1.5\n  disputed 2\n    cite Wire\n");
        Assert.Equal("decimal", fact.Clauses.Disputed.Single().Type!.ToString());
    }

    private static string Show(BoundFact entry) => $"{entry.Name}: {entry.From}..{entry.Until} {Bound.Show(entry.Value)}";
}
