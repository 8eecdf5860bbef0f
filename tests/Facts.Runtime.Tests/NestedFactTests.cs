using System;
using System.Collections.Generic;
using System.Linq;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

/// <summary>Facts within facts: what they are called, what they stand in, and what they take over from there.</summary>
public sealed class NestedFactTests
{
    private const string Wire = "0 Roads.Sources.Wire2021";
    private const string Act = "0 Roads.Sources.Act";

    private readonly TestTable _bridges = Bridges.Table();

    [Fact]
    public void A_record_has_its_fields()
    {
        Fact relief = Relief();
        Assert.Equal(["Members", "Works", "Left"], relief.Fields.Select(field => field.MemberName));
        Fact members = relief.Field("Members");
        Assert.Equal((FactKind.Field, "Roads.Relief.Members", "Roads", 30), (members.Kind, members.Name, members.Group, members.As<int>()));
        Assert.Equal("people", members.Unit);
        Assert.Equal(relief, members.Parent);
        Assert.Equal(StableHash.Of("Roads.Relief.Members"), members.Handle);
        Assert.Equal(["Wire2021"], members.Citations.Select(citation => citation.SourceName));
        Assert.False(members.Citations[0].IsInherited);
        Fact left = relief.Field("Left");
        Assert.True(left.IsUnknown);
        Assert.Equal(["Act"], left.Citations.Select(citation => citation.SourceName));
        Assert.True(left.Citations[0].IsInherited);
        Assert.Equal("{ Members: 30 people, Left: unknown }", relief.Text);
        Assert.Equal("Roads.Relief = { Members: 30 people, Left: unknown } (alleged)", relief.ToString());
    }

    [Fact]
    public void A_field_that_there_is_not_names_those_that_there_are()
    {
        Assert.Equal(
            "Fact 'Roads.Relief' has no field 'members'. It has Members, Works, Left.", Assert.Throws<KeyNotFoundException>(() => Relief().Field("members")).Message);
        Fact number = new TableWriter().Fact("Roads", "Z", "t1:i", "v1:1").Table().Facts[0];
        Assert.Equal("Fact 'Roads.Z' is no record and has no field 'X'.", Assert.Throws<KeyNotFoundException>(() => number.Field("X")).Message);
        Assert.Throws<ArgumentNullException>("name", () => number.Field(null!));
        Assert.Empty(number.Fields);
        Assert.Empty(number.Elements);
        Assert.Empty(number.Entries);
        Assert.Empty(number.Disputed);
        Assert.Empty(number.Qualifiers);
        Assert.Null(number.Parent);
        Assert.Null(number.RowTable);
        Assert.Equal(FactKind.Fact, number.Kind);
    }

    [Fact]
    public void A_row_is_found_by_its_handle_and_knows_its_table()
    {
        Fact row = _bridges.Fact(StableHash.Of("Roads.Bridges.OldStone"));
        Assert.Equal((FactKind.Row, "Roads.Bridges.OldStone", "OldStone", "Roads"), (row.Kind, row.Name, row.MemberName, row.Group));
        Assert.Equal(StableHash.Of("Roads.Bridges.OldStone"), row.Handle);
        Assert.Equal(_bridges.RowTables[0].Row(0), row);
        Assert.Equal(_bridges.RowTables[0].Row(0).GetHashCode(), row.GetHashCode());
        Assert.NotEqual(_bridges.RowTables[0].Row(1), row);
        Assert.Equal(_bridges.RowTables[0].Fact, row.Parent);
        Assert.Equal(FactKind.Table, row.Parent!.Kind);
        Assert.Null(row.Parent.Parent);
        Assert.Equal("Roads.Bridges", row.RowTable!.Name);
        Assert.Equal((FactType.Record, "Roads.Span"), (row.Type, row.TypeName));
    }

    [Fact]
    public void A_row_without_a_name_has_its_number()
    {
        Fact row = _bridges.RowTables[0].Row(2);
        Assert.Equal(("Roads.Bridges[2]", "[2]"), (row.Name, row.MemberName));
        Assert.Equal("Roads.Bridges[2].Length", row.Field("Length").Name);
        Assert.Equal("Roads.Bridges[2] = { Name: Nameless, Length: 0.5 m, Surface: Steel } (estimated)", row.ToString());
    }

    [Fact]
    public void A_rows_fields_are_its_cells_with_what_is_said_about_them()
    {
        Fact row = _bridges.RowTables[0].Row(0);
        Assert.Equal(["Name", "Lanes", "Length", "Surface", "Also", "Successor"], row.Fields.Select(field => field.MemberName));
        Assert.Equal(["Old Stone", "2", "41.50", "Stone", "[Stony, The, Old]", "Roads.Bridges.New"], row.Fields.Select(field => field.Text));
        Assert.Equal(["string", "int?", "decimal", "Roads.Surface?", "string[]", "Roads.Span?"], row.Fields.Select(field => field.TypeName));
        Fact lanes = row.Field("Lanes");
        Assert.Equal(2, lanes.Value);
        Assert.Equal(["counted"], lanes.Notes);
        Assert.Equal("Act, para 6", Assert.Single(lanes.Citations).ToString());
        Assert.Equal("Wire2021", Assert.Single(row.Field("Length").Citations).SourceName);
        Assert.True(row.Field("Length").Citations[0].IsInherited);
        Assert.Equal("m", row.Field("Length").Unit);
        Assert.Equal(Surface.Stone, row.Field("Surface").As<Surface>());
        Assert.Equal(["Stony", "The, Old"], row.Field("Also").As<IReadOnlyList<string>>());
        Assert.Equal("New", row.Field("Successor").As<Span>().Name);
        Assert.Equal("Roads.Bridges.New.Name", row.Field("Successor").Field("Name").Name);
        Assert.Equal(row.Field("Lanes"), lanes);
        Assert.Equal(row, lanes.Parent);
        Assert.Equal(6, row.Fields.Select(field => field.GetHashCode()).Append(row.GetHashCode()).Distinct().Count() - 1);
    }

    [Fact]
    public void Unknown_none_and_not_stated_cells_are_told_apart()
    {
        Fact row = _bridges.RowTables[0].Row(1);
        Assert.Equal((true, false, null), (row.Field("Lanes").IsUnknown, row.Field("Lanes").IsNone, row.Field("Lanes").Value));
        Assert.Equal((false, true, null), (row.Field("Surface").IsUnknown, row.Field("Surface").IsNone, row.Field("Surface").Value));
        Fact successor = row.Field("Successor");
        Assert.Equal((false, false, null, null), (successor.IsUnknown, successor.IsNone, successor.Value, successor.Text));
        Assert.Equal("{ Name: New, Lanes: unknown, Length: 7 m, Surface: none, Also: [] }", row.Text);
        Assert.Equal("Act", Assert.Single(row.Citations).SourceName); // the table's
        Assert.Equal("Act", Assert.Single(row.Field("Name").Citations).SourceName);
    }

    [Fact]
    public void What_is_disputed_of_a_field_stands_under_the_row_and_is_the_fields_too()
    {
        Fact row = _bridges.RowTables[0].Row(0);
        Fact disputed = Assert.Single(row.Disputed);
        Assert.Equal((FactKind.Disputed, "Roads.Bridges.OldStone.Lanes", "Lanes"), (disputed.Kind, disputed.Name, disputed.MemberName));
        Assert.Equal(3, disputed.Value);
        Assert.Equal(disputed, Assert.Single(row.Field("Lanes").Disputed));
        Assert.Equal(row, disputed.Parent);
        Assert.Equal("Wire2021", Assert.Single(disputed.Citations).SourceName);
        Assert.True(row.IsDisputed && row.Field("Lanes").IsDisputed);
        Assert.False(row.Field("Name").IsDisputed);
        Assert.Equal("Roads.Bridges.OldStone.Lanes = 2 (confirmed, disputed)", row.Field("Lanes").ToString());
    }

    [Fact]
    public void A_disputed_value_has_the_name_and_type_of_the_fact_and_not_its_citations()
    {
        var writer = new TableWriter();
        string cite = writer.Cite(Wire);
        string group = writer.Inherit(Act);
        Fact fact = writer
            .Fact("Roads", "Z", "t1:m", "u3:EUR", "v1:1", cite, Field('X', V("2") + Field('s', "a") + Field('h', "A") + Field('m', "n")), Field('X', V("3") + group), Field('X', V("4") + writer.Cite(Act, "q1:x")))
            .Table().Facts[0];
        Assert.Equal([2m, 3m, 4m], fact.Disputed.Select(value => value.As<decimal>()));
        Assert.Equal(["Roads.Z = 2 EUR (alleged)", "Roads.Z = 3 EUR", "Roads.Z = 4 EUR"], fact.Disputed.Select(value => value.ToString()));
        Assert.Equal([0, 1, 1], fact.Disputed.Select(value => value.Citations.Count));
        Assert.Equal("A", Assert.Single(fact.Disputed[0].AccordingTo));
        Assert.Equal("n", Assert.Single(fact.Disputed[0].Notes));
        Assert.Equal("Roads.Z = 1 EUR (disputed)", fact.ToString());
        Assert.Equal(3, fact.Disputed.Distinct().Count());
    }

    [Fact]
    public void A_fact_without_an_accepted_value_is_disputed_alone()
    {
        Fact fact = new TableWriter().Fact("Roads", "Z", "t1:i", Field('X', V("2")), Field('X', V("3"))).Table().Facts[0];
        Assert.Null(fact.Value);
        Assert.True(fact.IsDisputed);
        Assert.Equal("Roads.Z (disputed)", fact.ToString());
    }

    [Fact]
    public void Elements_are_facts_whether_written_out_or_not()
    {
        var writer = new TableWriter();
        string cite = writer.Cite(Wire);
        string own = writer.Cite(Act);
        TestTable table = writer
            .Fact("Roads", "Bare", "t2:[s", X(List(V("a"), V("b"))), cite)
            .Fact("Roads", "Full", "t2:[s", "u1:m", X(List(V("a"), V("b"))), cite, Field('E', V("a")), Field('E', V("b") + own + Field('m', "n")))
            .Table();
        foreach (Fact list in table.Facts)
        {
            Assert.Equal([list.Name + "[0]", list.Name + "[1]"], list.Elements.Select(element => element.Name));
            Assert.Equal(["a", "b"], list.Elements.Select(element => element.As<string>()));
            Assert.All(list.Elements, element => Assert.Equal((FactKind.Element, FactType.String, false, list), (element.Kind, element.Type, element.IsList, element.Parent)));
            Assert.Equal("Wire2021", Assert.Single(list.Elements[0].Citations).SourceName);
            Assert.Equal(list.Elements[1], list.Elements[1]);
            Assert.NotEqual(list.Elements[0], list.Elements[1]);
        }

        Assert.Equal("Act", Assert.Single(table.Facts[1].Elements[1].Citations).SourceName);
        Assert.Equal("n", Assert.Single(table.Facts[1].Elements[1].Notes));
        Assert.Equal("Roads.Full[1] = b m", table.Facts[1].Elements[1].ToString());
    }

    [Fact]
    public void Qualifiers_are_facts_with_a_type_of_their_own()
    {
        Fact fact = new TableWriter().Fact("Roads", "Z", "t1:i", "v1:1", Field('s', "a"), Field('Q', Field('n', "Jurisdiction") + "t1:s" + V("IT")), Field('Q', Field('n', "Year") + "t1:i" + V("2020"))).Table().Facts[0];
        Assert.Equal(["Roads.Z.Jurisdiction = IT", "Roads.Z.Year = 2020"], fact.Qualifiers.Select(qualifier => qualifier.ToString()));
        Assert.Equal(FactStatus.Stated, fact.Qualifiers[0].Status);
        Assert.All(fact.Qualifiers, qualifier => Assert.Equal((FactKind.Qualifier, fact), (qualifier.Kind, qualifier.Parent)));
    }

    [Fact]
    public void A_fact_may_refer_to_a_row()
    {
        TestTable table = new TableWriter().Types().Fact("Roads", "Best", "t2:C1", X(Refer("Roads.Bridges.OldStone", 1))).Table(_bridges);
        Fact best = table.Facts[0];
        Assert.Equal("Roads.Best = Roads.Bridges.OldStone", best.ToString());
        Assert.Equal(41.50m, best.As<Span>().Length);
        Assert.Equal("Roads.Bridges.OldStone.Length", best.Field("Length").Name);
        Assert.Equal("bridges.facts", best.Field("Length").File);
    }

    private static Fact Relief()
    {
        var writer = new TableWriter().Types();
        string wire = writer.Cite(Wire);
        string act = writer.Inherit(Act);
        return writer.Fact(
            "Roads",
            "Relief",
            "t2:C2",
            X(Record(V("30"), NotStated, Unknown)),
            Field('s', "a"),
            act,
            Field('f', Field('n', "Members") + "t1:i" + V("30") + "u6:people" + wire),
            Field('f', Field('n', "Works") + "t3:?C1"),
            Field('f', Field('n', "Left") + "t2:?i" + Unknown)).Table().Facts[0];
    }
}
