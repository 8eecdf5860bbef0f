using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using static Facts.Runtime.Tests.TableWriter;

namespace Facts.Runtime.Tests;

/// <summary>A table with a fact of every type and with every tag, and all that the library says of a table.</summary>
internal static class Sample
{
    private const string Wire = "0 Roads.Sources.Wire2021";

    public static IReadOnlyList<string> Names { get; } =
        [
        "Roads.Tolls.Car", "Roads.Tolls.Open", "Roads.Tolls.Count", "Roads.Tolls.Far", "Roads.Tolls.Rate", "Roads.Bridges.Title", "Roads.Bridges.Opened", "Roads.Bridges.Lost",
        "Roads.Tolls.Mass", "Roads.Tolls.Surface", "Roads.Tolls.Names", "Roads.Tolls.Ages", "Roads.Tolls.Relief", "Roads.Tolls.Vat", "Roads.Tolls.Vat.Start", "Roads.Tolls.Vat.From2007_01_01",
        "Roads.Tolls.Sum", "Roads.Tolls.Best", "Roads.Spans", "Roads.Spans.OldStone",
    ];

    public static TestTable Table()
    {
        TableWriter writer = new TableWriter("tolls.facts").Types();
        string own = writer.Cite(
            Wire, Field('l', "page 12"), Field('q', "a toll of 2.50"), Field('a', "there"), Field('b', "b"), Field('q', "two"), Field('b', "left"));
        string shared = writer.Inherit(Wire, Field('q', "one \u2026 two"));
        return writer
            .Source(
                "Roads.Sources.Wire2021",
                Field('l', "Wire"),
                Field('d', "Seen"),
                Field('f', "title The IIth Tolls, iI"),
                Field('f', "author A"),
                Field('f', "author B"),
                Field('f', "url https://example.org/IiI"),
                Field('f', "published "))
            .Source("Roads.Sources.Act", Field('f', "title Act"), Field('f', "published 2022"))
            .Fact("Roads.Tolls", "Car", "t1:m", Field('v', "1234.50"), "u3:EUR", Field('l', "Car toll"), Field('d', "For a car"), own)
            .Fact("Roads.Tolls", "Open", "t1:b", Field('v', "true"), shared)
            .Fact("Roads.Tolls", "Count", "t1:i", Field('v', "-12345"), shared)
            .Fact("Roads.Tolls", "Far", "t1:l", Field('v', "-12345678901"), own, own)
            .Fact("Roads.Tolls", "Rate", "t1:d", Field('v', "-1.5E+300"), own)
            .Fact("Roads.Bridges", "Title", "t1:s", Field('v', "\u0130I\u0131i\u00DF"))
            .Fact("Roads.Bridges", "Opened", "t1:D", Field('v', "2020-03-22"), shared)
            .Fact("Roads.Bridges", "Lost", "t1:i")
            .Fact("Roads.Tolls", "Mass", "t1:M", Field('v', "1234.50(12)e-3 exact"), "u2:kg", own, writer.Against(Wire, "q1:n"))
            .Fact("Roads.Tolls", "Surface", "t3:?E0", Field('v', "1 Timber"), Field('s', "r"), Field('w', "why"), Field('o', "2021-04"), Field('j', "0 Roads.Tolls.Car"), Field('h', "A"), Field('m', "note"))
            .Fact("Roads.Tolls", "Names", "t2:[s", X(List(V("a"), V("b"))), Field('E', V("a")), Field('E', V("b") + own), Field('A', "c"), Field('y', "2020"), Field('b', "2027-01-01"))
            .Fact("Roads.Tolls", "Ages", "t2:<D", X(HalfOpen(V("2020-01-02"), NotStated)), Field('W', "2026-11-22 B"), Field('K', "2020"), Field('L', "2021-12"), Field('Q', "n1:Qt1:d" + V("1.5")))
            .Fact("Roads.Tolls", "Relief", "t2:C2", X(Record(V("30"), Refer("Roads.Spans.OldStone"))), Field('f', "n7:Memberst1:i" + V("30") + own), Field('f', "n5:Workst3:?C1" + X(Refer("Roads.Spans.OldStone"))))
            .Fact("Roads.Tolls", "Vat", "t2:?m", own, writer.Entry("Roads.Tolls.Vat", "Start", null, "2006-12-31", None), writer.Entry("Roads.Tolls.Vat", "From2007_01_01", "2007-01-01", null, V("1234.19"), shared))
            .Fact("Roads.Tolls", "Sum", "t1:m", V("2.5"), Field('=', "Car + Length"), Field('O', "0 Roads.Tolls.Car"), Field('O', "0 Roads.Spans.OldStone.Length"), Field('!', ""), Field('X', V("3") + own))
            .Fact("Roads.Tolls", "Best", "t2:C1", X(Refer("Roads.Spans.OldStone")))
            .Rows(
                "Roads", "Spans", "C1", Bridges.Columns, shared, Field('s', "e"), Keys(KeyHash.Of("Old Stone"), KeyHash.Of("New")),
                writer.Row("Roads.Spans", "OldStone", V("Old Stone") + V("2") + V("1041.50") + V("0 Stone") + List(V("Stony")) + NotStated, own, Field('f', "n5:Lanes" + own), Field('X', "n5:Lanes" + V("3"))),
                Row(V("New") + Unknown + V("7") + None + NotStated + Refer("Roads.Spans.OldStone")))
            .Table();
    }

    /// <summary>What is cited, for a table whose text is given.</summary>
    public static void Look(TestTable table)
    {
        int handle = StableHash.Of("Roads.Spans");
        var rows = new RowList<Span>(table, handle, Span.Read);
        foreach (Span row in rows)
            _ = row.ToString();
        var index = new RowIndex<string, Span>(rows, static (ref RowReader reader) => reader.String(), [0], KeyHash.Of);
        for (int i = 0; i < 3; i++)
            _ = index.TryGet("New", out _);
        _ = new RowIndex<(decimal, string), Span>(rows, static (ref RowReader reader) => (reader.Decimal(), reader.String()), [2, 0]).TryGet((7m, "New"), out _);
        _ = new Timeline<decimal?>(table, StableHash.Of("Roads.Tolls.Vat"), static (ref RowReader reader) => reader.NullableDecimal()).TryOn(new DateTime(2020, 1, 1), out _);
        _ = new RangeIndex<int, Span>(rows, static (ref RowReader reader) => Interval.AtLeast(reader.NullableInt() ?? 0), 1).TryAt(5, out _);
        _ = new TimelineIndex<string, Span>(rows, static (ref RowReader reader) => reader.String(), [0], 4).TryGet("New", out _);
    }

    public static string Print(FactTable table)
    {
        var text = new StringBuilder(table.File).AppendLine();
        foreach (Fact fact in table.Facts)
            Print(text, fact);
        foreach (RowTable rows in table.RowTables)
        {
            text.AppendLine(rows.ToString()).AppendJoin(';', rows.Columns).AppendLine();
            Print(text, rows.Fact);
            foreach (Fact row in rows)
                Print(text, row);
        }

        foreach (Source source in table.Sources)
        {
            text.AppendLine(source.ToString()).AppendLine(source.FullName).AppendLine(source.Label).AppendLine(source.Documentation).AppendLine(source.Url);
            text.AppendJoin(';', source.Authors).AppendJoin(';', source.Fields.Select(field => field.Key + "=" + field.Value)).AppendLine();
        }

        return text.ToString();
    }

    public static void Print(StringBuilder text, Fact fact)
    {
        PrintOne(text, fact);
        text.AppendLine(fact.Kind.ToString()).AppendLine(fact.TypeName).AppendLine(fact.Status.ToString()).AppendLine(fact.StatusReason).AppendLine(fact.StatusDate?.ToString());
        text.AppendLine(fact.Measurement?.ToString()).AppendLine(fact.Measurement?.UncertaintyText).AppendLine(fact.Replacement?.ToString()).AppendLine(fact.Parent?.ToString());
        text.AppendJoin(';', fact.Notes).AppendJoin(';', fact.AlsoKnownAs).AppendJoin(';', fact.AccordingTo).AppendJoin(';', fact.Reviews).AppendJoin(';', fact.Against).AppendJoin(';', fact.Operands).AppendLine();
        text.AppendLine(fact.AsOf?.ToString()).AppendLine(fact.ReviewBy?.ToString()).AppendLine(fact.ValidFrom?.ToString()).AppendLine(fact.ValidUntil?.ToString()).AppendLine(fact.Formula);
        text.AppendLine(fact.FromDateTime?.Ticks.ToString(CultureInfo.InvariantCulture)).AppendLine(fact.UntilDateTime?.Ticks.ToString(CultureInfo.InvariantCulture));
        foreach (Fact inner in fact.Elements.Concat(fact.Entries).Concat(fact.Disputed).Concat(fact.Qualifiers))
            Print(text, inner);
        foreach (Fact field in fact.Fields)
            PrintOne(text, field);
    }

    private static void PrintOne(StringBuilder text, Fact fact)
    {
        text.AppendLine(fact.ToString()).AppendLine(fact.MemberName).AppendLine(fact.Group).AppendLine(fact.Label).AppendLine(fact.Unit).AppendLine(fact.Documentation);
        text.AppendLine(fact.Type.ToString()).AppendLine(Plain(fact.Value)).AppendLine(fact.File);
        text.AppendLine(fact.Handle.ToString(CultureInfo.InvariantCulture));
        foreach (Citation citation in fact.Citations)
        {
            text.AppendLine(citation.ToString()).AppendLine(citation.SourceName).AppendLine(citation.IsInherited ? "inherited" : "own");
            text.AppendJoin(';', citation.Locators).AppendJoin(';', citation.Quotes.Select(quote => quote + "/" + quote.After + "/" + quote.Before)).AppendLine();
            text.AppendLine(citation.Quote).AppendLine(citation.Source.ToString()).AppendLine(citation.Url);
        }
    }

    /// <summary>A value; of a list the elements. What .NET itself would print by culture is asked for without one.</summary>
    private static string? Plain(object? value) =>
        value is System.Collections.IEnumerable and not string ? string.Join('|', ((System.Collections.IEnumerable)value).Cast<object?>().Select(Plain)) : value is Span or Crew ? "record" : Convert.ToString(value, CultureInfo.InvariantCulture);
}
