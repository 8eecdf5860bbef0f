using System.Text.Json;
using Facts.Cli.Catalog;
using Facts.Cli.Output;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Cli.Listing;

/// <summary>Statements as JSON has them.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        var fact = statement.Fact;
        json.WriteStartObject();
        json.WriteString("name", statement.FullName);
        json.WriteString("group", statement.Group);
        json.WriteString("kind", fact.Kind.ToString().ToLowerInvariant());
        json.WriteString("label", fact.Label);
        json.WriteString("type", fact.Type?.ToString());
        json.WriteString("value", fact.Value == null ? null : ValueText.Of(fact.Value));
        json.WriteString("unit", fact.Type is { Unit.Length: > 0 } type ? type.Unit : null);
        json.WriteString("status", StatusWords.Of(statement.Status));
        json.WriteBoolean("isDisputed", fact.IsDisputed);
        json.WriteString("formula", fact.Formula?.Text);
        json.WriteStartArray("disputed");
        foreach (var disputed in fact.Clauses.Disputed)
        {
            json.WriteStartObject();
            json.WriteString("value", disputed.Value == null ? null : ValueText.Of(disputed.Value));
            json.WriteStartArray("citations");
            foreach (var citation in disputed.Citations)
                CitationJson.Write(json, citation, statement.StateOf(citation));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("citations");
        foreach (var citation in statement.Citations)
            CitationJson.Write(json, citation, statement.StateOf(citation));
        json.WriteEndArray();
        PlaceJson.Write(json, statement.Place);
        json.WriteEndObject();
    }
}
