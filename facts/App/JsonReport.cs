using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dossier.App;

/// <summary>Writes facts and sources for programs: one document, every value as its canonical text, null for what is not stated.</summary>
internal sealed class JsonReport(Utf8JsonWriter json)
{
    // Typographic quotes stay readable; the document is never put into a web page unescaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Contents contents)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            new JsonReport(json).Write(contents);
        output.Write("\n"u8);
        output.Flush();
    }

    private void Write(Contents contents)
    {
        json.WriteStartObject();
        json.WriteStartObject("counts");
        json.WriteNumber("facts", contents.Facts.Count);
        json.WriteNumber("cited", contents.Cited);
        json.WriteNumber("quotes", contents.Quotes);
        json.WriteNumber("sources", contents.Sources.Count);
        json.WriteEndObject();
        WriteAll("facts", contents.Facts, Write);
        WriteAll("sources", contents.Sources, Write);
        json.WriteEndObject();
    }

    private void Write(FactEntry fact)
    {
        json.WriteString("name", fact.Name);
        json.WriteString("group", fact.Group);
        json.WriteString("member", fact.Member);
        json.WriteString("label", fact.Label);
        json.WriteString("type", fact.Type);
        json.WriteString("value", fact.Value);
        json.WriteString("unit", fact.Unit);
        json.WriteString("documentation", fact.Documentation);
        json.WriteString("uncertainty", fact.Uncertainty);
        json.WriteBoolean("exact", fact.IsExact);
        json.WriteString("status", fact.Status);
        json.WriteString("formula", fact.Formula);
        json.WriteString("file", fact.File);
        WriteTexts("operands", fact.Operands);
        WriteTexts("accordingTo", fact.AccordingTo);
        WriteTexts("also", fact.AlsoKnownAs);
        WriteTexts("notes", fact.Notes);
        WriteAll("citations", fact.Citations, Write);
        WriteAll("disputed", fact.Disputed, Write);
        WriteAll("fields", fact.Fields, Write);
    }

    private void Write(CitationEntry citation)
    {
        json.WriteString("source", citation.Source);
        json.WriteBoolean("inherited", citation.IsInherited);
        json.WriteString("url", citation.Url);
        WriteAll("locators", citation.Locators, locator =>
        {
            json.WriteString("term", locator.Term);
            json.WriteString("value", locator.Value);
        });
        WriteAll("quotes", citation.Quotes, quote =>
        {
            json.WriteString("text", quote.Text);
            json.WriteString("after", quote.After);
            json.WriteString("before", quote.Before);
        });
    }

    private void Write(SourceEntry source)
    {
        json.WriteString("name", source.Name);
        json.WriteString("fullName", source.FullName);
        json.WriteString("label", source.Label);
        json.WriteString("documentation", source.Documentation);
        json.WriteString("file", source.File);
        WriteAll("fields", source.Fields, field =>
        {
            json.WriteString("key", field.Key);
            json.WriteString("value", field.Value);
        });
    }

    private void WriteTexts(string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void WriteAll<T>(string name, IReadOnlyList<T> items, System.Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
