using System.IO;
using System.Text.Json;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;

namespace Facts.Cli.Checking;

/// <summary>One JSON document, for programs.</summary>
internal sealed class JsonCheckWriter : ICheckWriter
{
    public void Write(CheckReport report, bool withSuppressions, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            Write(json, finding);
        json.WriteEndArray();
        if (withSuppressions)
        {
            json.WriteStartArray("suppressions");
            foreach (var suppression in report.Suppressions)
                Write(json, suppression);
            json.WriteEndArray();
        }

        WriteCounts(json, report);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PlacedDiagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Diagnostic.Rule.Id);
        json.WriteString("severity", finding.Severity);
        json.WriteString("category", finding.Diagnostic.Rule.Category);
        json.WriteString("message", finding.Diagnostic.Message);
        if (finding.Place is { } place)
            PlaceJson.Write(json, place);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            PlaceJson.Write(json, related);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlacedSuppression suppression)
    {
        json.WriteStartObject();
        SuppressionJson.Write(json, suppression);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("files", report.Files);
        json.WriteNumber("errors", report.CountOf(Severity.Error));
        json.WriteNumber("warnings", report.CountOf(Severity.Warning));
        json.WriteNumber("suggestions", report.CountOf(Severity.Info));
        json.WriteStartObject("citations");
        json.WriteNumber("total", report.Citations.Count);
        json.WriteNumber("verified", report.CountOf(CitationState.Verified));
        json.WriteNumber("failed", report.CountOf(CitationState.Failed));
        json.WriteNumber("notCheckable", report.CountOf(CitationState.NotCheckable));
        json.WriteEndObject();
        json.WriteStartObject("allowed");
        json.WriteNumber("findings", report.Allowed);
        json.WriteNumber("places", report.Suppressions.Count);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
