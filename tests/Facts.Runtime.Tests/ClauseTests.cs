using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

/// <summary>What a fact says besides its value: status, dates, notes, what it is computed from.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("c", FactStatus.Confirmed, " (confirmed)")]
    [InlineData("e", FactStatus.Estimated, " (estimated)")]
    [InlineData("p", FactStatus.Proposed, " (proposed)")]
    [InlineData("a", FactStatus.Alleged, " (alleged)")]
    [InlineData("r", FactStatus.Retracted, " (retracted)")]
    [InlineData(null, FactStatus.Stated, "")]
    public void A_status_is_one_of_six(string? letter, FactStatus status, string printed)
    {
        Fact fact = Of(letter is null ? "" : Field('s', letter));
        Assert.Equal(status, fact.Status);
        Assert.Equal("Roads.Z = 1" + printed, fact.ToString());
    }

    [Fact]
    public void Statuses_are_ordered_by_strength() =>
        Assert.Equal(
            [FactStatus.Retracted, FactStatus.Alleged, FactStatus.Proposed, FactStatus.Estimated, FactStatus.Stated, FactStatus.Confirmed],
            Enum.GetValues<FactStatus>().Order());

    [Fact]
    public void A_status_to_come_wants_a_newer_library()
    {
        Fact fact = Of(Field('s', "q"));
        Assert.Contains("Update the Facts package", Assert.Throws<NotSupportedException>(() => fact.Status).Message, StringComparison.Ordinal);
        Assert.Equal("Roads.Z = 1 (q)", fact.ToString());
        Assert.Equal(FactStatus.Stated, Of(Field('s', "")).Status);
    }

    [Fact]
    public void A_retraction_says_why_when_and_what_to_use()
    {
        TestTable other = new TableWriter("other.facts").Fact("Roads", "New", "t1:i", "v1:2").Table();
        Fact fact = new TableWriter().Fact("Roads", "Z", "t1:i", "v1:1", Field('s', "r"), Field('w', "corrected"), Field('o', "2021-04"), Field('j', "1 Roads.New")).Table(other).Facts[0];
        Assert.Equal("corrected", fact.StatusReason);
        Assert.Equal(new PartialDate(2021, 4), fact.StatusDate);
        Assert.Equal(other.Facts[0], fact.Replacement);
        Assert.Throws<KeyNotFoundException>(() => Of(Field('s', "r"), Field('j', "0 Roads.Gone")).Replacement);
        Assert.Throws<InvalidDataException>(() => Of(Field('s', "r"), Field('j', "9 Roads.Gone")).Replacement);
    }

    [Fact]
    public void All_clauses_are_there()
    {
        Fact fact = Of(
            Field('h', "A"), Field('h', "B"), Field('m', "one"), Field('m', "two"), Field('A', "Kikut"), Field('A', "Kikoot"),
            Field('y', "2020"), Field('b', "2027-06-30"), Field('W', "2026-11-22 A. Editor"), Field('W', "2026-11"), Field('K', "2020-01"), Field('L', "2021-12-31"));
        Assert.Equal(["A", "B"], fact.AccordingTo);
        Assert.Equal(["one", "two"], fact.Notes);
        Assert.Equal(["Kikut", "Kikoot"], fact.AlsoKnownAs);
        Assert.Equal(new PartialDate(2020), fact.AsOf);
        Assert.Equal(new PartialDate(2027, 6, 30), fact.ReviewBy);
        Assert.Equal(["2026-11-22 by A. Editor", "2026-11"], fact.Reviews.Select(review => review.ToString()));
        Assert.Equal((new PartialDate(2026, 11, 22), "A. Editor"), (fact.Reviews[0].Date, fact.Reviews[0].By));
        Assert.Null(fact.Reviews[1].By);
        Assert.Equal(fact.Reviews[0], fact.Reviews[0]);
        Assert.True(fact.Reviews[0] != fact.Reviews[1]);
        Assert.Equal(fact.Reviews[0].GetHashCode(), fact.Reviews[0].GetHashCode());
        Assert.Equal((new PartialDate(2020, 1), new PartialDate(2021, 12, 31)), (fact.ValidFrom, fact.ValidUntil));
    }

    [Fact]
    public void What_is_not_said_is_empty()
    {
        Fact fact = Of();
        Assert.Empty(fact.AccordingTo);
        Assert.Empty(fact.Notes);
        Assert.Empty(fact.AlsoKnownAs);
        Assert.Empty(fact.Reviews);
        Assert.Empty(fact.Against);
        Assert.Empty(fact.Operands);
        Assert.Null(fact.AsOf);
        Assert.Null(fact.ReviewBy);
        Assert.Null(fact.ValidFrom);
        Assert.Null(fact.ValidUntil);
        Assert.Null(fact.Formula);
        Assert.Null(fact.StatusReason);
        Assert.Null(fact.StatusDate);
        Assert.Null(fact.Replacement);
        Assert.False(fact.IsDisputed);
    }

    [Theory]
    [InlineData('o')]
    [InlineData('y')]
    [InlineData('b')]
    [InlineData('W')]
    [InlineData('K')]
    public void A_date_that_is_none_is_refused(char tag)
    {
        Fact fact = Of(Field('s', "r"), Field(tag, "2020-13"));
        Assert.Throws<InvalidDataException>(() => tag switch
        {
            'o' => fact.StatusDate,
            'y' => fact.AsOf,
            'b' => fact.ReviewBy,
            'K' => fact.ValidFrom,
            _ => fact.Reviews[0].Date,
        });
    }

    [Fact]
    public void Evidence_against_is_no_citation()
    {
        var writer = new TableWriter();
        string against = writer.Against("0 Roads.Sources.Wire2021", "q1:x");
        Fact fact = writer.Fact("Roads", "Z", "t1:i", "v1:1", against).Table().Facts[0];
        Assert.Empty(fact.Citations);
        Assert.Equal("Wire2021: \u201Cx\u201D", Assert.Single(fact.Against).ToString());
    }

    [Fact]
    public void A_computed_fact_has_its_formula_and_operands()
    {
        TestTable bridges = Bridges.Table();
        TestTable table = new TableWriter()
            .Fact("Roads", "A", "t1:i", "v1:1")
            .Fact("Roads", "Sum", "t1:m", "v4:42.5", Field('=', "A + OldStone.Length"), Field('O', "0 Roads.A"), Field('O', "1 Roads.Bridges.OldStone.Length"), Field('O', "1 Roads.Bridges"), Field('!', ""))
            .Table(bridges);
        Fact sum = table.Facts[1];
        Assert.Equal("A + OldStone.Length", sum.Formula);
        Assert.Equal(["Roads.A = 1", "Roads.Bridges.OldStone.Length = 41.50 m (confirmed)", "Roads.Bridges (estimated)"], sum.Operands.Select(operand => operand.ToString()));
        Assert.True(sum.IsDisputed);
        Assert.Empty(sum.Disputed);
        Assert.Equal("Roads.Sum = 42.5 (disputed)", sum.ToString());
        Assert.Throws<KeyNotFoundException>(() => Of(Field('O', "0 Roads.Gone")).Operands);
        Assert.Throws<KeyNotFoundException>(() => Of(Field('O', "0 Roads.Z.Field")).Operands);
        Assert.Throws<KeyNotFoundException>(() => Of(Field('O', "0 " + string.Join('.', Enumerable.Repeat("a", 10_000)))).Operands);
    }

    [Fact]
    public void A_field_and_a_row_take_over_what_they_do_not_say()
    {
        Fact table = Bridges.Table().RowTables[0].Fact;
        Fact old = table.RowTable!.Row(0);
        Fact recent = table.RowTable.Row(1);
        Assert.Equal((FactStatus.Confirmed, null), (old.Status, old.StatusReason));
        Assert.Equal((FactStatus.Estimated, "surveyed"), (recent.Status, recent.StatusReason));
        Assert.Equal((FactStatus.Estimated, "surveyed"), (recent.Field("Name").Status, recent.Field("Name").StatusReason));
        Assert.Equal(new PartialDate(2020, 5), old.Field("Name").AsOf);
        Assert.Equal(FactStatus.Stated, old.Disputed[0].Status);
    }

    [Fact]
    public void A_citation_has_a_note_a_translation_its_directness_and_reviews()
    {
        var writer = new TableWriter();
        string full = writer.Cite("0 Roads.Sources.A", Field('m', "seen"), Field('t', "in English"), Field('D', "i"), Field('W', "2020-01-02 B"));
        string bare = writer.Cite("0 Roads.Sources.A");
        IReadOnlyList<Citation> citations = writer.Fact("Roads", "Z", full, bare, writer.Cite("0 Roads.Sources.A", Field('D', "d")), writer.Cite("0 Roads.Sources.A", Field('D', "x"))).Table().Facts[0].Citations;
        Assert.Equal(("seen", "in English", Directness.Indirect), (citations[0].Note, citations[0].Translation, citations[0].Directness));
        Assert.Equal("2020-01-02 by B", Assert.Single(citations[0].Reviews).ToString());
        Assert.Equal((null, null, Directness.Unstated), (citations[1].Note, citations[1].Translation, citations[1].Directness));
        Assert.Empty(citations[1].Reviews);
        Assert.Equal(Directness.Direct, citations[2].Directness);
        Assert.Throws<NotSupportedException>(() => citations[3].Directness);
    }

    [Fact]
    public void The_attribute_says_what_it_was_given()
    {
        var attribute = new FactStatusAttribute(FactStatus.Retracted) { IsDisputed = true, Reason = "r", Replacement = "p", ValidFrom = "2020", ValidUntil = "2021", ReviewBy = "2022", Part = "Count" };
        Assert.Equal(
            (FactStatus.Retracted, true, "r", "p", "2020", "2021", "2022", "Count"),
            (attribute.Status, attribute.IsDisputed, attribute.Reason, attribute.Replacement, attribute.ValidFrom, attribute.ValidUntil, attribute.ReviewBy, attribute.Part));
    }

    private static Fact Of(params string[] clauses) => new TableWriter().Fact("Roads", "Z", ["t1:i", "v1:1", .. clauses]).Table().Facts[0];
}
