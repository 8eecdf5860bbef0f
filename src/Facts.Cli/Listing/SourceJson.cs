using System.Text.Json;
using Facts.Cli.Catalog;
using Facts.Cli.Output;

namespace Facts.Cli.Listing;

/// <summary>Sources as JSON has them.</summary>
internal static class SourceJson
{
    /// <param name="json">The writer.</param>
    /// <param name="entry">The source.</param>
    /// <param name="statements">How many statements rest on it.</param>
    public static void Write(Utf8JsonWriter json, SourceEntry entry, int statements)
    {
        json.WriteStartObject();
        json.WriteString("name", entry.Name);
        json.WriteString("label", entry.Source.Label);
        json.WriteStartArray("fields");
        foreach (var field in entry.Source.Fields)
        {
            json.WriteStartObject();
            json.WriteString("key", field.Key);
            json.WriteString("value", field.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("statements", statements);
        PlaceJson.Write(json, entry.Place);
        json.WriteEndObject();
    }
}
