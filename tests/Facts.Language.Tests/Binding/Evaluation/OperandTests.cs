using System.Linq;
using Facts.Language.Binding;
using static Facts.Language.Tests.TestProject;
using Findings = Facts.Language.Tests.Checks.Findings;

namespace Facts.Language.Tests.Binding.Evaluation;

/// <summary>What formulas refer to: fields, rows, entries and facts as a whole; how they are called, what they weigh, and what they lack.</summary>
public sealed class OperandTests
{
    private const string Facts = """
        enum Role { Doctor, Nurse }
        record Team
          Name:  string
          Lead:  Role
          Count: int
          Spare: int?
          Cost:  decimal in EUR
        table Teams: Team by Name
          | Name     | Lead   | Count | Spare   | Cost |
          | "First"  | Doctor | 32    |         | 2.50 |
          | "Second" | Nurse  | 28    | unknown | 3.50 |
        group G
          fact Third: Team
            Name = "Third"
            Lead = Doctor
            Count = 7
            Cost = 4 EUR
          fact Chosen: Team = Teams.Second
          fact Rate: decimal
            from 2007-01-01 = 19%
            from 2020-07-01 until 2020-12-31 = 16%
            from 2021-01-01 = 20%
          fact Names = ["a", "b"]
          fact Ages = 10..20
          fact Text = "text"
          fact Lead: Role = Nurse
          fact Address: uri = "https://example.org/"

        """;

    [Theory]
    [InlineData("Third.Count * 2", "int 14")]
    [InlineData("G.Third.Count", "int 7")]
    [InlineData("Dossier.G.Third.Count - 1", "int 6")]
    [InlineData("Third.Name", "string Third")]
    [InlineData("Third.Cost * 3", "decimal in EUR 12")]
    [InlineData("Chosen.Cost", "decimal in EUR 3.50")]
    [InlineData("Teams.First.Count + Teams.Second.Count", "int 60")]
    [InlineData("Teams.First.Cost / Teams.First.Count", "decimal in EUR 0.078125")]
    [InlineData("Teams.First.Lead", "Role Doctor")]
    [InlineData("Teams.First", "Team -> Dossier.Teams.First")]
    [InlineData("Third", "Team -> Dossier.G.Third")]
    [InlineData("Rate.Latest * 2", "decimal 0.4")]
    [InlineData("Rate.From2020_07_01", "decimal 0.16")]
    [InlineData("Rate.On(2020-12-31)", "decimal 0.16")]
    [InlineData("Rate.On(2020-12-01 + P31D)", "decimal 0.2")]
    [InlineData("1 + Rate.On(2007-01-01)", "decimal 1.19")]
    [InlineData("Names", "string[] [a, b]")]
    [InlineData("Ages", "range int 10..20")]
    [InlineData("Lead", "Role Nurse")]
    [InlineData("Address", "uri https://example.org/")]
    public void They_are_found_and_taken_over(string formula, string expected) => Assert.Equal(expected, Derived.Of(formula, Facts));

    [Theory]
    [InlineData("Third.Couunt + 1", "Third.Couunt", "FACT1212: 'Team' has no field 'Couunt'. Is 'Count' meant?")]
    [InlineData("Text.Count", "Text.Count", "FACT1212: 'string' has no field 'Count'. A record has fields, and this is none.")]
    [InlineData("Teams.Third", "Teams.Third", "FACT1212: 'Teams' has no field 'Third'. It has First, Second.")]
    [InlineData("Teams.First.Counts", "Teams.First.Counts", "FACT1212: 'Teams' has no field 'Counts'. Is 'Count' meant?")]
    [InlineData("Teams + 1", "Teams", "FACT1234: 'Teams' cannot be computed with here: it is a table. Name a row of it, or write 'count(Teams)'.")]
    [InlineData("Teams.Count + 1", "Teams.Count", "FACT1234: 'Teams.Count' cannot be computed with here: it is a column. Write 'sum(Teams.Count)', or name a row before the field.")]
    [InlineData("Teams.First + 1", "Teams.First", "FACT1234: 'Teams.First' cannot be computed with here: it is a 'Team'.")]
    [InlineData("Third.Lead + 1", "Third.Lead", "FACT1234: 'Third.Lead' cannot be computed with here: it is a 'Role'.")]
    [InlineData("Names + 1", "Names", "FACT1234: 'Names' cannot be computed with here: it is a 'string[]'.")]
    [InlineData("Ages * 2", "Ages", "FACT1234: 'Ages' cannot be computed with here: it is a 'range int'.")]
    [InlineData("1 + [1]", "[1]", "FACT1234: '[1]' cannot be computed with here: it is a list.")]
    [InlineData("(1, 2) + 1", "(1, 2)", "FACT1234: '(1, 2)' cannot be computed with here: parentheses hold one value.")]
    [InlineData("true + Third.Count", "true", "FACT1234: 'true' cannot be computed with here: it is a 'bool'.")]
    [InlineData("unknown + 1", "unknown", "FACT1237: This operand has no value (unknown). Write '= unknown' alone, where there is nothing to compute.")]
    [InlineData("Third.Spare + 1", "Third.Spare", "FACT1237: 'Third.Spare' has no value (not stated). Make the type optional, such as ': decimal?', and this has none either.")]
    [InlineData("Teams.Second.Spare * 2", "Teams.Second.Spare", "FACT1237: 'Teams.Second.Spare' has no value (unknown). Make the type optional, such as ': decimal?', and this has none either.")]
    [InlineData("Text.On(2020-01-01)", "Text.On", "FACT1234: 'Text' cannot be computed with here: it is no timeline, so it has one value on all days.")]
    [InlineData("Rate.At(2020-01-01)", "Rate.At", "FACT1232: There is no function 'Rate.At'. Of a timeline there is '.On(2020-03-22)'.")]
    [InlineData("Rate.on(2020-01-01)", "Rate.on", "FACT1232: There is no function 'Rate.on'. Is 'On' meant?")]
    [InlineData("Rate.On(3)", "3", "FACT1234: '3' cannot be computed with here: it is a number and no day such as 2020-03-22.")]
    [InlineData("Rate.On(2020-01-01, 2)", "Rate.On(2020-01-01, 2)", "FACT1233: 'Rate.On' takes a day. Write 'Rate.On(2020-03-22)'.")]
    [InlineData("Rate.From2020_08_01", "Rate.From2020_08_01", "FACT1212: 'Dossier.G.Rate' has no field 'From2020_08_01'. It changes over time: write 'Rate.On(2020-03-22)' or 'Rate.Latest'.")]
    [InlineData("Thrid.Count + 1", "Thrid.Count", "FACT1108: There is no fact or other name 'Thrid.Count'. Is 'Third.Count' meant? A text stands in quotes.")]
    public void What_is_not_there_is_reported_once_where_it_stands(string formula, string place, string message) =>
        Assert.Equal([place + " " + message], Derived.Errors(Wire + Facts + "  fact Result = " + formula + "\n"));

    [Theory]
    [InlineData("none", "none", "None")]
    [InlineData("none", "unknown", "Unknown")]
    [InlineData("unknown", "none", "Unknown")]
    [InlineData("unknown", "3", "Unknown")]
    [InlineData("3", "none", "None")]
    public void Of_absent_operands_the_unknown_one_wins(string left, string right, string expected) =>
        Assert.Equal("int? " + expected, Derived.Of("A + B", $"  fact A: int? = {left}\n  fact B: int? = {right}\n", "int?"));

    [Theory]
    [InlineData("alleged", "estimated", FactStatus.Alleged)]
    [InlineData("proposed", "confirmed", FactStatus.Proposed)]
    [InlineData("confirmed", "confirmed", FactStatus.Stated)]
    [InlineData("retracted", "confirmed", FactStatus.Retracted)]
    public void The_weakest_status_counts(string left, string right, FactStatus expected) => Assert.Equal(
        expected, Derived.Fact("A + B", $"  fact A = 1\n    status {left}\n  fact B = 2\n    status {right}\n").Status);

    [Fact]
    public void It_comes_through_others() =>
        Assert.Equal(FactStatus.Alleged, Derived.Fact("B * 2", "  fact A = 1\n    status alleged\n  fact B = A + 1\n").Status);

    [Fact]
    public void An_own_status_weakens_it_further() =>
        Assert.Equal(FactStatus.Estimated, Derived.Fact("A + 1\n    status estimated", "  fact A = 1\n").Status);

    [Theory]
    [InlineData("  fact A = 1\n    disputed 2\n", "A + 1", true)]
    [InlineData("  fact B = 1\n    disputed 2\n  fact A = B\n", "A + 1", true)]
    [InlineData("  fact A = 1\n", "A + 1", false)]
    [InlineData("record R\n  X: int\n  Y: int\ngroup G\n  fact A: R\n    X = 1\n    Y = 2\n    disputed X = 3\n", "A.X + 1", true)]
    [InlineData("record R\n  X: int\n  Y: int\ngroup G\n  fact A: R\n    X = 1\n    Y = 2\n    disputed X = 3\n", "A.Y + 1", false)]
    public void So_does_what_is_disputed(string before, string formula, bool expected) => Assert.Equal(expected, Derived.Fact(formula, before).IsDisputed);

    [Fact]
    public void The_status_of_the_entry_of_the_day_counts()
    {
        const string Rate = "  fact Rate: int\n    from 2019-01-01 = 1\n    from 2020-01-01 = 2\n      status estimated\n";
        Assert.Equal(FactStatus.Estimated, Derived.Fact("Rate.On(2020-06-01)", Rate).Status);
        Assert.Equal(FactStatus.Stated, Derived.Fact("Rate.On(2019-06-01)", Rate).Status);
    }

    [Fact]
    public void The_formula_keeps_its_text_and_its_operands_in_their_order()
    {
        var formula = Derived.Fact("(B*( 1+A )\n    -   Teams.First.Count+B)   // and more", Facts + "  fact A = 1\n  fact B = 2\n").Formula!;
        Assert.Equal("(B * (1 + A) - Teams.First.Count + B)", formula.Text);
        Assert.Equal(["Dossier.G.B", "Dossier.G.A", "Dossier.Teams.First"], formula.Operands.Select(operand => operand.FullName));
    }

    [Theory]
    [InlineData("1 + 2")]
    [InlineData("round(7 / 3, 2)")]
    [InlineData("2 * (3 km)")]
    public void Literals_alone_are_no_derived_value_and_want_a_citation(string formula)
    {
        Assert.Null(Derived.Fact(formula).Formula);
        Assert.Equal(["FACT0001"], Findings.Ids("fact A = " + formula + "\n"));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A + 1")]
    [InlineData("min(A, 3)")]
    [InlineData("-A")]
    [InlineData("A + Missing")]
    public void What_refers_to_a_fact_wants_none(string formula) =>
        Assert.DoesNotContain("FACT0001", Findings.Ids(Wire + "fact A = 1\n  cite Wire\nfact B = " + formula + "\n"));

    [Theory]
    [InlineData("int", "Text", "'Text' is not an 'int'. It is a 'string'.")]
    [InlineData("string", "Third.Count", "'Third.Count' is not a 'string'. It is an 'int'.")]
    [InlineData("string", "Third.Count + 1", "'Third.Count + 1' is not a 'string'. What is computed is a number, a date or a duration.")]
    [InlineData("bool", "Third.Count * 2", "'Third.Count * 2' is not a 'bool'. What is computed is a number, a date or a duration.")]
    [InlineData("measured", "Third.Count * 2", "'Third.Count * 2' is not a 'measured'. An uncertainty is not computed: write ': double'.")]
    [InlineData("measured", "Third.Count", "'Third.Count' is not a 'measured'. Its uncertainty is not computed: leave the type out, or write ': double'.")]
    [InlineData("int[]", "Third.Count + 1", "'Third.Count + 1' is not an 'int[]'. What is computed is a number, a date or a duration.")]
    [InlineData("date", "Third.Count + 1", "A computed number is not a 'date'. Leave the type out, or write another one.")]
    public void Another_type_is_reported_at_the_formula(string type, string formula, string message) =>
        Assert.Equal([formula + " FACT1202: " + message], Derived.Errors(Wire + Facts + "  fact Result: " + type + " = " + formula + "\n"));
}
