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
        ["Roads.Tolls.Car", "Roads.Tolls.Open", "Roads.Tolls.Count", "Roads.Tolls.Far", "Roads.Tolls.Rate", "Roads.Bridges.Title", "Roads.Bridges.Opened", "Roads.Bridges.Lost"];

    public static TestTable Table()
    {
        var writer = new TableWriter("tolls.facts");
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
            .Table();
    }

    public static string Print(FactTable table)
    {
        var text = new StringBuilder(table.File).AppendLine();
        foreach (Fact fact in table.Facts)
            Print(text, fact);
        foreach (Source source in table.Sources)
        {
            text.AppendLine(source.ToString()).AppendLine(source.FullName).AppendLine(source.Label).AppendLine(source.Documentation).AppendLine(source.Url);
            text.AppendJoin(';', source.Authors).AppendJoin(';', source.Fields.Select(field => field.Key + "=" + field.Value)).AppendLine();
        }

        return text.ToString();
    }

    public static void Print(StringBuilder text, Fact fact)
    {
        text.AppendLine(fact.ToString()).AppendLine(fact.MemberName).AppendLine(fact.Group).AppendLine(fact.Label).AppendLine(fact.Unit).AppendLine(fact.Documentation);
        text.AppendLine(fact.Type.ToString()).AppendLine(Convert.ToString(fact.Value, CultureInfo.InvariantCulture)).AppendLine(fact.File);
        text.AppendLine(fact.Handle.ToString(CultureInfo.InvariantCulture));
        foreach (Citation citation in fact.Citations)
        {
            text.AppendLine(citation.ToString()).AppendLine(citation.SourceName).AppendLine(citation.IsInherited ? "inherited" : "own");
            text.AppendJoin(';', citation.Locators).AppendJoin(';', citation.Quotes.Select(quote => quote + "/" + quote.After + "/" + quote.Before)).AppendLine();
            text.AppendLine(citation.Quote).AppendLine(citation.Source.ToString()).AppendLine(citation.Url);
        }
    }
}
