using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dossier.App;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Dossier.Tests;

/// <summary>Contents for the reports, and what these make of them.</summary>
internal static class Samples
{
    public static Contents Curated => ContentsReader.Read(FactCatalog.All, FactCatalog.Tables, FactCatalog.Sources);

    /// <summary>The part of it that is printed without options.</summary>
    public static Contents Printed => Curated.In("Dossier");

    public static Contents Of(params FactEntry[] facts) =>
        new(facts, [.. facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source).Distinct().Select(name => new SourceEntry(name, []))]);

    public static FactEntry Fact(string member, string type, string? value, params CitationEntry[] citations) =>
        new("Dossier.Tried", member, type, value) { Citations = citations };

    public static CitationEntry Cite(string source, params string[] quotes) =>
        new(source, [.. quotes.Select(quote => new QuoteEntry(quote))]);

    public static string Text(Contents contents, int width, bool hasColors = false, params string[] headline)
    {
        using TestConsole console = new TestConsole().Width(width);
        if (hasColors)
            console.Colors(ColorSystem.TrueColor).EmitAnsiSequences();
        new TextReport(console, contents, "Dossier").Write(headline);
        return console.Output;
    }

    public static string[] Lines(Contents contents, int width) => Text(contents, width).Split('\n');

    public static byte[] Json(Contents contents)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, contents);
        return stream.ToArray();
    }
}
