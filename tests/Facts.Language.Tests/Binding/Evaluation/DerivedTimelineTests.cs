using System.Linq;
using Facts.Language.Binding;
using static Facts.Language.Tests.TestProject;
using Findings = Facts.Language.Tests.Checks.Findings;

namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>Timelines, combined entry by entry.</summary>
public sealed class DerivedTimelineTests
{
    private const string Facts = """
          fact Rate: decimal
            from 2007-01-01 = 19%
            from 2020-07-01 until 2020-12-31 = 16%
            from 2021-01-01 = 19%
          fact Extra: decimal
            until 2019-12-31 = 1%
            from 2020-01-01 until 2021-06-30 = 2%
          fact Net = 100
          fact Limit: int?
            until 2006-12-31 = none
            from 2007-01-01 = 5
            from 2010-01-01 = unknown
          fact Gone: int
            from 2000-01-01 = none
            from 2010-01-01 = unknown
          fact Late: int
            from 2030-01-01 = 1
          fact Way: decimal in km
            from 2000-01-01 = 1.5
            from 2001-01-01 = 2
          fact Step = 50 cm
          fact Day: date
            from 2000-01-01 = 2000-05-01
            from 2001-01-01 = 2001-06-01

        """;

    [Theory]
    [InlineData("Rate", "decimal 2007-01-01..2020-06-30 0.19; 2020-07-01..2020-12-31 0.16; 2021-01-01.. 0.19")]
    [InlineData("Net * (1 + Rate)", "decimal 2007-01-01..2020-06-30 119; 2020-07-01..2020-12-31 116; 2021-01-01.. 119")]
    [InlineData("Rate + Extra", "decimal 2007-01-01..2019-12-31 0.2; 2020-01-01..2020-06-30 0.21; 2020-07-01..2020-12-31 0.18; 2021-01-01..2021-06-30 0.21")]
    [InlineData("Extra * 100", "decimal ..2019-12-31 1; 2020-01-01..2021-06-30 2")]
    [InlineData("Rate - Rate", "decimal 2007-01-01..2020-06-30 0; 2020-07-01..2020-12-31 0; 2021-01-01.. 0")]
    [InlineData("Way + Step", "decimal in km 2000-01-01..2000-12-31 1.5005; 2001-01-01.. 2.0005")]
    [InlineData("Day + P30D", "date 2000-01-01..2000-12-31 2000-05-31; 2001-01-01.. 2001-07-01")]
    [InlineData("max(Rate, Extra, 0.17)", "decimal 2007-01-01..2019-12-31 0.19; 2020-01-01..2020-06-30 0.19; 2020-07-01..2020-12-31 0.17; 2021-01-01..2021-06-30 0.19")]
    [InlineData("Limit * 2", "int ..2006-12-31 None; 2007-01-01..2009-12-31 10; 2010-01-01.. Unknown")]
    [InlineData("Gone * 2", "int 2000-01-01..2009-12-31 None; 2010-01-01.. Unknown")]
    [InlineData("Gone + Rate", "int 2007-01-01..2009-12-31 None; 2010-01-01..2020-06-30 Unknown; 2020-07-01..2020-12-31 Unknown; 2021-01-01.. Unknown")]
    [InlineData("Rate / Rate.On(2007-01-01)", "decimal 2007-01-01..2020-06-30 1; 2020-07-01..2020-12-31 0.8421052631578947368421052632; 2021-01-01.. 1")]
    public void Each_stretch_of_days_has_its_value(string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts));

    [Theory]
    [InlineData("int?", "Limit * 2", "int? ..2006-12-31 None; 2007-01-01..2009-12-31 10; 2010-01-01.. Unknown")]
    [InlineData("double", "Rate", "double 2007-01-01..2020-06-30 0.19; 2020-07-01..2020-12-31 0.16; 2021-01-01.. 0.19")]
    [InlineData("decimal in m", "Way", "decimal in m 2000-01-01..2000-12-31 1500; 2001-01-01.. 2000")]
    [InlineData("int in m", "Way + Way", "int in m 2000-01-01..2000-12-31 3000; 2001-01-01.. 4000")]
    public void They_take_the_stated_type(string type, string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts, type));

    [Fact]
    public void A_derived_one_is_a_timeline_like_any_other()
    {
        const string Gross = Facts + "  fact Gross = Net * (1 + Rate)\n";
        Assert.Equal("decimal 116", Derived.Of("Gross.On(2020-08-01)", Gross));
        Assert.Equal("decimal 238", Derived.Of("Gross.Latest * 2", Gross));
        Assert.Equal("decimal 116", Derived.Of("Gross.From2020_07_01", Gross));
        Assert.Equal("decimal 2007-01-01..2020-06-30 19; 2020-07-01..2020-12-31 16; 2021-01-01.. 19", Derived.Of("Gross - Net", Gross));
    }

    [Fact]
    public void Its_entries_are_named_by_their_days_and_have_the_weakest_status_of_theirs()
    {
        var fact = Derived.Fact("A + B", "  fact A: int\n    until 2019-12-31 = 1\n    from 2020-01-01 = 2\n      status estimated\n  fact B: int\n    from 2010-01-01 until 2030-12-31 = 1\n    from 2031-01-01 = 2\n      status alleged\n");
        Assert.Equal(
            ["From2010_01_01 Stated", "From2020_01_01 Estimated", "From2031_01_01 Alleged"],
            fact.Entries.Select(entry => entry.Name + " " + entry.Status));
        Assert.Equal(FactStatus.Alleged, fact.Status);
        Assert.All(fact.Entries, entry => Assert.Equal(FactKind.Entry, entry.Kind));
        Assert.Equal("Dossier.G.Result.From2010_01_01", fact.Entries[0].FullName);
    }

    [Fact]
    public void A_day_that_can_be_computed_is_one() => Assert.Equal("decimal 0.16", Derived.Of("Rate.On(Due - P1D)", Facts + "  fact Due = 2020-07-02\n"));

    [Theory]
    [InlineData("Rate + [|1 EUR|]", "FACT0206: The units do not fit: '1 EUR' is in EUR, and what stands before it has none. Write the unit of that, or '* 1 EUR' behind it.")]
    [InlineData("1 / [|(Rate - 16%)|]", "FACT1235: '(Rate - 16%)' is zero, and nothing can be divided by zero.")]
    [InlineData("Rate.On([|Day|])", "FACT1234: 'Day' cannot be computed with here: it has a value for each day. Write 'Day.On(2020-03-22)' or 'Day.Latest'.")]
    [InlineData("Rate.On([|2000-01-01|])", "FACT1238: 'Dossier.G.Rate' has no value on 2000-01-01: its first entry begins on 2007-01-01. Write a day within an entry.")]
    [InlineData("Extra.On([|2021-07-01|]) * 2", "FACT1238: 'Dossier.G.Extra' has no value on 2021-07-01: its last entry ends on 2021-06-30. Write a day within an entry.")]
    [InlineData("[|Extra + Late|]", "FACT1234: 'Extra + Late' cannot be computed with here: its timelines have no day in common.")]
    public void What_is_wrong_is_reported_once(string formula, string message) =>
        Findings.Expect(Wire + "group G\n  cite Wire\n" + Facts + "  fact Result = " + formula + "\n", message);

    [Fact]
    public void A_field_has_one_value()
    {
        var text = Wire + "record R\n  A: int\ngroup G\n  cite Wire\n  fact Rate: int\n    from 2000-01-01 = 1\n  fact B: R\n    A = [|Rate * 2|]\n";
        Findings.Expect(text.Replace("[|Rate * 2|]", "[|Rate|] * 2", System.StringComparison.Ordinal),
            "FACT1234: 'Rate' cannot be computed with here: it has a value for each day. Write 'Rate.On(2020-03-22)' or 'Rate.Latest'.");
        Findings.Expect(text.Replace("[|Rate * 2|]", "[|Rate|]", System.StringComparison.Ordinal),
            "FACT1234: 'Rate' cannot be computed with here: it has a value for each day. Write 'Rate.On(2020-03-22)' or 'Rate.Latest'.");
    }
}
