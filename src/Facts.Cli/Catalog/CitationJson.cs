using System.Linq;
using System.Text.Json;
using Facts.Language.Binding;
using Facts.Language.Evidence;

namespace Facts.Cli.Catalog;

/// <summary>Citations as JSON has them.</summary>
internal static class CitationJson
{
    public static void Write(Utf8JsonWriter json, BoundCitation citation, CitationState? state = null)
    {
        json.WriteStartObject();
        json.WriteString("source", citation.SourceName);
        json.WriteStartArray("locators");
        foreach (var locator in citation.Locators)
        {
            json.WriteStartObject();
            json.WriteString("term", locator.Term);
            json.WriteString("value", locator.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (var quote in citation.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("text", quote.Text);
            if (quote.After != null)
                json.WriteString("after", quote.After);
            if (quote.Before != null)
                json.WriteString("before", quote.Before);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (state is { } known)
            json.WriteString("state", NameOf(known));
        json.WriteEndObject();
    }

    public static string NameOf(CitationState state) => state switch
    {
        CitationState.Verified => "verified",
        CitationState.Failed => "failed",
        _ => "notCheckable",
    };
}
