using System;
using System.Collections.Generic;
using System.Linq;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class OperandCitationTests
{
    private const string Wire = "0 Roads.Sources.Wire2021";

    [Fact]
    public void A_computed_fact_has_the_citations_of_its_operands_in_the_order_of_the_formula()
    {
        TestTable table = Write((writer, fact) =>
        {
            fact("A", [writer.Cite(Wire, "q1:a"), writer.Cite(Wire, "q1:b")]);
            fact("B", [writer.Inherit(Wire, "q1:g")]);
            fact("Sum", [Operand("B"), Operand("A"), Operand("B")]);
        });
        IReadOnlyList<Citation> citations = Named(table, "Sum").Citations;
        Assert.Equal(["g", "a", "b"], citations.Select(citation => citation.Quote));
        Assert.All(citations, citation => Assert.True(citation.IsInherited));
        Assert.Equal([false, false], Named(table, "A").Citations.Select(citation => citation.IsInherited));
    }

    [Fact]
    public void Its_own_come_before_those_of_its_operands_and_these_before_those_of_its_group() => Assert.Equal(
        ["own", "a"],
        Of(
            Write((writer, fact) =>
            {
                fact("A", [writer.Cite(Wire, "q1:a")]);
                fact("Own", [writer.Cite(Wire, "q3:own"), Operand("A")]);
                fact("Covered", [writer.Inherit(Wire, "q1:g"), Operand("A")]);
            }),
            "Own",
            "Covered"));

    [Fact]
    public void What_is_cited_twice_is_there_once() => Assert.Equal(
        ["a"],
        Of(
            Write((writer, fact) =>
            {
                fact("A", [writer.Cite(Wire, "q1:a")]);
                fact("Twice", [Operand("A"), Operand("A")]);
                fact("More", [Operand("Twice"), Operand("A")]);
            }),
            "More"));

    [Fact]
    public void What_is_computed_of_nothing_cited_has_no_citations() => Assert.Empty(Of(
        Write((_, fact) =>
        {
            fact("A", []);
            fact("Sum", [Operand("A")]);
        }),
        "Sum"));

    [Fact]
    public void An_entry_of_a_computed_timeline_has_those_of_the_timeline()
    {
        TestTable table = Write((writer, fact) =>
        {
            fact("A", [writer.Cite(Wire, "q1:a")]);
            fact("Rate", [Operand("A"), writer.Entry("Roads.Rate", "Start", null, null, "v1:1")]);
            fact("Next", [Operand("Rate")]);
        });
        Assert.Equal(["a"], Named(table, "Rate").Entries.Single().Citations.Select(citation => citation.Quote));
        Assert.Equal(["a"], Of(table, "Next"));
    }

    [Fact]
    public void A_timeline_that_cites_nothing_as_a_whole_comes_from_what_its_entries_cite() => Assert.Equal(
        ["first", "second"],
        Of(
            Write((writer, fact) =>
            {
                fact("Rate", [writer.Entry("Roads.Rate", "Start", null, "2006-12-31", "v1:1", writer.Cite(Wire, "q5:first")), writer.Entry("Roads.Rate", "From2007_01_01", "2007-01-01", null, "v1:2", writer.Cite(Wire, "q6:second"))]);
                fact("Next", [Operand("Rate")]);
            }),
            "Next"));

    [Fact]
    public void A_hundred_thousand_facts_build_on_each_other() => Assert.Equal(
        ["a"],
        Of(
            Write((writer, fact) =>
            {
                fact("F0", [writer.Cite(Wire, "q1:a")]);
                for (int i = 1; i < 100_000; i++)
                    fact("F" + i, [Operand("F" + (i - 1))]);
            }),
            "F99999"));

    [Fact]
    public void A_damaged_table_in_which_a_fact_is_its_own_operand_ends() => Assert.Empty(Of(Write((_, fact) => fact("A", [Operand("A")])), "A"));

    private static string Operand(string name) => Field('O', "0 Roads." + name);

    private static TestTable Write(Action<TableWriter, Action<string, string[]>> write)
    {
        var writer = new TableWriter();
        write(writer, (name, fields) => writer.Fact("Roads", name, ["t1:i", "v1:1", .. fields]));
        return writer.Table();
    }

    private static Fact Named(TestTable table, string name) => table.Facts.Single(fact => fact.MemberName == name);

    private static string?[] Of(TestTable table, params string[] names) => [.. names.SelectMany(name => Named(table, name).Citations).Select(citation => citation.Quote)];
}
