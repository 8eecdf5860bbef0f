using System.Collections.Generic;
using System.IO;
using Facts.Cli.Output;

namespace Facts.Cli.Comparing;

/// <summary>Changes as one JSON document.</summary>
internal static class ChangeJson
{
    public static void Write(IReadOnlyList<Change> changes, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Change.NameOf(change.Kind));
            json.WriteString("name", change.Name);
            json.WriteString("before", change.Before.Length == 0 ? null : change.Before);
            json.WriteString("after", change.After.Length == 0 ? null : change.After);
            PlaceJson.Write(json, change.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
