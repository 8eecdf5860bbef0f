using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

/// <summary>A file with a table of bridges, a fact of the same record, and a timeline.</summary>
internal static class Bridges
{
    public const string Name = "Roads.Bridges";
    public const string Wire = "0 Roads.Sources.Wire2021";
    public const string Act = "0 Roads.Sources.Act";

    public static int Handle { get; } = StableHash.Of(Name);

    public static string Columns { get; } =
        Column("Name", "s") + Column("Lanes", "?i") + Column("Length", "m", "m") + Column("Surface", "?E0") + Column("Also", "[s") + Column("Successor", "?C1");

    public static TestTable Table()
    {
        var writer = new TableWriter("bridges.facts").Types();
        string act = writer.Inherit(Act);
        string wire = writer.Cite(Wire, Field('q', "forty metres"));
        return writer
            .Source("Roads.Sources.Wire2021")
            .Source("Roads.Sources.Act")
            .Rows(
                "Roads",
                "Bridges",
                "C1",
                Columns,
                act,
                Field('d', "All bridges."),
                Field('s', "e"),
                Field('w', "surveyed"),
                Field('y', "2020-05"),
                writer.Row(
                    Name,
                    "OldStone",
                    V("Old Stone") + V("2") + V("41.50") + V("0 Stone") + List(V("Stony"), V("The, Old")) + Refer("Roads.Bridges.New"),
                    wire,
                    Field('f', Field('n', "Lanes") + writer.Cite(Act, Field('l', "para 6")) + Field('m', "counted")),
                    Field('X', Field('n', "Lanes") + Field('v', "3") + writer.Cite(Wire)),
                    Field('s', "c")),
                writer.Row(Name, "New", V("New") + Unknown + V("7") + None + List() + NotStated),
                TableWriter.Row(V("Nameless") + NotStated + V("0.5") + V("2 Steel") + NotStated + NotStated))
            .Table();
    }

    public static RowList<Span> Rows(FactTable table) => new(table, Handle, Span.Read);
}
