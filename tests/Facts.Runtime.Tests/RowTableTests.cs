using System;
using System.IO;
using System.Linq;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

public sealed class RowTableTests
{
    private readonly TestTable _file = Bridges.Table();

    [Fact]
    public void A_table_has_its_columns_and_rows()
    {
        RowTable table = Assert.Single(_file.RowTables);
        Assert.Equal(("Roads.Bridges", 3, "Roads.Bridges (3 rows)"), (table.Name, table.Count, table.ToString()));
        Assert.Equal(
            ["Name: string", "Lanes: int?", "Length: decimal in m", "Surface: Roads.Surface?", "Also: string[]", "Successor: Roads.Span?"],
            table.Columns.Select(column => column.ToString()));
        Assert.Equal((FactType.Decimal, "decimal", "m", null), (table.Columns[2].Type, table.Columns[2].TypeName, table.Columns[2].Unit, table.Columns[2].Documentation));
        Assert.Equal(table.Select(row => row.Name), Enumerable.Range(0, 3).Select(i => table.Row(i).Name));
        Assert.Same(_file, table.Table);
        Assert.Equal(table.Fact, _file.RowTable(Bridges.Handle).Fact);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => table.Row(3));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => table.Row(-1));
    }

    [Fact]
    public void What_is_said_about_the_table_is_a_fact()
    {
        Fact fact = _file.RowTables[0].Fact;
        Assert.Equal((FactKind.Table, "Roads.Bridges", "Bridges", "Roads", "All bridges."), (fact.Kind, fact.Name, fact.MemberName, fact.Group, fact.Documentation));
        Assert.Equal("Act", Assert.Single(fact.Citations).SourceName);
        Assert.Equal((FactStatus.Estimated, "surveyed"), (fact.Status, fact.StatusReason));
        Assert.Equal(Bridges.Handle, fact.Handle);
        Assert.Equal(fact, _file.Fact(Bridges.Handle));
        Assert.Null(fact.Value);
        Assert.Same(_file.RowTables[0], fact.RowTable);
        Assert.Empty(fact.Fields);
    }

    [Fact]
    public void Rows_are_no_facts_of_the_file()
    {
        Assert.Empty(_file.Facts);
        Assert.Equal(2, _file.Sources.Count);
    }

    [Fact]
    public void What_is_said_of_the_table_holds_for_its_rows_and_its_columns_are_none_of_that()
    {
        TestTable file = new TableWriter().Rows("Roads", "T", "C0", Field('H', Field('n', "A") + "t1:i"), Field('h', "La Stampa"), Field('s', "a"), Row(V("1"))).Table();
        Assert.Equal(["La Stampa"], file.RowTables[0].Row(0).AccordingTo);
        Assert.Equal(FactStatus.Alleged, file.RowTables[0].Row(0).Status);
        Assert.Empty(_file.RowTables[0].Row(0).AccordingTo);
        Assert.Empty(_file.RowTables[0].Row(0).Fields[0].AccordingTo);
    }

    [Fact]
    public void A_column_has_documentation_where_its_field_has()
    {
        TestTable file = new TableWriter().Rows("Roads", "T", "C0", Field('H', Field('n', "A") + "t1:i" + Field('d', "Words.")), Row(V("1"))).Table();
        Assert.Equal("Words.", file.RowTables[0].Columns[0].Documentation);
        Assert.Equal("Words.", file.RowTables[0].Row(0).Field("A").Documentation);
    }

    [Fact]
    public void What_a_table_lacks_is_refused_when_asked_for()
    {
        TestTable file = new TableWriter().Types().Rows("Roads", "T", "C1", Field('H', "t1:i"), Row("")).Table();
        Assert.Equal("Roads.T (1 rows)", file.RowTables[0].ToString());
        Assert.Throws<InvalidDataException>(() => file.RowTables[0].Columns);
        Assert.Throws<InvalidDataException>(() => file.RowTables[0].Row(0));

        TestTable few = new TableWriter().Types().Rows("Roads", "T", "C1", Bridges.Columns, Row(V("1"))).Table();
        Assert.Throws<InvalidDataException>(() => few.RowTables[0].Row(0));
        Assert.Throws<InvalidDataException>(() => new RowList<Span>(few, StableHash.Of("Roads.T"), Span.Read)[0]);

        TestTable untyped = new TableWriter().Rows("Roads", "T", "C1", Field('H', "n1:A"), Row(V("1"))).Table();
        Assert.Equal("A", untyped.RowTables[0].Columns[0].Name);
        Assert.Throws<InvalidDataException>(() => untyped.RowTables[0].Columns[0].Type);
    }

    [Fact]
    public void A_row_or_entry_whose_container_is_gone_is_refused()
    {
        var writer = new TableWriter();
        string row = writer.Row("Roads.Gone", "A", V("1"));
        string entry = writer.Entry("Roads.Gone", "B", null, null, V("1"));
        TestTable file = writer.Rows("Roads", "T", "C0", Column("N", "i"), row).Fact("Roads", "F", "t1:i", entry).Table();
        Assert.Throws<InvalidDataException>(() => file.Fact(StableHash.Of("Roads.Gone.A")));
        Fact view = file.Fact(StableHash.Of("Roads.Gone.B"));
        Assert.Equal("Roads.Gone.B", view.Name);
        Assert.Throws<InvalidDataException>(() => view.Parent);
        Assert.Throws<InvalidDataException>(() => view.Citations);
    }
}
