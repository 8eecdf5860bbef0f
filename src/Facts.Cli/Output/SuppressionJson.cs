using System.Text.Json;
using Facts.Cli.Projects;

namespace Facts.Cli.Output;

/// <summary>Allowed findings as JSON has them.</summary>
internal static class SuppressionJson
{
    /// <summary>An <c>allow</c> line as properties of the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, PlacedSuppression suppression)
    {
        json.WriteString("rule", suppression.Suppression.RuleId);
        json.WriteString("reason", suppression.Suppression.Reason);
        json.WriteString("until", suppression.Until);
        json.WriteBoolean("isExpired", suppression.Suppression.IsExpired);
        json.WriteNumber("findings", suppression.Suppression.Silenced);
        PlaceJson.Write(json, suppression.Place);
    }
}
